import { emptyLayers, type TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileSide } from '../../geo/tile-grid.ts';

const cells = tileSide * tileSide;

/** Weaker signals count as this one, so that noise far below any limit shows no difference; dBm. */
const faintestDbm = -122;

/** What a cell of the change of a service holds, in `servers`. */
export const changeCodes = { none: 0, lost: 1, kept: 2, gained: 3 } as const;

let blank: TileLayers | null = null;

/** How one tile of two plans differs; null where nothing reaches it. */
export type TilePair = readonly [TileLayers | null, TileLayers | null];

/** The second plan's signal less the first one's, in dB, as the layer `sinrDb` of a tile; NaN where neither has any. */
export function levelDifference(tile: TileId, [first, second]: TilePair): TileLayers {
  const sinrDb = new Float32Array(cells);
  const a = first?.rsrpDbm;
  const b = second?.rsrpDbm;
  for (let cell = 0; cell < cells; cell++) {
    const was = a ? a[cell] : Number.NaN;
    const is = b ? b[cell] : Number.NaN;
    const isNothing = Number.isNaN(was) && Number.isNaN(is);
    sinrDb[cell] = isNothing ? Number.NaN : clamped(is) - clamped(was);
  }
  return { ...blankLayers(), tile, sinrDb };
}

/**
 * Where the second plan gives a service and the first does not, and the other way about, as the
 * layer `servers` of a tile.
 *
 * @param services which of its terminal's the service is, on either side
 */
export function serviceChange(
  tile: TileId,
  [first, second]: TilePair,
  [ofFirst, ofSecond]: readonly [number, number],
): TileLayers {
  const servers = new Uint8Array(cells);
  const a = first?.cause.subarray(ofFirst * cells, (ofFirst + 1) * cells);
  const b = second?.cause.subarray(ofSecond * cells, (ofSecond + 1) * cells);
  const { none, lost, kept, gained } = changeCodes;
  for (let cell = 0; cell < cells; cell++) {
    const had = a !== undefined && a[cell] === 0;
    const has = b !== undefined && b[cell] === 0;
    servers[cell] = had ? (has ? kept : lost) : has ? gained : none;
  }
  return { ...blankLayers(), tile, servers };
}

function clamped(dbm: number): number {
  return dbm > faintestDbm ? dbm : faintestDbm;
}

/** Layers with nothing in them, the same arrays for all tiles. */
function blankLayers(): TileLayers {
  blank ??= emptyLayers({ z: 0, x: 0, y: 0 }, 0);
  return blank;
}
