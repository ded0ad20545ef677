import { exp, power } from '../../../units/elementary.ts';

/** Angular loss of a duct, in dB. [ITU-R P.2001-4, attachment D.6] */
export function ductAngleLossDb(
  distanceKm: number,
  transmitterElevationMrad: number,
  receiverElevationMrad: number,
  transmitterHorizonKm: number,
  receiverHorizonKm: number,
  medianRadiusKm: number,
  frequencyThird: number,
): number {
  const angleMrad =
    (1000 * distanceKm) / medianRadiusKm +
    Math.min(transmitterElevationMrad, 0.1 * transmitterHorizonKm) +
    Math.min(receiverElevationMrad, 0.1 * receiverHorizonKm);
  return angleMrad > 0 ? 5e-5 * medianRadiusKm * frequencyThird * angleMrad : 0;
}

/** Natural logarithm of the terrain roughness factor of ducting. [ITU-R P.2001-4, eqs. D.7.1, D.7.2] */
export function lnRoughnessFactor(
  roughnessM: number,
  distanceKm: number,
  transmitterHorizonKm: number,
  receiverHorizonKm: number,
): number {
  if (!(roughnessM > 10)) return 0;
  const betweenKm = Math.min(distanceKm - transmitterHorizonKm - receiverHorizonKm, 40);
  return -4.6e-5 * (roughnessM - 10) * (43 + 6 * betweenKm);
}

/** Exponent of the path geometry. `distancePower` is d^3.1. [ITU-R P.2001-4, eq. D.7.3] */
export function geometryExponent(tau: number, distancePower: number): number {
  return Math.max(-0.6 - 3.5e-9 * distancePower * tau, -3.4);
}

/** Path geometry factor of ducting. [ITU-R P.2001-4, eq. D.7.4] */
export function geometryFactor(
  distanceKm: number,
  transmitterHeightM: number,
  receiverHeightM: number,
  medianRadiusKm: number,
  exponent: number,
): number {
  const roots = Math.sqrt(transmitterHeightM) + Math.sqrt(receiverHeightM);
  const ratio = (500 * distanceKm * distanceKm) / (medianRadiusKm * roots * roots);
  return ratio <= 1 ? 1 : power(ratio, exponent);
}

/**
 * Loss by distance and time, in dB. `distancePower` is d^1.13, the logarithms are natural
 * ones of the percentage with ducts, adjusted for the path, and of that asked for. [ITU-R P.2001-4, eqs. D.7.5 to D.7.7]
 */
export function ductTimeLossDb(
  distanceKm: number,
  distancePower: number,
  lnDuctPercent: number,
  lnPercent: number,
  exceededPercent: number,
): number {
  const decades = lnDuctPercent / Math.LN10;
  const gamma =
    (1.076 * exp(-1e-6 * distancePower * (9.51 - 4.8 * decades + 0.198 * decades * decades))) /
    power(2.0058 - decades, 1.012);
  const lnRatio = lnPercent - lnDuctPercent;
  return (
    -12 +
    (1.2 + 0.0037 * distanceKm) * (lnRatio / Math.LN10) +
    12 * exp(gamma * lnRatio) +
    50 / exceededPercent
  );
}
