import { tileSide } from '../geo/tile-grid.ts';

/** Runs of columns of a tile, three numbers each: row, first column, column after the last. */
export type Spans = Int32Array;

/** The runs of cells that are set. */
export function spansOf(cells: Uint8Array): Spans {
  const spans: number[] = [];
  for (let row = 0; row < tileSide; row++) {
    let first = -1;
    for (let column = 0; column < tileSide; column++) {
      if (cells[row * tileSide + column] === 1) {
        if (first < 0) first = column;
      } else if (first >= 0) {
        spans.push(row, first, column);
        first = -1;
      }
    }
    if (first >= 0) spans.push(row, first, tileSide);
  }
  return Int32Array.from(spans);
}

/** Part of a tile: columns and rows from the first on, up to the last but one. */
export interface TileBox {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly endColumn: number;
  readonly endRow: number;
}

/** The parts of spans that lie in a box. */
export function spansInBox(spans: Spans, box: TileBox): Spans {
  const kept: number[] = [];
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    if (row < box.firstRow || row >= box.endRow) continue;
    const first = Math.max(spans[span + 1], box.firstColumn);
    const end = Math.min(spans[span + 2], box.endColumn);
    if (first < end) kept.push(row, first, end);
  }
  return Int32Array.from(kept);
}

export function countCells(spans: Spans): number {
  let cells = 0;
  for (let i = 0; i < spans.length; i += 3) cells += spans[i + 2] - spans[i + 1];
  return cells;
}

/**
 * The parts of spans that may lie within a distance of a frame's origin. Takes a row as straight
 * and leaves room for its curve, so that it may keep a little too much, never too little.
 */
export function spansWithin(spans: Spans, frame: Float64Array, distanceM: number): Spans {
  const kept: number[] = [];
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const v = (row + 0.5) / tileSide;
    const westX = frame[0] + v * (frame[1] + v * frame[2]);
    const width = frame[3] + v * (frame[4] + v * frame[5]);
    const westY = frame[9] + v * (frame[10] + v * frame[11]);
    const rise = frame[12] + frame[15] + v * (frame[13] + frame[16] + v * (frame[14] + frame[17]));
    const room = 0.02 * width;
    const crosses = westY * (westY + rise) <= 0;
    const nearest = Math.min(Math.abs(westY), Math.abs(westY + rise)) - room;
    const awayM = crosses || nearest < 0 ? 0 : nearest;
    if (awayM > distanceM) continue;
    const half = Math.sqrt(distanceM * distanceM - awayM * awayM) + room;
    const first = Math.max(spans[span + 1], Math.floor(((-half - westX) / width) * tileSide));
    const last = Math.min(spans[span + 2], Math.ceil(((half - westX) / width) * tileSide));
    if (first < last) kept.push(row, first, last);
  }
  return Int32Array.from(kept);
}
