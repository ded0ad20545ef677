import { exp, pow10, power } from '../../../units/elementary.ts';

/** Influence τ of the longest inland stretch, 0 to 1. [ITU-R P.1812-8, eq. 3] */
export function inlandInfluence(longestInlandKm: number): number {
  return longestInlandKm > 0 ? 1 - exp(-4.12e-4 * power(longestInlandKm, 2.41)) : 0;
}

/**
 * Share of time β0 in percent for which the refractivity falls by more than 100 N-units per km in
 * the lowest 100 m, at the centre of a path. [ITU-R P.1812-8, eq. 2, 4 and 5]
 */
export function ductIncidencePercent(
  latitudeDeg: number,
  longestLandKm: number,
  inland: number,
): number {
  const latitude = Math.abs(latitudeDeg);
  const landTerm = pow10(-longestLandKm / (16 - 6.6 * inland));
  const inlandTerm = pow10(-5 * (0.496 + 0.354 * inland));
  const land = Math.min(1, power(landTerm + inlandTerm, 0.2));
  if (latitude > 70) return 4.17 * land * power(land, 0.3);
  return pow10(1.67 - 0.015 * latitude) * land * power(land, 0.0176 * latitude - 0.935);
}
