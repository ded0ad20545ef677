import {
  notComputed,
  serverNone,
  serverNotComputed,
  type TileLayers,
} from '../coverage/tile-layers.ts';
import { tileSide } from '../geo/tile-grid.ts';
import type { ExportedLayer } from './exported-layers.ts';

const cells = tileSide * tileSide;

/** The value of `server` where a cell was computed and nothing is received. */
export const noServer = -1;

/** What the values of some layers depend on beside the tile. */
export interface RasterTerms {
  /** Place of the service among those of the terminal, for layers by service. */
  readonly service: number;
  /** By the index that tiles give a cell: its number in the scenario. */
  readonly cellNumbers: readonly number[];
  /** By the same index: rise of the cell's uplink noise in dB; NaN where it is not known. */
  readonly rises: Float32Array;
}

/** The values of a layer in the cells of a tile, row by row from the north-west; NaN where nothing was computed. */
export function rasterValues(
  layer: ExportedLayer,
  tile: TileLayers,
  { service, cellNumbers, rises }: RasterTerms,
): Float32Array {
  switch (layer) {
    case 'rsrp':
      return tile.rsrpDbm;
    case 'sinr':
      return tile.sinrDb;
    case 'dl':
      return tile.downlinkMbps;
    case 'ul':
      return tile.uplinkMbps;
    case 'server':
      return ofServers(tile, noServer, (server) => cellNumbers[server]);
    case 'servers':
      return ofCodes(tile.servers);
    case 'cause':
      return ofCodes(tile.cause.subarray(service * cells, (service + 1) * cells));
    case 'service':
      return ofCodes(tile.tier);
    case 'probability':
      return ofCodes(tile.probability.subarray(service * cells, (service + 1) * cells));
    case 'rise':
      return ofServers(tile, Number.NaN, (server) => rises[server] ?? Number.NaN);
  }
}

function ofCodes(codes: Uint8Array): Float32Array {
  return Float32Array.from(codes, (code) => (code === notComputed ? Number.NaN : code));
}

function ofServers(
  { server }: TileLayers,
  none: number,
  valueOfCell: (server: number) => number,
): Float32Array {
  return Float32Array.from(server, (index) => {
    if (index === serverNotComputed) return Number.NaN;
    return index === serverNone ? none : valueOfCell(index);
  });
}
