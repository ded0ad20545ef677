import { tileSide } from '../geo/tile-grid.ts';
import type { JudgedChannel } from './judgement.ts';
import { entriesPerCell, fillEntries, histogramEntries } from './layer-histogram.ts';
import type { ServerNeeds } from './server-needs.ts';
import { emptySignal, readSignal } from './signal.ts';
import type { TileFigures } from './tile-figures.ts';
import { landBit, type TileMask } from './tile-mask.ts';

/**
 * How the areas of zones within a tile are spread over the values of layers: the entries of all
 * zones' histograms that are not 0.
 */
export interface TileSpread {
  /** Zone × `histogramEntries` + entry, ascending. */
  readonly entries: Uint32Array;
  /** In units of 1/1024 m². */
  readonly areas: Float64Array;
}

/** Figures with the spread of layers, for a state that is not to be replaced at once. */
export interface SettledFigures extends TileFigures {
  readonly spread: TileSpread;
}

/** Used again by every tile; all 0 between them. */
let sums = new Float64Array(0);

/** Tells how what is received is spread over the zones of a tile. */
export function tileSpread(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): TileSpread {
  const length = zoneCount * histogramEntries;
  if (sums.length < length) sums = new Float64Array(length);
  const signal = emptySignal();
  const entries = new Int32Array(entriesPerCell);
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const area = cellAreas[row];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const cell = row * tileSide + column;
      let zones = mask.bits[cell] & ~landBit;
      if (zones === 0) continue;
      readSignal(channels, needs, cell, signal);
      fillEntries(signal, entries);
      for (let from = 0; zones !== 0; from += histogramEntries, zones >>= 1) {
        if ((zones & 1) === 0) continue;
        for (let i = 0; i < entriesPerCell; i++) sums[from + entries[i]] += area;
      }
    }
  }
  return takeSums(length);
}

/** The histograms of all zones over some tiles. */
export function sumOfSpreads(spreads: readonly TileSpread[], zoneCount: number): Float64Array {
  const sum = new Float64Array(zoneCount * histogramEntries);
  for (const { entries, areas } of spreads) {
    for (let i = 0; i < entries.length; i++) sum[entries[i]] += areas[i];
  }
  return sum;
}

/** The sums that are not 0, which they then are again. */
function takeSums(length: number): TileSpread {
  let count = 0;
  for (let i = 0; i < length; i++) if (sums[i] !== 0) count++;
  const entries = new Uint32Array(count);
  const areas = new Float64Array(count);
  for (let i = 0, next = 0; next < count; i++) {
    if (sums[i] === 0) continue;
    entries[next] = i;
    areas[next++] = sums[i];
    sums[i] = 0;
  }
  return { entries, areas };
}
