import { equatorialRadiusKm, gravityKm3PerS2 } from '../../orbit/earth-constants.ts';
import type { MeanElements } from '../../orbit/orbit-definition.ts';

const dayS = 86_400;

/** Least and greatest height of an orbit above the equator's radius, in km, by its mean motion. */
export function apsidesKm({
  meanMotionRevPerDay,
  eccentricity,
}: Pick<MeanElements, 'meanMotionRevPerDay' | 'eccentricity'>): {
  readonly perigeeKm: number;
  readonly apogeeKm: number;
} {
  const radPerS = (2 * Math.PI * meanMotionRevPerDay) / dayS;
  const semiMajorKm = Math.cbrt(gravityKm3PerS2 / radPerS ** 2);
  return {
    perigeeKm: semiMajorKm * (1 - eccentricity) - equatorialRadiusKm,
    apogeeKm: semiMajorKm * (1 + eccentricity) - equatorialRadiusKm,
  };
}
