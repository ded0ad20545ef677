import { bullingtonParameter, horizonCrossingParameter } from './bullington-parameter.ts';

/**
 * Bullington's diffraction parameter ν over level ground at height 0, to receiver after receiver of
 * a radial, for antennas whose heights above it may differ from receiver to receiver; all are
 * positive. It is what a look at all samples of the radial would give, found at those beside the
 * tangent points: the smooth surface of the delta-Bullington method.
 * [ITU-R P.1812-8, sec. 4.3.4; P.2001-4, attachment A.5]
 *
 * Fills ν by sample for the first `receiverCount` entries of `receivers`, which ascend; −∞ where
 * nothing lies between. `bulgeMPerKm2` is 500 / effective earth radius in km.
 */
export function fillLevelBullington(
  stepKm: number,
  bulgeMPerKm2: number,
  wavelengthM: number,
  transmittersM: Float64Array,
  receiversM: Float64Array,
  receivers: Int32Array,
  receiverCount: number,
  parameters: Float64Array,
): void {
  let peak = 1;
  for (let k = 0; k < receiverCount; k++) {
    const receiver = receivers[k];
    const last = receiver - 1;
    if (last < 1) {
      parameters[receiver] = Number.NEGATIVE_INFINITY;
      continue;
    }
    const fromM = transmittersM[receiver];
    const toM = receiversM[receiver];
    const pathKm = receiver * stepKm;
    const fullM = bulgeMPerKm2 * pathKm;
    const fromSlope = fullM - leastFallMPerKm(fromM, stepKm, bulgeMPerKm2, last);
    if (fromSlope < (toM - fromM) / pathKm) {
      peak = levelPeak(Math.min(peak, last), last, stepKm, fromM, toM, bulgeMPerKm2);
      const peakKm = peak * stepKm;
      parameters[receiver] = bullingtonParameter(
        0,
        peakKm,
        pathKm,
        fromM,
        toM,
        bulgeMPerKm2,
        wavelengthM,
      );
    } else {
      const toSlope = fullM - leastFallMPerKm(toM, stepKm, bulgeMPerKm2, last);
      parameters[receiver] = horizonCrossingParameter(
        fromSlope,
        toSlope,
        pathKm,
        fromM,
        toM,
        wavelengthM,
      );
    }
  }
}

/**
 * Least slope at which an antenna looks down to one of `last` samples of level ground that falls
 * away from it, in metres per km: at a sample beside the tangent point.
 */
function leastFallMPerKm(
  heightM: number,
  stepKm: number,
  bulgeMPerKm2: number,
  last: number,
): number {
  const tangent = Math.floor(Math.sqrt(heightM / bulgeMPerKm2) / stepKm);
  const near = (tangent < 1 ? 1 : tangent > last ? last : tangent) * stepKm;
  const far = (tangent + 1 > last ? last : tangent + 1) * stepKm;
  const nearFall = heightM / near + bulgeMPerKm2 * near;
  const farFall = heightM / far + bulgeMPerKm2 * far;
  return nearFall < farFall ? nearFall : farFall;
}

/** The sample among 1 … `last` where ν peaks, sought from a sample near it. */
function levelPeak(
  start: number,
  last: number,
  stepKm: number,
  fromM: number,
  toM: number,
  bulgeMPerKm2: number,
): number {
  const pathKm = (last + 1) * stepKm;
  let at = start;
  let here = bullingtonParameter(0, at * stepKm, pathKm, fromM, toM, bulgeMPerKm2, 1);
  let direction = 1;
  for (let turn = 0; turn < 2; turn++) {
    for (let next = at + direction; next >= 1 && next <= last; next += direction) {
      const there = bullingtonParameter(0, next * stepKm, pathKm, fromM, toM, bulgeMPerKm2, 1);
      if (there <= here) break;
      at = next;
      here = there;
    }
    direction = -1;
  }
  return at;
}
