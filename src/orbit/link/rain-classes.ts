import { slantPathRain } from '../../radio/atmosphere/slant-path-rain.ts';
import type { RainClimate } from './beam-radio.ts';

/** Shares of an average year between which rain is told apart, in percent; P.618 holds from 0.001 to 5 %. */
const edgesPercent = [5, 3, 2, 1, 0.5, 0.3, 0.2, 0.1, 0.05, 0.03, 0.02, 0.01, 0.003, 0.001];

/** A slant path for rain; the terminal stands at the sea, polarisation is circular or unknown. */
export interface RainyPath extends RainClimate {
  readonly latitudeDeg: number;
  readonly frequencyGhz: number;
  readonly elevationDeg: number;
}

/**
 * Attenuation by rain in dB by the share of an average year in percent that it is exceeded for,
 * 0.001 to 5: beyond these as at them. [ITU-R P.618-13, sec. 2.2.1.1]
 */
export function rainFade(path: RainyPath): (timePercent: number) => number {
  const { latitudeDeg, frequencyGhz, elevationDeg, rainHeightKm, rainRate001MmPerHour } = path;
  // below 1 GHz the coefficients of P.838 do not reach, and rain does nothing
  if (frequencyGhz < 1) return () => 0;
  const fadeDb = slantPathRain({
    latitudeDeg,
    frequencyGhz,
    elevationDeg: Math.max(5, elevationDeg),
    tiltDeg: 45,
    stationHeightKm: 0,
    rainHeightKm,
    rainRate001MmPerHour,
  });
  return (timePercent) => fadeDb(Math.min(5, Math.max(0.001, timePercent)));
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
  const fadeDb = rainFade(path);
  for (let i = 1; i < edgesPercent.length; i++) classesDb[i] = fadeDb(edgesPercent[i]);
  classesDb[edgesPercent.length] = Number.POSITIVE_INFINITY;
  return classesDb;
}

/**
 * Share of an average year in percent in which rain takes no more than a margin in dB; 95 where it
 * has none for any rain, at most 99.999.
 *
 * @param lossOf what an attenuation in dB takes of C/N
 */
export function rainHeldPercent(
  path: RainyPath,
  marginDb: number,
  lossOf: (attenuationDb: number) => number = (attenuationDb) => attenuationDb,
): number {
  if (marginDb < 0) return 0;
  const attenuationDb = rainFade(path);
  const fadeDb = (timePercent: number) => lossOf(attenuationDb(timePercent));
  let low = 0.001;
  let high = 5;
  if (fadeDb(high) > marginDb) return 100 - high;
  if (fadeDb(low) <= marginDb) return 100 - low;
  // attenuation falls as the share of time grows
  for (let i = 0; i < 40; i++) {
    const middle = Math.sqrt(low * high);
    if (fadeDb(middle) > marginDb) low = middle;
    else high = middle;
  }
  return 100 - high;
}
