import { bullingtonParameter } from '../along-radial/bullington-parameter.ts';
import type { PathProfile } from '../path-profile.ts';
import type { PathGeometry } from './path-geometry.ts';

/**
 * Path class and horizons over the median effective earth. Without a sample between the antennas
 * they see each other, and their common point of least clearance is taken half way.
 * [ITU-R P.2001-4, sec. 3.7]
 */
export function findHorizons(
  { distancesKm, heightsM }: PathProfile,
  medianRadiusKm: number,
  wavelengthM: number,
  path: PathGeometry,
): { readonly transmitterIndex: number; readonly receiverIndex: number } {
  const { transmitterAmslM: fromM, receiverAmslM: toM, distanceKm } = path;
  const last = distancesKm.length - 1;
  let highest = Number.NEGATIVE_INFINITY;
  let transmitterIndex = 0;
  for (let i = 1; i < last; i++) {
    const mrad = (heightsM[i] - fromM) / distancesKm[i] - (500 * distancesKm[i]) / medianRadiusKm;
    if (mrad >= highest) {
      highest = mrad;
      transmitterIndex = i;
    }
  }
  const sightMrad = (toM - fromM) / distanceKm - (500 * distanceKm) / medianRadiusKm;
  path.inSight = highest < sightMrad;
  if (path.inSight) {
    const index = leastClearance(distancesKm, heightsM, 500 / medianRadiusKm, wavelengthM, path);
    path.transmitterElevationMrad = sightMrad;
    path.receiverElevationMrad = -sightMrad - (1000 * distanceKm) / medianRadiusKm;
    path.transmitterHorizonKm = index < 0 ? distanceKm / 2 : distancesKm[index];
    path.receiverHorizonKm = distanceKm - path.transmitterHorizonKm;
    return noteHorizons(path, heightsM, index, index);
  }
  let highestBack = Number.NEGATIVE_INFINITY;
  let receiverIndex = 0;
  for (let i = 1; i < last; i++) {
    const backKm = distanceKm - distancesKm[i];
    const mrad = (heightsM[i] - toM) / backKm - (500 * backKm) / medianRadiusKm;
    if (mrad >= highestBack) {
      highestBack = mrad;
      receiverIndex = i;
    }
  }
  path.transmitterElevationMrad = highest;
  path.receiverElevationMrad = highestBack;
  path.transmitterHorizonKm = distancesKm[transmitterIndex];
  path.receiverHorizonKm = distanceKm - distancesKm[receiverIndex];
  return noteHorizons(path, heightsM, transmitterIndex, receiverIndex);
}

/** Last sample of the largest knife-edge parameter; −1 when there is none between the ends. */
function leastClearance(
  distancesKm: Float64Array,
  heightsM: Float64Array,
  bulgeMPerKm2: number,
  wavelengthM: number,
  { distanceKm, transmitterAmslM, receiverAmslM }: PathGeometry,
): number {
  let largest = Number.NEGATIVE_INFINITY;
  let index = -1;
  for (let i = 1; i < distancesKm.length - 1; i++) {
    const nu = bullingtonParameter(
      heightsM[i],
      distancesKm[i],
      distanceKm,
      transmitterAmslM,
      receiverAmslM,
      bulgeMPerKm2,
      wavelengthM,
    );
    if (nu >= largest) {
      largest = nu;
      index = i;
    }
  }
  return index;
}

function noteHorizons(
  path: PathGeometry,
  heightsM: Float64Array,
  transmitterIndex: number,
  receiverIndex: number,
) {
  path.transmitterHorizonM = heightsM[Math.max(transmitterIndex, 0)];
  path.receiverHorizonM = heightsM[Math.max(receiverIndex, 0)];
  return { transmitterIndex, receiverIndex };
}
