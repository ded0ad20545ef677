import type { TileBox } from '../../coverage/spans.ts';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import {
  type CellSizeM,
  cellAt,
  levelOfCellSize,
  type TileId,
  tileKey,
  tileSide,
} from '../../geo/tile-grid.ts';
import type { CoverageEngine, View } from '../coverage-engine.ts';
import { lookedOver, nearestComputed } from './nearest-computed.ts';

/** A place's cell in the layers of its tile. */
export interface DrawnCell {
  readonly layers: TileLayers;
  readonly cell: number;
}

/**
 * Draws the layers of the tiles along a way, in boxes about it alone. By place: its cell, or the
 * nearest about it that is computed; null where there is none.
 */
export async function routeLayers(
  engine: CoverageEngine,
  { project, scenarioId, terminalId, year }: View,
  cellSizeM: CellSizeM,
  places: readonly (Position | null)[],
  signal: AbortSignal,
): Promise<(DrawnCell | null)[]> {
  const level = levelOfCellSize(cellSizeM);
  const cells = places.map((place) => place && cellAt(place, level));
  const tiles = new Map<string, TileId>();
  const boxes = new Map<string, TileBox>();
  for (const each of cells) {
    if (!each) continue;
    const key = tileKey(each.tile);
    tiles.set(key, each.tile);
    boxes.set(key, widened(boxes.get(key), each.cell));
  }
  const drawn = new Map<string, TileLayers>();
  await engine.drawTogether({
    ...{ project, scenarioId, terminalIds: [terminalId], years: [year], signal },
    tiles: [...tiles.values()],
    boxOf: (tile) => boxes.get(tileKey(tile)) ?? wholeTile,
    onTile: ([[layers]]) => drawn.set(tileKey(layers.tile), layers),
  });
  return cells.map((each) => {
    const layers = each && drawn.get(tileKey(each.tile));
    const cell = layers ? nearestComputed(layers, each.cell) : null;
    return layers && cell !== null ? { layers, cell } : null;
  });
}

const wholeTile: TileBox = {
  firstColumn: 0,
  firstRow: 0,
  endColumn: tileSide,
  endRow: tileSide,
};

function widened(box: TileBox | undefined, cell: number): TileBox {
  const column = cell % tileSide;
  const row = Math.floor(cell / tileSide);
  return {
    firstColumn: Math.max(0, Math.min(box?.firstColumn ?? column, column - lookedOver)),
    firstRow: Math.max(0, Math.min(box?.firstRow ?? row, row - lookedOver)),
    endColumn: Math.min(tileSide, Math.max(box?.endColumn ?? 0, column + lookedOver + 1)),
    endRow: Math.min(tileSide, Math.max(box?.endRow ?? 0, row + lookedOver + 1)),
  };
}
