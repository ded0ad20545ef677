import { exp } from '../../../units/elementary.ts';

/** Share of the terrain irregularity that a path of this length meets. [ERL 79-ITS 67, eq. 3] */
export function irregularityShare(distanceM: number): number {
  return 1 - 0.8 * exp(-distanceM / 50e3);
}

/**
 * Standard deviation of the terrain within the first Fresnel zone of the reflecting plane, in
 * metres. [ERL 79-ITS 67, eq. 3.6a]
 */
export function reflectingPlaneDeviationM(irregularityM: number): number {
  return 0.78 * irregularityM * exp(-0.5 * Math.sqrt(Math.sqrt(irregularityM)));
}
