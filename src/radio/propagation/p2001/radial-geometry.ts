import { GroundHorizons, type RadialGroundView } from '../along-radial/ground-horizons.ts';
import { highestAboveLineM } from '../along-radial/highest-above-line.ts';
import { ObstructedSurface } from '../along-radial/obstructed-surface.ts';
import {
  emptySmoothSurface,
  fillSmoothSurface,
  type SmoothSurface,
} from '../along-radial/smooth-surface.ts';

/** Less roughness than this counts as none. [eq. D.7.2] */
const leastRoughnessM = 10;

/**
 * The shape of the path over the median earth to receiver after receiver of a radial, by sample.
 * [ITU-R P.2001-4, secs. 3.7 and 3.8]
 */
export class RadialGeometry {
  readonly distanceKm: Float64Array;
  readonly horizons: GroundHorizons;
  /** Antennas above the smooth surface of diffraction. */
  readonly surface: ObstructedSurface;
  /** From the antennas to their horizons, or to the point of least clearance. */
  readonly transmitterHorizonKm: Float64Array;
  readonly receiverHorizonKm: Float64Array;
  /** Antennas above the smooth surface of anomalous propagation. */
  readonly transmitterDuctHeightM: Float64Array;
  readonly receiverDuctHeightM: Float64Array;
  /** 10 where it is less, which counts as none. */
  readonly roughnessM: Float64Array;
  private readonly stepKm: number;
  private readonly fitted: SmoothSurface;

  constructor(sampleCount: number, stepKm: number, medianRadiusKm: number, wavelengthM: number) {
    this.stepKm = stepKm;
    this.distanceKm = Float64Array.from({ length: sampleCount }, (_, i) => i * stepKm);
    this.horizons = new GroundHorizons(sampleCount, stepKm, 500 / medianRadiusKm, wavelengthM);
    this.surface = new ObstructedSurface(sampleCount, stepKm);
    this.fitted = emptySmoothSurface(sampleCount);
    this.transmitterHorizonKm = new Float64Array(sampleCount);
    this.receiverHorizonKm = new Float64Array(sampleCount);
    this.transmitterDuctHeightM = new Float64Array(sampleCount);
    this.receiverDuctHeightM = new Float64Array(sampleCount);
    this.roughnessM = new Float64Array(sampleCount);
  }

  /** Fills all of it for the first `receiverCount` entries of `receivers`, which ascend. */
  fill(ground: RadialGroundView, receivers: Int32Array, receiverCount: number): void {
    const { stepKm, distanceKm, horizons, fitted } = this;
    horizons.fill(ground, receivers, receiverCount);
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const from = horizons.transmitterSample[i];
      const fromKm = from < 0 ? distanceKm[i] / 2 : from * stepKm;
      const toKm = horizons.lineOfSight[i] === 1 ? fromKm : horizons.receiverSample[i] * stepKm;
      this.transmitterHorizonKm[i] = fromKm;
      this.receiverHorizonKm[i] = distanceKm[i] - toKm;
    }
    fillSmoothSurface(ground.heightsM, stepKm, fitted);
    this.surface.fill(ground, fitted, receivers, receiverCount);
    this.fillDucting(ground, receivers, receiverCount);
  }

  /** [ITU-R P.2001-4, eqs. 3.8.4 to 3.8.7] */
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
      this.transmitterDuctHeightM[i] = transmitterM - startM;
      this.receiverDuctHeightM[i] = receiversM[i] - endM;
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
