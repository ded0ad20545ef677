import { log10, power } from '../../../units/elementary.ts';

/**
 * The part of the troposcatter loss that distance and angle do not change, in dB.
 * [ITU-R P.1812-8, eq. 44 and 45]
 */
export function troposcatterBaseDb(
  frequencyGhz: number,
  timePercent: number,
  surfaceRefractivityN: number,
): number {
  const half = log10(frequencyGhz / 2);
  const rarer = log10(50 / timePercent);
  return (
    190.1 +
    25 * log10(frequencyGhz) -
    2.5 * half * half -
    0.15 * surfaceRefractivityN -
    10.125 * (rarer > 0 ? power(rarer, 0.7) : 0)
  );
}

/** Troposcatter loss not exceeded for the share of time, in dB. [ITU-R P.1812-8, eq. 44] */
export function troposcatterLossDb(baseDb: number, distanceKm: number, angleMrad: number): number {
  return baseDb + 20 * log10(distanceKm) + 0.573 * angleMrad;
}
