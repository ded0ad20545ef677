import { exp, log10 } from '../../../units/elementary.ts';

/**
 * Loss in free space along the line between the antennas, in dB, with the constant rounded as in
 * the Recommendation. [ITU-R P.1812-8, eq. 8]
 */
export function slantFreeSpaceLossDb(
  distanceKm: number,
  transmitterM: number,
  receiverM: number,
  frequencyGhz: number,
): number {
  const riseKm = (transmitterM - receiverM) / 1000;
  return 92.4 + 20 * log10(frequencyGhz) + 10 * log10(distanceKm * distanceKm + riseKm * riseKm);
}

/**
 * What multipath and focusing add at a share of time, in dB, mostly negative.
 * [ITU-R P.1812-8, eq. 9]
 *
 * @param horizonsKm distances from both antennas to their horizons, added up
 */
export function multipathFocusingDb(horizonsKm: number, timePercent: number): number {
  return 2.6 * (1 - exp(-0.1 * horizonsKm)) * log10(timePercent / 50);
}
