import { log10 } from '../../../units/elementary.ts';

/** Free-space loss, in dB, with the constant as the Recommendation rounds it. [ITU-R P.2001-4, eq. 3.11.1] */
export function freeSpaceDb(frequencyGhz: number, distanceKm: number): number {
  return 92.4 + 20 * log10(frequencyGhz) + 20 * log10(distanceKm);
}

/** Straight-line distance of antennas at two heights, in km. [ITU-R P.2001-4, eq. 3.11.2] */
export function slantKm(distanceKm: number, fromM: number, toM: number): number {
  const riseKm = (fromM - toM) / 1000;
  return Math.sqrt(distanceKm * distanceKm + riseKm * riseKm);
}
