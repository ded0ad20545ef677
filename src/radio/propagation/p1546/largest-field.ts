import { exp, log10 } from '../../../units/elementary.ts';

/** Field strength in free space for 1 kW e.r.p., in dB(µV/m). [ITU-R P.1546-6, annex 5, eq. 2] */
export function freeSpaceFieldDb(distanceKm: number): number {
  return 106.9 - 20 * log10(distanceKm);
}

/** What the sea may add to that for part of the time, in dB. [annex 5, eq. 3] */
function seaEnhancementDb(distanceKm: number, timePercent: number): number {
  return 2.38 * (1 - exp(-distanceKm / 8.94)) * log10(50 / timePercent);
}

/** Largest field strength there can be, between that over land and that over sea. [annex 5, sec. 2] */
export function largestFieldDb(landKm: number, seaKm: number, timePercent: number): number {
  const distanceKm = landKm + seaKm;
  return (
    freeSpaceFieldDb(distanceKm) + (seaKm / distanceKm) * seaEnhancementDb(distanceKm, timePercent)
  );
}
