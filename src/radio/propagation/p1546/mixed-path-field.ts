import { power } from '../../../units/elementary.ts';

/** Field strength over land and sea together, in dB(µV/m). [ITU-R P.1546-6, annex 5, sec. 8] */
export function mixedPathFieldDb(
  landFieldDb: number,
  seaFieldDb: number,
  landKm: number,
  seaKm: number,
): number {
  const landShare = landKm / (landKm + seaKm);
  const bend = Math.max(1, 1 + (seaFieldDb - landFieldDb) / 40);
  const weight = power(1 - power(landShare, 2 / 3), bend);
  return (1 - weight) * landFieldDb + weight * seaFieldDb;
}
