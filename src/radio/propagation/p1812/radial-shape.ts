import { GroundHorizons, type RadialGroundView } from '../along-radial/ground-horizons.ts';
import { highestAboveLineM } from '../along-radial/highest-above-line.ts';
import { ObstructedSurface } from '../along-radial/obstructed-surface.ts';
import {
  emptySmoothSurface,
  fillSmoothSurface,
  type SmoothSurface,
} from '../along-radial/smooth-surface.ts';
import { elevationMrad } from './horizons.ts';

/** Less roughness than this counts as none. [ITU-R P.1812-8, eq. 56] */
const leastRoughnessM = 10;

/**
 * The shape of the path over the median earth to receiver after receiver of a radial.
 * [ITU-R P.1812-8, attachment 1]
 */
export class RadialShape {
  transmitterM = 0;
  receiversM: Float64Array;
  readonly horizons: GroundHorizons;
  /** Antennas above the surface of diffraction. */
  readonly surface: ObstructedSurface;
  /** By sample: the path's length, and the earth's curvature over it. */
  readonly distanceKm: Float64Array;
  readonly curveMrad: Float64Array;
  /** By receiver: where and at what angle both antennas see their horizons. */
  readonly transmitterKm: Float64Array;
  readonly receiverKm: Float64Array;
  readonly transmitterMrad: Float64Array;
  readonly receiverMrad: Float64Array;
  /** By receiver: angular distance. */
  readonly angleMrad: Float64Array;
  /** By receiver: antennas above the surface of ducting. */
  readonly transmitterEffectiveM: Float64Array;
  readonly receiverEffectiveM: Float64Array;
  /** By receiver; 10 where it is less, which counts as none. */
  readonly roughnessM: Float64Array;
  private readonly stepKm: number;
  private readonly fitted: SmoothSurface;

  constructor(sampleCount: number, stepKm: number, radiusKm: number, frequencyGhz: number) {
    this.stepKm = stepKm;
    this.receiversM = new Float64Array(0);
    this.horizons = new GroundHorizons(sampleCount, stepKm, 500 / radiusKm, 0.2998 / frequencyGhz);
    this.surface = new ObstructedSurface(sampleCount, stepKm);
    this.fitted = emptySmoothSurface(sampleCount);
    this.transmitterKm = new Float64Array(sampleCount);
    this.receiverKm = new Float64Array(sampleCount);
    this.transmitterMrad = new Float64Array(sampleCount);
    this.angleMrad = new Float64Array(sampleCount);
    this.receiverMrad = new Float64Array(sampleCount);
    this.transmitterEffectiveM = new Float64Array(sampleCount);
    this.receiverEffectiveM = new Float64Array(sampleCount);
    this.roughnessM = new Float64Array(sampleCount);
    this.distanceKm = Float64Array.from({ length: sampleCount }, (_, i) => i * stepKm);
    this.curveMrad = this.distanceKm.map((km) => (1000 * km) / radiusKm);
  }

  /** Fills all of it for the first `receiverCount` entries of `receivers`, which ascend. */
  fill(ground: RadialGroundView, receivers: Int32Array, receiverCount: number): void {
    this.transmitterM = ground.transmitterM;
    this.receiversM = ground.receiversM;
    this.horizons.fill(ground, receivers, receiverCount);
    this.fillHorizons(receivers, receiverCount);
    fillSmoothSurface(ground.heightsM, this.stepKm, this.fitted);
    this.surface.fill(ground, this.fitted, receivers, receiverCount);
    this.fillDucting(ground, receivers, receiverCount);
  }

  private fillHorizons(receivers: Int32Array, receiverCount: number): void {
    const { stepKm, distanceKm } = this;
    const { lineOfSight, transmitterSample, receiverSample, transmitterSlope, receiverSlope } =
      this.horizons;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const pathKm = distanceKm[i];
      const fromKm = transmitterSample[i] < 0 ? pathKm / 2 : transmitterSample[i] * stepKm;
      this.transmitterKm[i] = fromKm;
      this.receiverKm[i] = pathKm - (lineOfSight[i] === 1 ? fromKm : receiverSample[i] * stepKm);
      this.transmitterMrad[i] = elevationMrad(transmitterSlope[i]);
      this.receiverMrad[i] = elevationMrad(receiverSlope[i]);
      this.angleMrad[i] = this.curveMrad[i] + this.transmitterMrad[i] + this.receiverMrad[i];
    }
  }

  /** [ITU-R P.1812-8, eq. 92 to 95] */
  private fillDucting(
    { heightsM, runs, transmitterM, receiversM }: RadialGroundView,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { stepKm, fitted, distanceKm } = this;
    const { transmitterSample, receiverSample } = this.horizons;
    let highestM = Number.NEGATIVE_INFINITY;
    for (let run = 0; run < runs.count; run++) highestM = Math.max(highestM, runs.highestM[run]);
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const startM = Math.min(fitted.startM[i], heightsM[0]);
      const endM = Math.min(fitted.endM[i], heightsM[i]);
      this.transmitterEffectiveM[i] = transmitterM - startM;
      this.receiverEffectiveM[i] = receiversM[i] - endM;
      this.roughnessM[i] = leastRoughnessM;
      if (transmitterSample[i] < 0) continue;
      if (highestM - Math.min(startM, endM) <= leastRoughnessM) continue;
      this.roughnessM[i] = highestAboveLineM(
        heightsM,
        runs,
        stepKm,
        transmitterSample[i],
        receiverSample[i],
        startM,
        (endM - startM) / distanceKm[i],
        leastRoughnessM,
      );
    }
  }
}
