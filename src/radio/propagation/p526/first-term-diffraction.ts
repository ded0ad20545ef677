import { log10, power } from '../../../units/elementary.ts';

/** What the ground is to a wave. */
export interface Ground {
  readonly relativePermittivity: number;
  /** In siemens per metre. */
  readonly conductivitySpm: number;
}

/** Land and sea as P.526 and P.1812 take them. [ITU-R P.1812, sec. 4.3.3] */
export const averageLand: Ground = { relativePermittivity: 22, conductivitySpm: 0.003 };
export const seaWater: Ground = { relativePermittivity: 80, conductivitySpm: 5 };

/**
 * Normalised surface admittance, times the cube root of the effective earth radius in km.
 * [ITU-R P.526-15, sec. 3.1.1]
 */
export function admittanceOfUnitRadius(
  frequencyGhz: number,
  ground: Ground,
  polarisation: 'horizontal' | 'vertical',
): number {
  const { relativePermittivity: epsilon, conductivitySpm } = ground;
  const loss = (18 * conductivitySpm) / frequencyGhz;
  const horizontal =
    0.036 * power(frequencyGhz, -1 / 3) * power((epsilon - 1) ** 2 + loss ** 2, -1 / 4);
  return polarisation === 'horizontal'
    ? horizontal
    : horizontal * Math.sqrt(epsilon ** 2 + loss ** 2);
}

/** Ground parameter β. [ITU-R P.526-15, sec. 3.1.1] */
export function groundParameter(admittance: number): number {
  const k2 = admittance * admittance;
  return (1 + 1.6 * k2 + 0.67 * k2 * k2) / (1 + 4.5 * k2 + 1.53 * k2 * k2);
}

/** Distance term, in dB. [ITU-R P.526-15, sec. 3.1.1] */
export function distanceTermDb(x: number): number {
  return x >= 1.6 ? 11 + 10 * log10(x) - 17.6 * x : -20 * log10(x) - 5.6488 * power(x, 1.425);
}

/**
 * Height gain, in dB, of an antenna β times its normalised height; the ground keeps it from falling
 * below `leastHeightGainDb`. [ITU-R P.526-15, sec. 3.1.1]
 */
export function heightGainDb(b: number): number {
  return b > 2
    ? 17.6 * Math.sqrt(b - 1.1) - 5 * log10(b - 1.1) - 8
    : 20 * log10(b + 0.1 * b * b * b);
}

/** Least height gain over ground of this admittance, in dB. [ITU-R P.526-15, sec. 3.1.1] */
function leastHeightGainDb(admittance: number): number {
  return 2 + 20 * log10(admittance);
}

/**
 * Diffraction loss over a smooth sphere by the first term of the residue series, in dB, as a
 * function of distance; everything but the distance is worked out once.
 * [ITU-R P.526-15, sec. 3.1.1]
 */
export function firstTermDiffraction(
  radiusKm: number,
  frequencyGhz: number,
  heightsM: readonly [number, number],
  ground: Ground,
  polarisation: 'horizontal' | 'vertical',
): (distanceKm: number) => number {
  const admittance =
    admittanceOfUnitRadius(frequencyGhz, ground, polarisation) * power(radiusKm, -1 / 3);
  const beta = groundParameter(admittance);
  const xPerKm = 21.88 * beta * power(frequencyGhz / (radiusKm * radiusKm), 1 / 3);
  const yPerM = 0.9575 * beta * power((frequencyGhz * frequencyGhz) / radiusKm, 1 / 3);
  const least = leastHeightGainDb(admittance);
  const gainsDb =
    Math.max(heightGainDb(beta * yPerM * heightsM[0]), least) +
    Math.max(heightGainDb(beta * yPerM * heightsM[1]), least);
  return (distanceKm) => -distanceTermDb(xPerKm * distanceKm) - gainsDb;
}
