import { ln, log10, power } from '../../../units/elementary.ts';
import { cosine } from '../../../units/trigonometry.ts';

/** What multipath activity takes from frequency, climate and latitude. */
export interface MultipathClimate {
  /** Decimal logarithm of K f^0.8. */
  readonly log10Factor: number;
  /** Geoclimatic part of the conversion from the worst month to the year. */
  readonly latitudeTerm: number;
}

/** [ITU-R P.2001-4, eqs. B.2.1, B.3.1, B.3.2] */
export function multipathClimateOf(
  frequencyGhz: number,
  gradient65mNPerKm: number,
  latitudeDeg: number,
): MultipathClimate {
  const doubleAngle = power(Math.abs(cosine((2 * latitudeDeg * Math.PI) / 180)), 0.7);
  return {
    log10Factor: -(4.6 + 0.0027 * gradient65mNPerKm) + 0.8 * log10(frequencyGhz),
    latitudeTerm:
      10.5 - 5.6 * log10(1.1 + (Math.abs(latitudeDeg) <= 45 ? doubleAngle : -doubleAngle)),
  };
}

/**
 * Decimal logarithm of the share of a year, in percent, that a path of `distanceKm`, inclined by
 * `inclinationMrad`, would notionally fade. [ITU-R P.2001-4, attachment B.3]
 */
export function log10ZeroFadePercent(
  climate: MultipathClimate,
  distanceKm: number,
  inclinationMrad: number,
  lowerHeightM: number,
): number {
  const distance = ln(distanceKm) / Math.LN10;
  const inclination = ln(1 + inclinationMrad) / Math.LN10;
  const worstMonth =
    climate.log10Factor + 3.1 * distance - 1.29 * inclination - 0.00089 * lowerHeightM;
  const conversion = climate.latitudeTerm - 2.7 * distance + 1.7 * inclination;
  return worstMonth - 0.1 * Math.min(conversion, 10.8);
}
