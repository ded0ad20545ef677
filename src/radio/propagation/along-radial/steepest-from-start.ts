/** For the path to each sample, the sample before it that stands steepest above the start. */
export interface SteepestFromStart {
  /** The slope in metres per km, −∞ where nothing lies between. */
  readonly slopeMPerKm: Float64Array;
  /** Which sample it is, −1 where nothing lies between. */
  readonly index: Int32Array;
}

export function emptySteepestFromStart(count: number): SteepestFromStart {
  return { slopeMPerKm: new Float64Array(count), index: new Int32Array(count) };
}

/**
 * Slope at which an antenna looks at a point, in metres per km (mrad for small slopes), over an
 * earth that falls away by `bulgeMPerKm2` = 500 / effective radius in km; 0 for straight lines.
 * [ITU-R P.1812-8, eq. 77 and 82a, without the arctangent, which keeps the order]
 */
export function slopeMPerKm(
  antennaHeightM: number,
  heightM: number,
  distanceKm: number,
  bulgeMPerKm2: number,
): number {
  return (heightM - antennaHeightM) / distanceKm - bulgeMPerKm2 * distanceKm;
}

/**
 * Fills the steepest slope up to each sample: it does not depend on what lies beyond, so one pass
 * serves all receivers. Of equals the first counts. For a receiver at sample n, entry n is over
 * the samples 1 … n − 1.
 *
 * With the median radius these are the horizon angle and distance (θt, dlt); with 0 α_obt; plus
 * `bulgeMPerKm2` times the path's length they are Stim. [ITU-R P.1812-8, eq. 13, 76, 89b]
 */
export function fillSteepestFromStart(
  heightsM: Float64Array,
  antennaHeightM: number,
  stepKm: number,
  bulgeMPerKm2: number,
  steepest: SteepestFromStart,
): void {
  const { slopeMPerKm: slopes, index } = steepest;
  let best = Number.NEGATIVE_INFINITY;
  let bestIndex = -1;
  slopes[0] = best;
  index[0] = bestIndex;
  for (let i = 1; i < heightsM.length; i++) {
    slopes[i] = best;
    index[i] = bestIndex;
    const slope = slopeMPerKm(antennaHeightM, heightsM[i], i * stepKm, bulgeMPerKm2);
    if (slope > best) {
      best = slope;
      bestIndex = i;
    }
  }
}
