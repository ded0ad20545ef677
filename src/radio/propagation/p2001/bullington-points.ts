import {
  bullingtonParameter,
  horizonCrossingParameter,
} from '../along-radial/bullington-parameter.ts';
import type { PathProfile } from '../path-profile.ts';

import type { PathGeometry } from './path-geometry.ts';

/** Bullington point of the actual profile. [ITU-R P.2001-4, attachment A.4] */
export function findActualPoint(
  { distancesKm, heightsM }: PathProfile,
  curvaturePerKm: number,
  wavelengthM: number,
  path: PathGeometry,
): void {
  const { distanceKm, transmitterAmslM: fromM, receiverAmslM: toM } = path;
  const last = distancesKm.length - 1;
  let fromSlope = Number.NEGATIVE_INFINITY;
  let toSlope = Number.NEGATIVE_INFINITY;
  let largestNu = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < last; i++) {
    const atKm = distancesKm[i];
    const beyondKm = distanceKm - atKm;
    const bulgedM = heightsM[i] + 500 * curvaturePerKm * atKm * beyondKm;
    fromSlope = Math.max(fromSlope, (bulgedM - fromM) / atKm);
    toSlope = Math.max(toSlope, (bulgedM - toM) / beyondKm);
    largestNu = Math.max(
      largestNu,
      bullingtonParameter(
        heightsM[i],
        atKm,
        distanceKm,
        fromM,
        toM,
        500 * curvaturePerKm,
        wavelengthM,
      ),
    );
  }
  path.actualInSight = fromSlope < (toM - fromM) / distanceKm;
  path.actualNu = path.actualInSight
    ? largestNu
    : horizonCrossingParameter(fromSlope, toSlope, distanceKm, fromM, toM, wavelengthM);
}

/** Bullington point of a smooth profile at height 0. [ITU-R P.2001-4, attachment A.5] */
export function findSmoothPoint(
  { distancesKm }: PathProfile,
  radiusKm: number,
  wavelengthM: number,
  path: PathGeometry,
): void {
  const {
    distanceKm,
    transmitterDiffractionHeightM: fromM,
    receiverDiffractionHeightM: toM,
  } = path;
  const last = distancesKm.length - 1;
  let fromSlope = Number.NEGATIVE_INFINITY;
  let toSlope = Number.NEGATIVE_INFINITY;
  let largestNu = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < last; i++) {
    const atKm = distancesKm[i];
    const beyondKm = distanceKm - atKm;
    fromSlope = Math.max(fromSlope, (500 * beyondKm) / radiusKm - fromM / atKm);
    toSlope = Math.max(toSlope, (500 * atKm) / radiusKm - toM / beyondKm);
    largestNu = Math.max(
      largestNu,
      bullingtonParameter(0, atKm, distanceKm, fromM, toM, 500 / radiusKm, wavelengthM),
    );
  }
  path.smoothInSight = fromSlope < (toM - fromM) / distanceKm;
  path.smoothNu = path.smoothInSight
    ? largestNu
    : horizonCrossingParameter(fromSlope, toSlope, distanceKm, fromM, toM, wavelengthM);
}
