import { tileSide } from '../geo/tile-grid.ts';
import type { JudgedChannel } from './judgement.ts';
import { addToHistogram, fillPlaces, histogramEntries } from './layer-histogram.ts';
import type { ServerNeeds } from './server-needs.ts';
import { emptySignal, readSignal } from './signal.ts';
import { landBit, type TileMask } from './tile-mask.ts';

/** How the areas of zones in one tile are spread over the values of layers: entries that are not 0. */
export interface TileSpread {
  /** Zone × `histogramEntries`. */
  readonly entries: Uint32Array;
  /** In units of 1/1024 m². */
  readonly areas: Float64Array;
}

/** Used again by every tile, and all 0 between them. */
let sums = new Float64Array(0);

export function tileSpread(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): TileSpread {
  const count = zoneCount * histogramEntries;
  if (sums.length < count) sums = new Float64Array(count);
  const signal = emptySignal();
  const places = { rsrp: 0, sinr: 0, downlink: 0, uplink: 0, servers: 0 };
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const area = cellAreas[row];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const cell = row * tileSide + column;
      let zones = mask.bits[cell] & ~landBit;
      if (zones === 0) continue;
      readSignal(channels, needs, cell, signal);
      fillPlaces(signal, places);
      for (let from = 0; zones !== 0; from += histogramEntries, zones >>= 1) {
        if (zones & 1) addToHistogram(sums, from, area, places);
      }
    }
  }
  return takeSums(count);
}

/** The sums that are not 0, which they then are again. */
function takeSums(count: number): TileSpread {
  let length = 0;
  for (let i = 0; i < count; i++) if (sums[i] !== 0) length++;
  const entries = new Uint32Array(length);
  const areas = new Float64Array(length);
  for (let i = 0, next = 0; next < length; i++) {
    if (sums[i] === 0) continue;
    entries[next] = i;
    areas[next++] = sums[i];
    sums[i] = 0;
  }
  return { entries, areas };
}
