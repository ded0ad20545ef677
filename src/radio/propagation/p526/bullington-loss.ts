import { exp } from '../../../units/elementary.ts';
import type { PathProfile } from '../path-profile.ts';
import { knifeEdgeLossDb } from './knife-edge-loss.ts';

/** What the rays have to clear: ground and clutter by distance. */
export type Obstacles = Pick<PathProfile, 'distancesKm' | 'heightsM' | 'clutterM'>;

/** The two ends of a path: the receiver's sample and both antennas above mean sea level. */
export interface PathEnds {
  readonly last: number;
  readonly transmitterAmslM: number;
  readonly receiverAmslM: number;
}

/** The steepest rays from both ends in metres per kilometre; −Infinity with nothing between. */
interface Slopes {
  transmitter: number;
  receiver: number;
}

/**
 * Bullington's loss in dB for one effective earth radius and one frequency. All obstacles are
 * replaced by the one edge where the horizon rays of the two ends meet; within line of sight by
 * the obstacle that comes closest. [ITU-R P.526-15, sec. 4.5.1; ITU-R P.1812, sec. 4.3.1]
 */
export function bullingtonLoss(
  effectiveRadiusKm: number,
  frequencyGhz: number,
): (obstacles: Obstacles, ends: PathEnds) => number {
  // metres by which the earth bulges, over the product of the distances to both ends
  const bulge = 500 / effectiveRadiusKm;
  // the speed of light rounded as in P.1812 and its reference implementation
  const wavelengthM = 0.2998 / frequencyGhz;
  const slopes: Slopes = { transmitter: 0, receiver: 0 };

  return (obstacles, ends) => {
    const distanceKm = obstacles.distancesKm[ends.last];
    fillSlopes(obstacles, ends, bulge, slopes);
    const pathSlope = (ends.receiverAmslM - ends.transmitterAmslM) / distanceKm;
    const nu =
      slopes.transmitter < pathSlope
        ? largestParameter(obstacles, ends, bulge, wavelengthM)
        : edgeParameter(distanceKm, ends, slopes, wavelengthM);
    const edgeDb = knifeEdgeLossDb(nu);
    return edgeDb + (1 - exp(-edgeDb / 6)) * (10 + 0.02 * distanceKm);
  };
}

/** Slopes of the rays from both ends to their horizons. [ITU-R P.1812-7, eq. 13 and 18] */
function fillSlopes(obstacles: Obstacles, ends: PathEnds, bulge: number, slopes: Slopes): void {
  const { distancesKm, heightsM, clutterM } = obstacles;
  const { last, transmitterAmslM, receiverAmslM } = ends;
  const distanceKm = distancesKm[last];
  slopes.transmitter = Number.NEGATIVE_INFINITY;
  slopes.receiver = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < last; i++) {
    const fromKm = distancesKm[i];
    const toKm = distanceKm - fromKm;
    const topM = heightsM[i] + clutterM[i] + bulge * fromKm * toKm;
    slopes.transmitter = Math.max(slopes.transmitter, (topM - transmitterAmslM) / fromKm);
    slopes.receiver = Math.max(slopes.receiver, (topM - receiverAmslM) / toKm);
  }
}

/** Largest ν of the obstacles below the line of sight. [ITU-R P.1812-7, eq. 15] */
function largestParameter(
  { distancesKm, heightsM, clutterM }: Obstacles,
  { last, transmitterAmslM, receiverAmslM }: PathEnds,
  bulge: number,
  wavelengthM: number,
): number {
  const distanceKm = distancesKm[last];
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < last; i++) {
    const fromKm = distancesKm[i];
    const toKm = distanceKm - fromKm;
    const rayM = (transmitterAmslM * toKm + receiverAmslM * fromKm) / distanceKm;
    const aboveM = heightsM[i] + clutterM[i] + bulge * fromKm * toKm - rayM;
    const scale = Math.sqrt((0.002 * distanceKm) / (wavelengthM * fromKm * toKm));
    largest = Math.max(largest, aboveM * scale);
  }
  return largest;
}

/**
 * ν of the edge where the horizon rays meet, never negative. Over the line between the antennas the
 * rays rise by `a` and `b`; the edge is at d b / (a + b), and all but their product cancels, so that
 * a grazing path divides nothing by nothing. [ITU-R P.1812-7, eq. 19 and 20]
 */
function edgeParameter(
  distanceKm: number,
  { transmitterAmslM, receiverAmslM }: PathEnds,
  slopes: Slopes,
  wavelengthM: number,
): number {
  const direct = (receiverAmslM - transmitterAmslM) / distanceKm;
  const a = Math.max(0, slopes.transmitter - direct);
  const b = Math.max(0, slopes.receiver + direct);
  return Math.sqrt(((0.002 * distanceKm) / wavelengthM) * a * b);
}
