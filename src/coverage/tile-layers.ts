import type { TileId } from '../geo/tile-grid.ts';

/**
 * What the map shows of one tile, for one terminal and one year. Every array has
 * 256 × 256 entries, row by row from the north-west; NaN and the two `notComputed`
 * values mark cells that nothing was computed for.
 */
export interface TileLayers {
  readonly tile: TileId;
  /** SS-RSRP of the best server per port, at the terminal's antenna connector. */
  readonly rsrpDbm: Float32Array;
  /** SS-SINR on the best server's carrier. */
  readonly sinrDb: Float32Array;
  /** Index into the scenario's cells (see `listCells`), or `serverNone`, or `serverNotComputed`. */
  readonly server: Uint16Array;
  /** Highest tier met: 0 none, 1 reach, 2 basic, 3 good, 4 best; or `tierNotComputed`. */
  readonly tier: Uint8Array;
}

/** Computed, but no cell is received. */
export const serverNone = 65534;
export const serverNotComputed = 65535;
export const tierNotComputed = 255;
