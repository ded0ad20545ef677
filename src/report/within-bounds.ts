import { type Bounds, type TileId, tileColumn, tileRow, tileSide } from '../geo/tile-grid.ts';

/** The values of a tile, NaN in cells that lie outside a box. */
export function withinBounds(values: Float32Array, tile: TileId, bounds: Bounds): Float32Array {
  const { west, east, north, south } = bounds;
  const first = Math.floor((tileColumn(west, tile.z) - tile.x) * tileSide);
  const last = Math.ceil((tileColumn(east, tile.z) - tile.x) * tileSide);
  const top = Math.floor((tileRow(north, tile.z) - tile.y) * tileSide);
  const bottom = Math.ceil((tileRow(south, tile.z) - tile.y) * tileSide);
  return values.map((value, cell) => {
    const column = cell % tileSide;
    const row = Math.floor(cell / tileSide);
    const isInside = column >= first && column < last && row >= top && row < bottom;
    return isInside ? value : Number.NaN;
  });
}
