import { arcTangent } from '../../../units/trigonometry.ts';
import { bullingtonParameter } from '../along-radial/bullington-parameter.ts';
import { slopeMPerKm } from '../along-radial/steepest-from-start.ts';

/** Where both antennas see their horizons, over the median effective earth. */
export interface Horizons {
  readonly lineOfSight: boolean;
  /** Samples of the two horizons; in line of sight both are the one that comes nearest the ray. */
  readonly transmitterSample: number;
  readonly receiverSample: number;
  readonly transmitterKm: number;
  readonly receiverKm: number;
  readonly transmitterMrad: number;
  readonly receiverMrad: number;
}

/** The ends of a path above mean sea level, and what bends it. */
export interface PathOverEarth {
  readonly distancesKm: Float64Array;
  /** Bare ground above mean sea level. */
  readonly heightsM: Float64Array;
  readonly transmitterM: number;
  readonly receiverM: number;
  /** 500 over the effective earth radius in km. */
  readonly bulgeMPerKm2: number;
  readonly wavelengthM: number;
}

/** Elevation angle of a slope in metres per km, in mrad. [ITU-R P.1812-8, eq. 77 to 82] */
export function elevationMrad(slope: number): number {
  const x = slope / 1000;
  if (Math.abs(x) > 0.03) return 1000 * arcTangent(x);
  // the series of the arc tangent reaches the last bit here
  const z = x * x;
  return slope * (1 - z * (1 / 3 - z * (1 / 5 - z * (1 / 7 - z / 9))));
}

/**
 * Horizons of a path. With no sample between the ends both lie half way.
 * [ITU-R P.1812-8, attachment 1, sec. 4]
 */
export function findHorizons(path: PathOverEarth): Horizons {
  const { distancesKm, heightsM, transmitterM, receiverM, bulgeMPerKm2 } = path;
  const last = distancesKm.length - 1;
  const pathKm = distancesKm[last];
  let steepest = Number.NEGATIVE_INFINITY;
  let transmitterSample = -1;
  for (let i = 1; i < last; i++) {
    const slope = slopeMPerKm(transmitterM, heightsM[i], distancesKm[i], bulgeMPerKm2);
    if (slope > steepest) {
      steepest = slope;
      transmitterSample = i;
    }
  }
  const direct = slopeMPerKm(transmitterM, receiverM, pathKm, bulgeMPerKm2);
  if (!(steepest > direct)) return lineOfSightHorizons(path, direct);

  let back = Number.NEGATIVE_INFINITY;
  let receiverSample = -1;
  for (let i = 1; i < last; i++) {
    const slope = slopeMPerKm(receiverM, heightsM[i], pathKm - distancesKm[i], bulgeMPerKm2);
    if (slope >= back) {
      back = slope;
      receiverSample = i;
    }
  }
  return {
    lineOfSight: false,
    transmitterSample,
    receiverSample,
    transmitterKm: distancesKm[transmitterSample],
    receiverKm: pathKm - distancesKm[receiverSample],
    transmitterMrad: elevationMrad(steepest),
    receiverMrad: elevationMrad(back),
  };
}

/** The antennas see each other. [ITU-R P.1812-8, eq. 79, 81 and 83] */
function lineOfSightHorizons(path: PathOverEarth, direct: number): Horizons {
  const { distancesKm, heightsM, transmitterM, receiverM, bulgeMPerKm2, wavelengthM } = path;
  const last = distancesKm.length - 1;
  const pathKm = distancesKm[last];
  let largest = Number.NEGATIVE_INFINITY;
  let nearest = -1;
  for (let i = 1; i < last; i++) {
    const parameter = bullingtonParameter(
      heightsM[i],
      distancesKm[i],
      pathKm,
      transmitterM,
      receiverM,
      bulgeMPerKm2,
      wavelengthM,
    );
    if (parameter >= largest) {
      largest = parameter;
      nearest = i;
    }
  }
  const transmitterKm = nearest < 0 ? pathKm / 2 : distancesKm[nearest];
  return {
    lineOfSight: true,
    transmitterSample: nearest,
    receiverSample: nearest,
    transmitterKm,
    receiverKm: pathKm - transmitterKm,
    transmitterMrad: elevationMrad(direct),
    receiverMrad: elevationMrad(slopeMPerKm(receiverM, transmitterM, pathKm, bulgeMPerKm2)),
  };
}
