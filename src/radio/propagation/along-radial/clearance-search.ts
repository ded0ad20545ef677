import { bullingtonParameter } from './bullington-parameter.ts';
import type { HeightRuns } from './height-runs.ts';

/** A bound has to miss the best by more than rounding before samples are passed over. */
const boundMargin = 1 - 1e-9;

/** Samples of level ground above one of the antennas are bounded by this many at a time. */
const chunkLength = 16;

/**
 * Finds the sample that comes nearest to a line-of-sight ray, by the diffraction parameter ν, for
 * receiver after receiver along a radial. It looks at few samples and returns what a look at all of
 * them would: over level ground ν has one peak, which moves little from one receiver to the next,
 * and other ground is passed over where a bound of its ν falls short of the best.
 *
 * Only for line of sight: every sample before the receiver lies below the ray.
 * [ITU-R P.1812-8, eq. 15 and 83; P.2001-4, eq. 3.7.3]
 */
export class ClearanceSearch {
  /** ν of the sample found last, the largest of the path; −∞ where nothing lies between. */
  parameter = Number.NEGATIVE_INFINITY;
  private readonly stepKm: number;
  private readonly bulgeMPerKm2: number;
  private readonly wavelengthM: number;
  private sample = 1;
  private heightsM: Float64Array;
  private receiversM: Float64Array;
  private transmitterM = 0;
  /** By run of level ground, where its peak was last. */
  private readonly peaks: Int32Array;

  constructor(sampleCount: number, stepKm: number, bulgeMPerKm2: number, wavelengthM: number) {
    this.stepKm = stepKm;
    this.bulgeMPerKm2 = bulgeMPerKm2;
    this.wavelengthM = wavelengthM;
    this.heightsM = this.receiversM = new Float64Array(0);
    this.peaks = new Int32Array(sampleCount);
  }

  /**
   * Begins another radial. All heights are above mean sea level; `receiversM` is what the antenna
   * would have at each sample.
   */
  begin(heightsM: Float64Array, transmitterM: number, receiversM: Float64Array): void {
    this.heightsM = heightsM;
    this.transmitterM = transmitterM;
    this.receiversM = receiversM;
    this.sample = 1;
    this.peaks.fill(0);
  }

  /**
   * The sample among 1 … `receiver` − 1 with the largest ν, the last of equals, or −1 when nothing
   * lies between. `runs` are those of the radial's heights.
   */
  find(receiver: number, runs: HeightRuns): number {
    const { stepKm, bulgeMPerKm2, wavelengthM, transmitterM } = this;
    const last = receiver - 1;
    this.parameter = Number.NEGATIVE_INFINITY;
    if (last < 1) return -1;
    this.look(Math.min(this.sample, last), receiver);

    const pathKm = receiver * stepKm;
    const receiverM = this.receiversM[receiver];
    // the ray stands at transmitter + x (slope + bulge x) over a flat earth: lowest at lowestKm
    const slope = (receiverM - transmitterM) / pathKm - bulgeMPerKm2 * pathKm;
    const lowestKm = -slope / (2 * bulgeMPerKm2);
    const zone = ((0.002 * pathKm) / wavelengthM) * boundMargin;
    const lowerM = Math.min(transmitterM, receiverM);

    for (let run = 0; run < runs.count && runs.firstSample[run] <= last; run++) {
      const highestM = runs.highestM[run];
      const end = Math.min(runs.lastSample[run], last);
      const level = runs.level[run] === 1;
      const stride = level && highestM >= lowerM ? chunkLength : end + 1;
      for (let from = runs.firstSample[run]; from <= end; from += stride) {
        const to = Math.min(from + stride - 1, end);
        const x = clamp(lowestKm, from * stepKm, to * stepKm);
        const middle = clamp(pathKm / 2, from * stepKm, to * stepKm);
        const overM = highestM - (transmitterM + x * (slope + bulgeMPerKm2 * x));
        const best = this.parameter;
        if (overM < 0 && overM * overM * zone > best * best * middle * (pathKm - middle)) continue;
        if (level && highestM < lowerM) this.climb(run, from, to, receiver);
        else for (let i = from; i <= to; i++) this.look(i, receiver);
      }
    }
    return this.sample;
  }

  /** Looks for the peak of level ground below both antennas, from where it was last. */
  private climb(run: number, from: number, to: number, receiver: number): void {
    let at = clamp(this.peaks[run], from, to);
    let here = this.parameterAt(at, receiver);
    let next = at < to ? this.parameterAt(at + 1, receiver) : Number.NEGATIVE_INFINITY;
    while (next >= here) {
      at++;
      here = next;
      next = at < to ? this.parameterAt(at + 1, receiver) : Number.NEGATIVE_INFINITY;
    }
    next = at > from ? this.parameterAt(at - 1, receiver) : Number.NEGATIVE_INFINITY;
    while (next > here) {
      at--;
      here = next;
      next = at > from ? this.parameterAt(at - 1, receiver) : Number.NEGATIVE_INFINITY;
    }
    this.peaks[run] = at;
    this.take(at, here);
  }

  private look(sample: number, receiver: number): void {
    this.take(sample, this.parameterAt(sample, receiver));
  }

  private take(sample: number, parameter: number): void {
    if (parameter < this.parameter) return;
    if (parameter === this.parameter && sample < this.sample) return;
    this.parameter = parameter;
    this.sample = sample;
  }

  private parameterAt(sample: number, receiver: number): number {
    return bullingtonParameter(
      this.heightsM[sample],
      sample * this.stepKm,
      receiver * this.stepKm,
      this.transmitterM,
      this.receiversM[receiver],
      this.bulgeMPerKm2,
      this.wavelengthM,
    );
  }
}

function clamp(value: number, least: number, most: number): number {
  return value < least ? least : value > most ? most : value;
}
