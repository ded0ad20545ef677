/** One tile of the Web Mercator pyramid: 256 × 256 cells, y counted from the north. */
export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Cells along each side of a tile. */
export const tileSide = 256;
