import { exp, ln, log10, power } from '../../../units/elementary.ts';
import {
  ductFrequencyLossDb,
  isNearSea,
  isSeaPath,
  seaCouplingDb,
  siteShieldingLossDb,
} from './duct-coupling.ts';
import { ductAttenuationDbPerMrad } from './ducting-loss.ts';
import type { RadialShape } from './radial-shape.ts';
import type { RadialZones } from './radial-zones.ts';

const perDecade = Math.LN10;

/**
 * Loss by ducting and layer reflection to receiver after receiver of a radial; the products and
 * powers of the Recommendation are sums of logarithms here. [ITU-R P.1812-8, eq. 46 to 56]
 */
export class RadialDucting {
  /** By receiver, in dB. (Lba) */
  readonly lossDb: Float64Array;
  private readonly frequencyGhz: number;
  private readonly fixedDb: number;
  private readonly attenuationDbPerMrad: number;
  private readonly timeLogarithm: number;
  /** By distance: 3.5e-9 d^3.1, 1e-6 d^1.13 and ln(500 d² / ae). */
  private readonly inlandExponent: Float64Array;
  private readonly decay: Float64Array;
  private readonly shapeLogarithm: Float64Array;

  constructor(
    sampleCount: number,
    stepKm: number,
    radiusKm: number,
    frequencyGhz: number,
    timePercent: number,
  ) {
    this.lossDb = new Float64Array(sampleCount);
    this.frequencyGhz = frequencyGhz;
    this.fixedDb = ductFrequencyLossDb(frequencyGhz) - 12;
    this.attenuationDbPerMrad = ductAttenuationDbPerMrad(radiusKm, frequencyGhz);
    this.timeLogarithm = ln(timePercent);
    this.inlandExponent = new Float64Array(sampleCount);
    this.decay = new Float64Array(sampleCount);
    this.shapeLogarithm = new Float64Array(sampleCount);
    for (let i = 1; i < sampleCount; i++) {
      const d = i * stepKm;
      this.inlandExponent[i] = 3.5e-9 * power(d, 3.1);
      this.decay[i] = 1e-6 * power(d, 1.13);
      this.shapeLogarithm[i] = ln((500 / radiusKm) * d * d);
    }
  }

  /** Fills the loss for the first `receiverCount` entries of `receivers`. */
  fill(shape: RadialShape, zones: RadialZones, receivers: Int32Array, receiverCount: number): void {
    this.fillCoupling(shape, zones, receivers, receiverCount);
    this.addAngular(shape, receivers, receiverCount);
    this.addTime(shape, zones, receivers, receiverCount);
  }

  /** [eq. 47 to 49] */
  private fillCoupling(
    shape: RadialShape,
    zones: RadialZones,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { frequencyGhz, fixedDb, lossDb } = this;
    const { transmitterKm, receiverKm, transmitterMrad, receiverMrad, receiversM } = shape;
    const { transmitterLandKm, receiverLandKm, seaShare } = zones;
    const transmitterCouplingDb = seaCouplingDb(transmitterLandKm, shape.transmitterM);
    let couplingM = Number.NaN;
    let couplingDb = 0;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      let sumDb = fixedDb + 20 * log10(transmitterKm[i] + receiverKm[i]);
      if (transmitterMrad[i] > 0.1 * transmitterKm[i]) {
        sumDb += siteShieldingLossDb(transmitterMrad[i], transmitterKm[i], frequencyGhz);
      }
      if (receiverMrad[i] > 0.1 * receiverKm[i]) {
        sumDb += siteShieldingLossDb(receiverMrad[i], receiverKm[i], frequencyGhz);
      }
      if (isSeaPath(seaShare[i])) {
        if (isNearSea(transmitterLandKm, transmitterKm[i])) sumDb += transmitterCouplingDb;
        if (receiverLandKm[i] === 0) {
          // at sea the antenna's height seldom changes
          if (receiversM[i] !== couplingM) couplingDb = seaCouplingDb(0, receiversM[i]);
          couplingM = receiversM[i];
          sumDb += couplingDb;
        } else if (isNearSea(receiverLandKm[i], receiverKm[i])) {
          sumDb += seaCouplingDb(receiverLandKm[i], receiversM[i]);
        }
      }
      lossDb[i] = sumDb;
    }
  }

  /** [eq. 51 and 52] */
  private addAngular(shape: RadialShape, receivers: Int32Array, receiverCount: number): void {
    const { attenuationDbPerMrad, lossDb } = this;
    const { transmitterKm, receiverKm, transmitterMrad, receiverMrad, curveMrad } = shape;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const angleMrad =
        curveMrad[i] +
        Math.min(transmitterMrad[i], 0.1 * transmitterKm[i]) +
        Math.min(receiverMrad[i], 0.1 * receiverKm[i]);
      lossDb[i] += attenuationDbPerMrad * angleMrad;
    }
  }

  /** [eq. 53 to 56] */
  private addTime(
    shape: RadialShape,
    zones: RadialZones,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { timeLogarithm, inlandExponent, decay, shapeLogarithm, lossDb } = this;
    const { transmitterEffectiveM, receiverEffectiveM, roughnessM, distanceKm } = shape;
    const { inland, incidenceLogarithm } = zones;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const d = distanceKm[i];
      const exponent = Math.max(-3.4, -0.6 - inlandExponent[i] * inland[i]);
      const roots = Math.sqrt(transmitterEffectiveM[i]) + Math.sqrt(receiverEffectiveM[i]);
      // ln(μ2), at most 0
      const geometry = Math.min(0, exponent * (shapeLogarithm[i] - 2 * ln(roots)));
      let logarithm = incidenceLogarithm[i] + geometry;
      if (roughnessM[i] > 10) {
        const betweenKm = Math.min(d - shape.transmitterKm[i] - shape.receiverKm[i], 40);
        logarithm -= 4.6e-5 * (roughnessM[i] - 10) * (43 + 6 * betweenKm);
      }
      const decades = logarithm / perDecade;
      const gamma =
        1.076 *
        exp(
          -1.012 * ln(2.0058 - decades) -
            (9.51 - 4.8 * decades + 0.198 * decades * decades) * decay[i],
        );
      const rarer = timeLogarithm - logarithm;
      lossDb[i] += (1.2 + 3.7e-3 * d) * (rarer / perDecade) + 12 * exp(gamma * rarer);
    }
  }
}
