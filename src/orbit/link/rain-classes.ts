import { slantPathRainDb } from '../../radio/atmosphere/slant-path-rain.ts';
import type { RainClimate } from './beam-radio.ts';

/** Shares of an average year between which rain is told apart, in percent; P.618 holds from 0.001 to 5 %. */
const edgesPercent = [5, 3, 2, 1, 0.5, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.003, 0.001];

/** A slant path for rain; the terminal stands at the sea, polarisation is circular or unknown. */
export interface RainyPath extends RainClimate {
  readonly latitudeDeg: number;
  readonly frequencyGhz: number;
  readonly elevationDeg: number;
}

/** Attenuation by rain in dB that is exceeded for a share of an average year, 0.001 to 5 %. [ITU-R P.618-13, sec. 2.2.1.1] */
export function rainFadeDb(path: RainyPath, timePercent: number): number {
  const { latitudeDeg, frequencyGhz, elevationDeg, rainHeightKm, rainRate001MmPerHour } = path;
  // below 1 GHz the coefficients of P.838 do not reach, and rain does nothing
  if (frequencyGhz < 1) return 0;
  const slant = { latitudeDeg, frequencyGhz, rainHeightKm, rainRate001MmPerHour };
  return slantPathRainDb(
    { ...slant, elevationDeg: Math.max(5, elevationDeg), tiltDeg: 45, stationHeightKm: 0 },
    Math.min(5, Math.max(0.001, timePercent)),
  );
}

/** Shares of time, 0 to 1, of the classes of rain from dry to the worst. */
export const rainShares: readonly number[] = [
  1 - edgesPercent[0] / 100,
  ...edgesPercent.map((from, i) => (from - (edgesPercent[i + 1] ?? 0)) / 100),
];

/**
 * Attenuation in dB by class of rain, in the order of `rainShares`: none when dry, else what is
 * exceeded at the rarer end of the class, so that a class counts as lost until all of it is held;
 * infinite in the last, as nothing is promised beyond 99.999 %.
 */
export function rainClassesDb(path: RainyPath): Float64Array {
  const classesDb = new Float64Array(rainShares.length);
  for (let i = 1; i < edgesPercent.length; i++) classesDb[i] = rainFadeDb(path, edgesPercent[i]);
  classesDb[edgesPercent.length] = Number.POSITIVE_INFINITY;
  return classesDb;
}

/** Share of an average year in percent in which rain takes no more than a margin in dB; 95 % where it has none for any rain. */
export function rainHeldPercent(path: RainyPath, marginDb: number): number {
  if (marginDb < 0) return 0;
  let low = 0.001;
  let high = 5;
  if (rainFadeDb(path, high) > marginDb) return 100 - high;
  if (rainFadeDb(path, low) <= marginDb) return 100 - low;
  // attenuation falls as the share of time grows
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (rainFadeDb(path, middle) > marginDb) low = middle;
    else high = middle;
  }
  return 100 - high;
}
