import {
  averageLand,
  firstTermDiffraction,
  type Ground,
  seaWater,
} from './first-term-diffraction.ts';
import { radioHorizonKm, smallestClearance } from './spherical-earth-clearance.ts';

/** Diffraction loss over an all-land and an all-sea path; a mixed path lies between the two. */
export interface SphericalEarthLoss {
  readonly landDb: number;
  readonly seaDb: number;
}

/**
 * Diffraction loss over a smooth spherical earth, as a function of the distance in km, for
 * antennas of `heightsM` above it. [ITU-R P.526-15, sec. 3.2; land and sea as in P.1812, sec. 4.3.3]
 */
export function sphericalEarthLoss(
  effectiveRadiusKm: number,
  frequencyGhz: number,
  heightsM: readonly [number, number],
  polarisation: 'horizontal' | 'vertical',
): (distanceKm: number) => SphericalEarthLoss {
  const horizonKm = radioHorizonKm(effectiveRadiusKm, heightsM);
  // the speed of light rounded as in P.1812 and its reference implementation
  const wavelengthM = 0.2998 / frequencyGhz;
  const over = (ground: Ground, radiusKm: number) =>
    firstTermDiffraction(radiusKm, frequencyGhz, heightsM, ground, polarisation);
  const beyondLand = over(averageLand, effectiveRadiusKm);
  const beyondSea = over(seaWater, effectiveRadiusKm);

  return (distanceKm) => {
    if (distanceKm >= horizonKm) {
      return { landDb: beyondLand(distanceKm), seaDb: beyondSea(distanceKm) };
    }
    const { heightM, requiredM } = smallestClearance(
      distanceKm,
      effectiveRadiusKm,
      heightsM,
      wavelengthM,
    );
    if (heightM > requiredM) return { landDb: 0, seaDb: 0 };
    // the radius for which this distance would just be the horizon
    const grazingRadiusKm =
      500 * (distanceKm / (Math.sqrt(heightsM[0]) + Math.sqrt(heightsM[1]))) ** 2;
    const share = 1 - heightM / requiredM;
    return {
      landDb: share * over(averageLand, grazingRadiusKm)(distanceKm),
      seaDb: share * over(seaWater, grazingRadiusKm)(distanceKm),
    };
  };
}

/** Loss of a path of which `seaShare` is over the sea, in dB, never negative. [ITU-R P.1812, sec. 4.3.3] */
export function mixedPathLossDb(loss: SphericalEarthLoss, seaShare: number): number {
  return Math.max(0, seaShare * loss.seaDb + (1 - seaShare) * loss.landDb);
}
