import { type TileId, tileSide } from '../../geo/tile-grid.ts';
import type { CellWindow } from '../../report/picture/cell-window.ts';

/**
 * Goes through the cells of a tile that lie in a window.
 *
 * @param take is given the cell's place in the tile and in the window, both row by row
 */
export function windowCells(
  { x, y }: TileId,
  { firstColumn, firstRow, columns, rows }: CellWindow,
  take: (inTile: number, inWindow: number) => void,
): void {
  const left = x * tileSide - firstColumn;
  const top = y * tileSide - firstRow;
  for (let row = Math.max(0, -top); row < Math.min(tileSide, rows - top); row++) {
    const own = row * tileSide;
    const other = (top + row) * columns + left;
    for (let column = Math.max(0, -left); column < Math.min(tileSide, columns - left); column++) {
      take(own + column, other + column);
    }
  }
}
