import { earthRadiusKm } from '../../../units/constants.ts';

/** Effective earth radius of the median atmosphere, in km. [ITU-R P.1812-8, eq. 6 and 7a] */
export function medianEffectiveRadiusKm(refractivityGradientNPerKm: number): number {
  return (earthRadiusKm * 157) / (157 - refractivityGradientNPerKm);
}

/** The one exceeded for β0 of the time, in km. [ITU-R P.1812-8, eq. 7b] */
export const ductingEffectiveRadiusKm = 3 * earthRadiusKm;
