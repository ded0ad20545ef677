import { notComputed, type TileLayers } from '../../coverage/tile-layers.ts';
import { tileSide } from '../../geo/tile-grid.ts';

/**
 * Cells that a place on land is looked up over: quays and narrow channels lie on what the map has as
 * land, where nothing is computed.
 */
export const lookedOver = 8;

/** The computed cell nearest to a cell, in squares about it, within its tile; null where there is none. */
export function nearestComputed({ servers }: TileLayers, cell: number): number | null {
  const column = cell % tileSide;
  const row = Math.floor(cell / tileSide);
  for (let away = 0; away <= lookedOver; away++) {
    let nearest: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let y = Math.max(0, row - away); y <= Math.min(tileSide - 1, row + away); y++) {
      for (let x = Math.max(0, column - away); x <= Math.min(tileSide - 1, column + away); x++) {
        const square = (x - column) ** 2 + (y - row) ** 2;
        if (square >= least || servers[y * tileSide + x] === notComputed) continue;
        nearest = y * tileSide + x;
        least = square;
      }
    }
    if (nearest !== null) return nearest;
  }
  return null;
}
