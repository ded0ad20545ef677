import { speedOfLightMps } from '../../units/constants.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';

/** Basic transmission loss in free space, in dB. [ITU-R P.525-4, eq. 3] */
export function freeSpaceLossDb(distanceKm: number, frequencyMhz: number): number {
  return 2 * decibelsFromRatio((4 * Math.PI * distanceKm * 1e9 * frequencyMhz) / speedOfLightMps);
}
