/**
 * Upper convex hull of the samples of a radial, over an earth that falls away from the start's
 * tangent: sample i stands at (d, h − bulge d²). Samples are added as they come along the radial,
 * and the hull is asked from places beyond the last one, where its answer equals that of a look at
 * every sample. A question costs the logarithm of how far the answer moved since the last one.
 *
 * What an antenna at distance D and height H sees steepest back along the path is the same sample
 * for slopes over the curved earth (θr), for Srim and, without bulge, for α_obr: with a given
 * bulge these differ by terms of D alone. [ITU-R P.1812-8, eq. 17, 82a, 89c]
 */
export class UpperHull {
  /** Samples on the hull, in order along the radial; only the first `size` count. */
  readonly samples: Int32Array;
  size = 0;
  private readonly distancesKm: Float64Array;
  private readonly heightsM: Float64Array;
  private bulgeMPerKm2 = 0;
  /** Where the last questions were answered: the next answers are seldom far away. */
  private steepestAt = 0;
  private highestAt = 0;

  constructor(count: number) {
    this.samples = new Int32Array(count);
    this.distancesKm = new Float64Array(count);
    this.heightsM = new Float64Array(count);
  }

  /** Begins another radial. `bulgeMPerKm2` is 500 / effective earth radius in km; 0 is straight. */
  begin(bulgeMPerKm2: number): void {
    this.size = 0;
    this.bulgeMPerKm2 = bulgeMPerKm2;
    this.steepestAt = 0;
    this.highestAt = 0;
  }

  /** Adds a sample, which lies beyond all so far. */
  add(sample: number, distanceKm: number, heightM: number): void {
    const { samples, distancesKm, heightsM } = this;
    const y = heightM - this.bulgeMPerKm2 * distanceKm * distanceKm;
    let size = this.size;
    while (size >= 2) {
      const x0 = distancesKm[size - 2];
      const y0 = heightsM[size - 2];
      // the last corner stays when the chain bends down at it
      const bend =
        (heightsM[size - 1] - y0) * (distanceKm - x0) - (y - y0) * (distancesKm[size - 1] - x0);
      if (bend > 0) break;
      size--;
    }
    samples[size] = sample;
    distancesKm[size] = distanceKm;
    heightsM[size] = y;
    this.size = size + 1;
  }

  /**
   * Place in `samples` of the sample that an antenna beyond the last one sees steepest; −1 when
   * the hull is empty. Where slopes tie but for rounding, the other one is at a neighbouring place.
   */
  steepestSeenFrom(distanceKm: number, antennaHeightM: number): number {
    const y = antennaHeightM - this.bulgeMPerKm2 * distanceKm * distanceKm;
    this.steepestAt = this.tangent(this.steepestAt, distanceKm, y, 1);
    return this.steepestAt;
  }

  /**
   * Place in `samples` of the sample that stands highest above a line of this slope; −1 when the
   * hull is empty. The line falls away like the samples do. [ITU-R P.1812-8, eq. 89a and 95]
   */
  highestAbove(slopeMPerKm: number): number {
    this.highestAt = this.tangent(this.highestAt, 1, slopeMPerKm, 0);
    return this.highestAt;
  }

  /**
   * Place of the corner at which the hull is touched from the point (x, y) / w, at infinity for
   * w = 0: the first one whose edge to the next passes below the point.
   */
  private tangent(from: number, x: number, y: number, w: number): number {
    const { distancesKm, heightsM } = this;
    const last = this.size - 1;
    let low = -1;
    let high = from < 0 ? 0 : Math.min(from, last);
    let stride = 1;
    if (high >= 0 && high < last && passesAbove(distancesKm, heightsM, high, x, y, w)) {
      low = high;
      while (low + stride < last && passesAbove(distancesKm, heightsM, low + stride, x, y, w)) {
        low += stride;
        stride *= 2;
      }
      high = Math.min(low + stride, last);
    } else {
      while (high >= stride && !passesAbove(distancesKm, heightsM, high - stride, x, y, w)) {
        high -= stride;
        stride *= 2;
      }
      low = Math.max(high - stride, -1);
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (passesAbove(distancesKm, heightsM, middle, x, y, w)) low = middle;
      else high = middle;
    }
    return high;
  }
}

/** Whether the line through two neighbouring corners passes above the point (x, y) / w. */
function passesAbove(
  distancesKm: Float64Array,
  heightsM: Float64Array,
  at: number,
  x: number,
  y: number,
  w: number,
): boolean {
  const x0 = distancesKm[at];
  const y0 = heightsM[at];
  return (heightsM[at + 1] - y0) * (x - x0 * w) > (y - y0 * w) * (distancesKm[at + 1] - x0);
}
