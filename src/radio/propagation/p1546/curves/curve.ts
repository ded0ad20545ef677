import { ln } from '../../../../units/elementary.ts';

/** Transmitter heights for which there are curves. [ITU-R P.1546-6, annex 5, sec. 4.1] */
export const nominalHeightsM = [10, 20, 37.5, 75, 150, 300, 600, 1200] as const;

/** Field strengths for 1 kW e.r.p. at one frequency, share of time and kind of path. */
export interface Curve {
  readonly distancesKm: Float64Array;
  readonly lnDistances: Float64Array;
  /** In dB(µV/m), the nominal heights of each distance after one another. */
  readonly fieldDb: Float64Array;
}

export function curveOf(distancesKm: Float64Array, fieldDb: Float64Array): Curve {
  return { distancesKm, lnDistances: distancesKm.map(ln), fieldDb };
}

/** Field strength of a nominal height between the distances of a curve. [annex 5, eq. 13] */
export function fieldOfNominalHeightDb(
  { distancesKm, lnDistances, fieldDb }: Curve,
  heightIndex: number,
  distanceKm: number,
): number {
  let low = 0;
  let high = distancesKm.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (distancesKm[middle] <= distanceKm) low = middle;
    else high = middle;
  }
  const lower = fieldDb[low * nominalHeightsM.length + heightIndex];
  if (distanceKm === distancesKm[low]) return lower;
  const upper = fieldDb[high * nominalHeightsM.length + heightIndex];
  const share = (ln(distanceKm) - lnDistances[low]) / (lnDistances[high] - lnDistances[low]);
  return lower + (upper - lower) * share;
}

/**
 * Field strength of an antenna at 10 m or higher; above 1200 m extrapolated, and never above the
 * largest there can be. [annex 5, eq. 8]
 */
export function fieldOfHeightDb(
  curve: Curve,
  heightM: number,
  distanceKm: number,
  largestDb: number,
): number {
  let i = 0;
  while (i + 2 < nominalHeightsM.length && nominalHeightsM[i + 1] <= heightM) i++;
  const lowerM = nominalHeightsM[i];
  const lower = fieldOfNominalHeightDb(curve, i, distanceKm);
  if (heightM === lowerM) return Math.min(lower, largestDb);
  const upper = fieldOfNominalHeightDb(curve, i + 1, distanceKm);
  const share = ln(heightM / lowerM) / ln(nominalHeightsM[i + 1] / lowerM);
  return Math.min(lower + (upper - lower) * share, largestDb);
}
