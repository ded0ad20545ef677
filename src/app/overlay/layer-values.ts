import { notComputed, type TileLayers } from '../../coverage/tile-layers.ts';
import { tileSide } from '../../geo/tile-grid.ts';
import type { LayerId } from '../state/app-state.ts';

/** What a raster may show: a layer of the result, or who serves, masts or satellites. */
export type RasterField = LayerId | 'serves';

const cells = tileSide * tileSide;

/** Whether a layer differs from service to service of one terminal. */
export function isByService(layer: RasterField): boolean {
  return layer === 'cause' || layer === 'probability';
}

/** How the numbers of a layer lie in their texture. */
export function layerFormat(layer: RasterField): 'r32float' | 'r16uint' | 'r8uint' {
  if (layer === 'server' || layer === 'noiseRise') return 'r16uint';
  return eightBit.includes(layer) ? 'r8uint' : 'r32float';
}

const eightBit: readonly RasterField[] = ['service', 'servers', 'cause', 'serves'];

/**
 * The numbers of a layer for its texture; `service` is which of the terminal's services layers by
 * service are of. A noise rise is a cell's own: its texture says which cell, and the rises come
 * beside it.
 */
export function layerValues(
  layer: RasterField,
  service: number,
  layers: TileLayers,
): Float32Array | Uint16Array | Uint8Array {
  switch (layer) {
    case 'rsrp':
      return layers.rsrpDbm;
    case 'sinr':
      return layers.sinrDb;
    case 'downlink':
      return layers.downlinkMbps;
    case 'uplink':
      return layers.uplinkMbps;
    case 'server':
    case 'noiseRise':
      return layers.server;
    case 'service':
    case 'serves':
      return layers.tier;
    case 'servers':
      return layers.servers;
    case 'cause':
      return ofService(layers.cause, service);
    case 'probability':
      return levelsOf(ofService(layers.probability, service));
  }
}

/** One service's block; nothing where the tile is still another terminal's, with fewer services. */
function ofService(values: Uint8Array, service: number): Uint8Array {
  const block = values.subarray(service * cells, (service + 1) * cells);
  return block.length === cells ? block : new Uint8Array(cells).fill(notComputed);
}

/** Whole numbers as levels, which are joined from cell to cell. */
function levelsOf(values: Uint8Array): Float32Array {
  return Float32Array.from(values, (value) => (value === notComputed ? Number.NaN : value));
}
