import { tileSide } from '../geo/tile-grid.ts';
import { verticalEntries, verticalGain } from './antenna-table.ts';
import { type Fan, pathGain } from './fan.ts';
import type { Lattice, SiteGeometry } from './site-geometry.ts';
import type { Spans } from './spans.ts';
import type { StationTables } from './station-tables.ts';

/** The coarse lattice is no coarser than this: what disturbs from afar changes slowly. */
const nodeSpacingM = 1024;

/** Cells of level 10 are 128 m, those of each level before twice as wide. */
const referenceLevel = 10;
const referenceCellM = 128;

/** Nodes along a side when every cell has its own. */
const mostNodes = tileSide + 1;

/** What stations disturb, by their loads, that are too far off to be of use to anybody in a tile. */
export interface FarField {
  /** By node of the lattice, in mW. */
  readonly nodesMw: Float32Array;
  /** By cell, in mW, once spread. */
  readonly cellsMw: Float32Array;
  /** Whether nodes hold anything, and whether cells tell of it. */
  state: 'empty' | 'added' | 'spread';
}

export function emptyFarField(): FarField {
  return {
    nodesMw: new Float32Array(mostNodes * mostNodes),
    cellsMw: new Float32Array(tileSide * tileSide),
    state: 'empty',
  };
}

export function clearFarField(field: FarField): void {
  if (field.state === 'empty') return;
  field.nodesMw.fill(0);
  field.cellsMw.fill(0);
  field.state = 'empty';
}

export function copyFarField(from: FarField, into: FarField): void {
  if (from.state === 'empty') {
    clearFarField(into);
    return;
  }
  into.nodesMw.set(from.nodesMw);
  into.cellsMw.set(from.cellsMw);
  into.state = from.state;
}

/** The lattice over the tiles of a level, nodes at the corners of its squares. */
export function nodeLattice(level: number): Lattice {
  const cellM = referenceCellM * 2 ** (referenceLevel - level);
  const cellsPerNode = Math.min(tileSide / 8, Math.max(1, nodeSpacingM / cellM));
  const divisions = tileSide / cellsPerNode;
  return { side: divisions + 1, divisions, offset: 0 };
}

/** All nodes of a lattice, as spans. */
export function nodeSpans({ side }: Lattice): Spans {
  return Int32Array.from(Array.from({ length: side }, (_, row) => [row, 0, side]).flat());
}

/** Adds what a station disturbs at every node. */
export function addDisturbance(
  { antennas, followedM }: StationTables,
  fan: Fan,
  { distanceM, azimuthDeg, depressionDeg }: SiteGeometry,
  { side }: Lattice,
  field: FarField,
): void {
  const { cells, horizontal, tiltDeg, vertical, floor, axisMw, load } = antennas;
  const { nodesMw } = field;
  field.state = 'added';
  for (let node = 0; node < side * side; node++) {
    const azimuth = azimuthDeg[node];
    const degree = azimuth | 0;
    const d = distanceM[node];
    if (d > followedM[degree]) continue;
    const share = azimuth - degree;
    let all = 0;
    for (let i = 0, at = degree * cells; i < cells; i++, at++) {
      const tilt = tiltDeg[at] + share * (tiltDeg[at + cells] - tiltDeg[at]);
      const offAxisDeg = depressionDeg[node] - tilt;
      const down = verticalGain(vertical, offAxisDeg, i * verticalEntries);
      const shape = (horizontal[at] + share * (horizontal[at + cells] - horizontal[at])) * down;
      all += axisMw[i] * load[i] * (shape > floor[i] ? shape : floor[i]);
    }
    nodesMw[node] += (all * pathGain(fan, azimuth, d)) / (d * d);
  }
}

/** Spreads the nodes over the cells of some spans. */
export function spreadFarField(field: FarField, { side, divisions }: Lattice, spans: Spans): void {
  if (field.state !== 'added') return;
  field.state = 'spread';
  const { nodesMw, cellsMw } = field;
  const nodesPerCell = divisions / tileSide;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const y = (row + 0.5) * nodesPerCell;
    const nodeRow = y | 0;
    const down = y - nodeRow;
    const upper = nodeRow * side;
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const x = (column + 0.5) * nodesPerCell;
      const node = upper + (x | 0);
      const right = x - (x | 0);
      const top = nodesMw[node] + right * (nodesMw[node + 1] - nodesMw[node]);
      const below = node + side;
      const bottom = nodesMw[below] + right * (nodesMw[below + 1] - nodesMw[below]);
      cellsMw[row * tileSide + column] = top + down * (bottom - top);
    }
  }
}
