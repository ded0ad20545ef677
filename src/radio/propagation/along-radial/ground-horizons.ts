import { horizonCrossingParameter } from './bullington-parameter.ts';
import { ClearanceSearch } from './clearance-search.ts';
import type { HeightRuns } from './height-runs.ts';
import {
  emptySteepestFromStart,
  fillSteepestFromStart,
  type SteepestFromStart,
  slopeMPerKm,
} from './steepest-from-start.ts';
import { UpperHull } from './upper-hull.ts';

/** The ground of a radial and the antennas over it, all heights above mean sea level. */
export interface RadialGroundView {
  readonly heightsM: Float64Array;
  /** Of those heights. */
  readonly runs: HeightRuns;
  readonly transmitterM: number;
  /** The height that the receiver's antenna has at each sample. */
  readonly receiversM: Float64Array;
}

/**
 * Where the two antennas of a path see their horizons, and Bullington's diffraction parameter ν,
 * for receiver after receiver of a radial and one effective earth radius.
 * [ITU-R P.1812-8, sec. 4.3.1 and attachment 1, sec. 4; P.2001-4, sec. 3.7 and attachment A.4]
 */
export class GroundHorizons {
  /** By receiver: 1 where nothing rises above the line between the antennas. */
  readonly lineOfSight: Uint8Array;
  /**
   * By receiver, the samples that the two antennas see steepest; in line of sight both are the one
   * that comes nearest to the ray. −1 where nothing lies between.
   */
  readonly transmitterSample: Int32Array;
  readonly receiverSample: Int32Array;
  /**
   * By receiver, the slopes in m/km at which the antennas see those samples over the curved earth;
   * in line of sight, each other.
   */
  readonly transmitterSlope: Float64Array;
  readonly receiverSlope: Float64Array;
  /** By receiver, ν; −∞ where nothing lies between. */
  readonly parameter: Float64Array;
  private readonly stepKm: number;
  private readonly bulgeMPerKm2: number;
  private readonly wavelengthM: number;
  private readonly steepest: SteepestFromStart;
  private readonly hull: UpperHull;
  private readonly search: ClearanceSearch;

  /** `bulgeMPerKm2` is 500 / effective earth radius in km. */
  constructor(sampleCount: number, stepKm: number, bulgeMPerKm2: number, wavelengthM: number) {
    this.stepKm = stepKm;
    this.bulgeMPerKm2 = bulgeMPerKm2;
    this.wavelengthM = wavelengthM;
    this.lineOfSight = new Uint8Array(sampleCount);
    this.transmitterSample = new Int32Array(sampleCount);
    this.receiverSample = new Int32Array(sampleCount);
    this.transmitterSlope = new Float64Array(sampleCount);
    this.receiverSlope = new Float64Array(sampleCount);
    this.parameter = new Float64Array(sampleCount);
    this.steepest = emptySteepestFromStart(sampleCount);
    this.hull = new UpperHull(sampleCount);
    this.search = new ClearanceSearch(sampleCount, stepKm, bulgeMPerKm2, wavelengthM);
  }

  /** Fills all of it for the first `receiverCount` entries of `receivers`, which ascend. */
  fill(ground: RadialGroundView, receivers: Int32Array, receiverCount: number): void {
    const { stepKm, bulgeMPerKm2, search, lineOfSight, steepest } = this;
    const { heightsM, runs, transmitterM, receiversM } = ground;
    fillSteepestFromStart(heightsM, transmitterM, stepKm, bulgeMPerKm2, steepest);
    search.begin(heightsM, transmitterM, receiversM);
    this.hull.begin(bulgeMPerKm2);
    let added = 1;
    for (let k = 0; k < receiverCount; k++) {
      const receiver = receivers[k];
      const pathKm = receiver * stepKm;
      const direct = slopeMPerKm(transmitterM, receiversM[receiver], pathKm, bulgeMPerKm2);
      if (steepest.slopeMPerKm[receiver] > direct) {
        lineOfSight[receiver] = 0;
        for (; added < receiver; added++) this.hull.add(added, added * stepKm, heightsM[added]);
        this.fillBeyondHorizon(ground, receiver);
      } else {
        lineOfSight[receiver] = 1;
        const nearest = search.find(receiver, runs);
        this.transmitterSample[receiver] = nearest;
        this.receiverSample[receiver] = nearest;
        this.transmitterSlope[receiver] = direct;
        this.receiverSlope[receiver] = -direct - 2 * bulgeMPerKm2 * pathKm;
        this.parameter[receiver] = search.parameter;
      }
    }
  }

  private fillBeyondHorizon(
    { heightsM, transmitterM, receiversM }: RadialGroundView,
    receiver: number,
  ): void {
    const { stepKm, bulgeMPerKm2, hull, steepest } = this;
    const pathKm = receiver * stepKm;
    const receiverM = receiversM[receiver];
    const place = hull.steepestSeenFrom(pathKm, receiverM);
    let sample = hull.samples[place];
    let slope = slopeMPerKm(receiverM, heightsM[sample], pathKm - sample * stepKm, bulgeMPerKm2);
    // its neighbours may tie with it but for rounding; the last of equals counts
    for (let other = Math.max(place - 1, 0); other < hull.size && other < place + 2; other++) {
      const i = hull.samples[other];
      const seen = slopeMPerKm(receiverM, heightsM[i], pathKm - i * stepKm, bulgeMPerKm2);
      if (seen > slope || (seen === slope && i > sample)) {
        slope = seen;
        sample = i;
      }
    }
    this.transmitterSample[receiver] = steepest.index[receiver];
    this.receiverSample[receiver] = sample;
    this.transmitterSlope[receiver] = steepest.slopeMPerKm[receiver];
    this.receiverSlope[receiver] = slope;
    this.parameter[receiver] = horizonCrossingParameter(
      steepest.slopeMPerKm[receiver] + bulgeMPerKm2 * pathKm,
      slope + bulgeMPerKm2 * pathKm,
      pathKm,
      transmitterM,
      receiverM,
      this.wavelengthM,
    );
  }
}
