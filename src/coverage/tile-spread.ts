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

/** Sums of all zones, one after the other. Used again by every tile; all 0 between them. */
let sums = new Float64Array(0);
/** Those of the sets of zones that cells of a tile lie in. Likewise. */
let sumsOfSets = new Float64Array(0);

/**
 * Tells how what is received is spread over the zones of a tile. Cells that lie in the same zones
 * are summed together first, so that zones over one another cost next to nothing: areas are whole
 * numbers, and any order of adding gives the same.
 */
export function tileSpread(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  mask: TileMask,
  cellAreas: Float64Array,
  zoneCount: number,
): TileSpread {
  const length = zoneCount * histogramEntries;
  if (sums.length < length) sums = new Float64Array(length);
  /** Zones by set, and the place of each set. */
  const sets: number[] = [];
  const placeOf = new Map<number, number>();
  let zonesBefore = 0;
  let from = 0;
  const signal = emptySignal();
  const entries = new Int32Array(entriesPerCell);
  const spans = mask.figureSpans;
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const area = cellAreas[row];
    for (let column = spans[span + 1]; column < spans[span + 2]; column++) {
      const cell = row * tileSide + column;
      const zones = mask.bits[cell] & ~landBit;
      if (zones === 0) continue;
      if (zones !== zonesBefore) {
        zonesBefore = zones;
        from = beginOf(zones);
      }
      readSignal(channels, needs, cell, signal);
      fillEntries(signal, entries);
      for (let i = 0; i < entriesPerCell; i++) sumsOfSets[from + entries[i]] += area;
    }
  }
  sets.forEach(addSetToZones);
  return takeSums(length);

  /** Where the sums of a set of zones begin. */
  function beginOf(zones: number): number {
    const known = placeOf.get(zones);
    if (known !== undefined) return known * histogramEntries;
    const place = sets.push(zones) - 1;
    placeOf.set(zones, place);
    if (sumsOfSets.length < sets.length * histogramEntries) {
      const grown = new Float64Array(2 * sets.length * histogramEntries);
      grown.set(sumsOfSets);
      sumsOfSets = grown;
    }
    return place * histogramEntries;
  }
}

/** Adds the sums of a set to each of its zones, and leaves 0. */
function addSetToZones(zonesOfSet: number, set: number): void {
  const from = set * histogramEntries;
  for (let i = 0; i < histogramEntries; i++) {
    const area = sumsOfSets[from + i];
    if (area === 0) continue;
    for (let at = i, zones = zonesOfSet; zones !== 0; at += histogramEntries, zones >>= 1) {
      if (zones & 1) sums[at] += area;
    }
    sumsOfSets[from + i] = 0;
  }
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
