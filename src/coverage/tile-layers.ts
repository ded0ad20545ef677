import type { TileId } from '../geo/tile-grid.ts';
import { tileSide } from '../geo/tile-grid.ts';

/**
 * What the map shows of one tile, for one terminal and one year. Arrays have 256 × 256 entries,
 * row by row from the north-west; those by service have as many for each of the plan's services,
 * one after the other. NaN and the `notComputed` values mark cells that nothing was computed for.
 */
export interface TileLayers {
  readonly tile: TileId;
  /** SS-RSRP of the best server per port, at the terminal's antenna connector. */
  readonly rsrpDbm: Float32Array;
  /** SS-SINR on the best server's carrier. */
  readonly sinrDb: Float32Array;
  /** Index into the scenario's cells (see `cellNames`), or `serverNone`, or `serverNotComputed`. */
  readonly server: Uint16Array;
  /** Highest tier met: 0 none, 1 reach, 2 basic, 3 good, 4 best; or `notComputed`. */
  readonly tier: Uint8Array;
  /** Rates of one terminal alone in the cell, each on the carrier that gives most of it. */
  readonly downlinkMbps: Float32Array;
  readonly uplinkMbps: Float32Array;
  /** Cells near enough to attach to and strong enough for the lowest service; or `notComputed`. */
  readonly servers: Uint8Array;
  /** By service: why it is not given, one of `limitingCauses`; or `notComputed`. */
  readonly cause: Uint8Array;
  /** By service: probability in whole per cent that a place has it; or `notComputed`. */
  readonly probability: Uint8Array;
  /** SS-RSRP and index of the strongest cell that a terminal cannot attach to; NaN and `serverNone`. */
  readonly barredDbm: Float32Array;
  readonly barred: Uint16Array;
}

/** Computed, but no cell is received. */
export const serverNone = 65534;
export const serverNotComputed = 65535;
export const notComputed = 255;

/**
 * Why a place has not got a service.
 *
 * - `downlink`, `uplink`: the signal is too weak, and this direction is worse off than the other
 * - `range`: the one signal that would do comes from too far off to attach to
 * - `horizon`: it is too weak for either direction and the earth stands in the way
 * - `interference`: the signal would do, were it not for the other cells
 * - `silent`: nothing is received
 */
export const limitingCauses = [
  'none',
  'downlink',
  'uplink',
  'range',
  'horizon',
  'interference',
  'silent',
] as const;

export type LimitingCause = (typeof limitingCauses)[number];

/** Layers with nothing computed. */
export function emptyLayers(tile: TileId, services: number): TileLayers {
  const count = tileSide * tileSide;
  const unknown = () => new Float32Array(count).fill(Number.NaN);
  return {
    tile,
    rsrpDbm: unknown(),
    sinrDb: unknown(),
    server: new Uint16Array(count).fill(serverNotComputed),
    tier: new Uint8Array(count).fill(notComputed),
    downlinkMbps: unknown(),
    uplinkMbps: unknown(),
    servers: new Uint8Array(count).fill(notComputed),
    cause: new Uint8Array(count * services).fill(notComputed),
    probability: new Uint8Array(count * services).fill(notComputed),
    barredDbm: unknown(),
    barred: new Uint16Array(count).fill(serverNone),
  };
}

export function copyOfLayers(layers: TileLayers): TileLayers {
  return {
    tile: layers.tile,
    rsrpDbm: layers.rsrpDbm.slice(),
    sinrDb: layers.sinrDb.slice(),
    server: layers.server.slice(),
    tier: layers.tier.slice(),
    downlinkMbps: layers.downlinkMbps.slice(),
    uplinkMbps: layers.uplinkMbps.slice(),
    servers: layers.servers.slice(),
    cause: layers.cause.slice(),
    probability: layers.probability.slice(),
    barredDbm: layers.barredDbm.slice(),
    barred: layers.barred.slice(),
  };
}

/** The memory of the layers, to be handed to another thread. */
export function buffersOfLayers({ tile: _, ...layers }: TileLayers): ArrayBuffer[] {
  return Object.values(layers).map((array) => array.buffer as ArrayBuffer);
}
