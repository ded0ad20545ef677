import type { GroundSoFar } from './ground-so-far.ts';

/** A straight line by its heights at the two ends of a profile; filled anew for every fit. */
export interface StraightLine {
  startM: number;
  endM: number;
}

/** Positive difference; 0 when there is none. */
function difference(a: number, b: number): number {
  return a > b ? a - b : 0;
}

/**
 * Least-squares line through the ground between two distances, by the trapezoidal sums of Hufford's
 * algorithm: the ends count half.
 */
export function fitGround(
  { heightsM, heightSums, momentSums, last, stepM }: GroundSoFar,
  fromM: number,
  toM: number,
  line: StraightLine,
): void {
  let first = Math.floor(difference(fromM / stepM, 0));
  let final = last - Math.floor(difference(last, toM / stepM));
  if (final <= first) {
    first = difference(first, 1);
    final = last - Math.floor(difference(last, final + 1));
  }
  const length = final - first;
  const middle = (first + final) / 2;
  const inner = heightSums[final - 1] - heightSums[first];
  const innerMoment = momentSums[final - 1] - momentSums[first] - middle * inner;
  const endSum = (heightsM[first] + heightsM[final]) / 2;
  const endMoment = ((heightsM[final] - heightsM[first]) / 2) * (length / 2);
  setLine(line, inner + endSum, innerMoment + endMoment, length, middle, last);
}

/** Least-squares line through all of the first `count` heights, in the same way. */
export function fitAll(heightsM: Float64Array, count: number, line: StraightLine): void {
  const length = count - 1;
  const middle = length / 2;
  let sum = (heightsM[0] + heightsM[length]) / 2;
  let moment = ((heightsM[length] - heightsM[0]) / 2) * middle;
  for (let i = 1; i < length; i++) {
    sum += heightsM[i];
    moment += heightsM[i] * (i - middle);
  }
  setLine(line, sum, moment, length, middle, length);
}

function setLine(
  line: StraightLine,
  sum: number,
  moment: number,
  length: number,
  middle: number,
  end: number,
): void {
  const mean = sum / length;
  const slope = (moment * 12) / ((length * length + 2) * length);
  line.startM = mean - slope * middle;
  line.endM = mean + slope * (end - middle);
}
