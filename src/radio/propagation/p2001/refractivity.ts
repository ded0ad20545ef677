import { earthRadiusKm } from '../../../units/constants.ts';
import { log10 } from '../../../units/elementary.ts';
import type { Climate } from '../climate.ts';

/** The effective radius is held below this where rays bend as much as the earth or more. [eq. 3.5.3] */
export const flatRadiusKm = 1e6;

/** The bending of rays over a path, for half of the time and for the share asked for. */
export interface Refractivity {
  /** Lapse rate in the lowest kilometre exceeded half of the time, N/km. */
  readonly medianLapseNPerKm: number;
  readonly lapseNPerKm: number;
  readonly medianRadiusKm: number;
  readonly radiusKm: number;
  /** Effective earth curvature, 1/km; negative when rays bend more than the earth. */
  readonly curvaturePerKm: number;
}

/** Effective earth of a climate. [ITU-R P.2001-4, eqs. 3.4.1.1 to 3.4.1.2, 3.5.1 to 3.5.3] */
export function refractivityOf(climate: Climate, limitedPercent: number): Refractivity {
  const medianLapseNPerKm = -climate.refractivityGradientNPerKm;
  const lapseNPerKm =
    limitedPercent < 50
      ? medianLapseNPerKm + climate.superRefractionSlope * log10(0.02 * limitedPercent)
      : medianLapseNPerKm - climate.subRefractionSlope * log10(0.02 * (100 - limitedPercent));
  const curvaturePerKm = (157 + lapseNPerKm) / (157 * earthRadiusKm);
  return {
    medianLapseNPerKm,
    lapseNPerKm,
    medianRadiusKm: (157 * earthRadiusKm) / (157 + medianLapseNPerKm),
    radiusKm: curvaturePerKm > 1 / flatRadiusKm ? 1 / curvaturePerKm : flatRadiusKm,
    curvaturePerKm,
  };
}
