import { exp } from '../../../units/elementary.ts';
import { inverseNormal } from './inverse-normal.ts';

/**
 * Weight Fi of what holds for β0 of the time against the median, 1 from β0 down.
 * [ITU-R P.1812-8, eq. 40]
 */
export function timeWeight(timePercent: number, incidencePercent: number): number {
  if (timePercent < incidencePercent) return 1;
  return inverseNormal(timePercent / 100) / inverseNormal(incidencePercent / 100);
}

/** Weight Fj of line of sight against diffraction, by the path's angle. [ITU-R P.1812-8, eq. 57] */
export function angularWeight(angleMrad: number): number {
  return halfSwitch(2.4 * ((angleMrad - 0.3) / 0.3));
}

/** Weight Fk of diffraction against ducting, by the path's length. [ITU-R P.1812-8, eq. 58] */
export function distanceWeight(distanceKm: number): number {
  return halfSwitch(1.5 * ((distanceKm - 20) / 20));
}

/** 1 − ½ (1 + tanh x). */
function halfSwitch(x: number): number {
  return 1 / (1 + exp(2 * x));
}
