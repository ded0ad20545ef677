import { exp } from '../../../units/elementary.ts';
import type { Terminal } from './path-geometry.ts';

/** Distance of the horizon over a smooth earth, in metres. */
export function smoothHorizonM(effectiveHeightM: number, effectiveRadiusM: number): number {
  return Math.sqrt(2 * effectiveHeightM * effectiveRadiusM);
}

/** Distance of the horizon over irregular terrain, in metres. [The Algorithm, eq. 3.3] */
export function irregularHorizonM(
  effectiveHeightM: number,
  effectiveRadiusM: number,
  irregularityM: number,
): number {
  const shrinkage = exp(-0.07 * Math.sqrt(irregularityM / Math.max(effectiveHeightM, 5)));
  return smoothHorizonM(effectiveHeightM, effectiveRadiusM) * shrinkage;
}

/** Elevation of that horizon, in radians. [The Algorithm, eq. 3.4] */
export function irregularHorizonRad(
  { effectiveHeightM, horizonM }: Terminal,
  effectiveRadiusM: number,
  irregularityM: number,
): number {
  const smoothM = smoothHorizonM(effectiveHeightM, effectiveRadiusM);
  return (0.65 * irregularityM * (smoothM / horizonM - 1) - 2 * effectiveHeightM) / smoothM;
}
