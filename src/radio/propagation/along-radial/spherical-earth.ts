import { exp, ln } from '../../../units/elementary.ts';
import {
  admittanceOfUnitRadius,
  averageLand,
  distanceTermDb,
  groundParameter,
  heightGainDb,
  seaWater,
} from '../p526/first-term-diffraction.ts';
import { thirdAngleCosine } from '../p526/spherical-earth-clearance.ts';

/** Antennas and sea of the paths to the receivers of a radial, by sample. */
export interface SphericalPaths {
  /** Antennas above the smooth earth, both positive. */
  readonly transmittersM: Float64Array;
  readonly receiversM: Float64Array;
  /** Share of the path over the sea. */
  readonly seaShare: Float64Array;
}

/**
 * Diffraction loss over a smooth spherical earth of land and sea to receiver after receiver of a
 * radial, for one effective radius, never negative. [ITU-R P.526-15, sec. 3.2; P.1812-8, eq. 22 to
 * 36]
 */
export class SphericalEarth {
  private readonly stepKm: number;
  private readonly radiusKm: number;
  private readonly wavelengthM: number;
  /** Times the cube root of the radius in km. */
  private readonly admittances: readonly [land: number, sea: number];
  private readonly frequencyThird: number;
  /** By receiver: how much of the first term counts, and the cube root of the radius it is for. */
  private readonly weight: Float64Array;
  private readonly radiusThird: Float64Array;

  constructor(
    sampleCount: number,
    stepKm: number,
    radiusKm: number,
    frequencyGhz: number,
    polarisation: 'horizontal' | 'vertical',
  ) {
    this.stepKm = stepKm;
    this.radiusKm = radiusKm;
    this.wavelengthM = 0.2998 / frequencyGhz;
    this.admittances = [
      admittanceOfUnitRadius(frequencyGhz, averageLand, polarisation),
      admittanceOfUnitRadius(frequencyGhz, seaWater, polarisation),
    ];
    this.frequencyThird = exp(ln(frequencyGhz) / 3);
    this.weight = new Float64Array(sampleCount);
    this.radiusThird = new Float64Array(sampleCount);
  }

  /** Fills the losses in dB by sample for the first `receiverCount` entries of `receivers`. */
  fill(
    paths: SphericalPaths,
    receivers: Int32Array,
    receiverCount: number,
    lossDb: Float64Array,
  ): void {
    this.fillWeights(paths, receivers, receiverCount);
    for (let k = 0; k < receiverCount; k++) lossDb[receivers[k]] = 0;
    this.addGround(0, paths, receivers, receiverCount, lossDb);
    this.addGround(1, paths, receivers, receiverCount, lossDb);
    for (let k = 0; k < receiverCount; k++) {
      const receiver = receivers[k];
      lossDb[receiver] = Math.max(0, this.weight[receiver] * lossDb[receiver]);
    }
  }

  /** Beyond the horizon the first term counts whole; before it, by how little the ray clears. */
  private fillWeights(
    { transmittersM, receiversM }: SphericalPaths,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { stepKm, radiusKm, wavelengthM, weight, radiusThird } = this;
    const ownThird = exp(ln(radiusKm) / 3);
    const horizonPerRoot = Math.sqrt(0.002 * radiusKm);
    for (let k = 0; k < receiverCount; k++) {
      const receiver = receivers[k];
      const d = receiver * stepKm;
      const h1 = transmittersM[receiver];
      const h2 = receiversM[receiver];
      const roots = Math.sqrt(h1) + Math.sqrt(h2);
      weight[receiver] = 1;
      radiusThird[receiver] = ownThird;
      if (d >= horizonPerRoot * roots) continue;
      const m = (250 * d * d) / (radiusKm * (h1 + h2));
      const m1 = m + 1;
      const z = ((1.5 * (h1 - h2)) / (h1 + h2)) * Math.sqrt((3 * m) / (m1 * m1 * m1));
      const b = 2 * Math.sqrt(m1 / (3 * m)) * thirdAngleCosine(z);
      const d1 = (d / 2) * (1 + b);
      const d2 = d - d1;
      const clearM =
        ((h1 - (500 * d1 * d1) / radiusKm) * d2 + (h2 - (500 * d2 * d2) / radiusKm) * d1) / d;
      const requiredM = 17.456 * Math.sqrt((d1 * d2 * wavelengthM) / d);
      weight[receiver] = clearM > requiredM ? 0 : 1 - clearM / requiredM;
      // the radius for which this distance would just be the horizon
      if (clearM <= requiredM) radiusThird[receiver] = exp(ln((500 * d * d) / (roots * roots)) / 3);
    }
  }

  /** Adds the first term over one ground, by its share of the path. */
  private addGround(
    ground: 0 | 1,
    { transmittersM, receiversM, seaShare }: SphericalPaths,
    receivers: Int32Array,
    receiverCount: number,
    lossDb: Float64Array,
  ): void {
    const { stepKm, weight, radiusThird, frequencyThird } = this;
    const unitAdmittance = this.admittances[ground];
    const height = 0.9575 * frequencyThird * frequencyThird;
    let third = 0;
    let xPerKm = 0;
    let bPerM = 0;
    let leastDb = 0;
    let h1 = Number.NaN;
    let gain1Db = 0;
    let h2 = Number.NaN;
    let gain2Db = 0;
    for (let k = 0; k < receiverCount; k++) {
      const receiver = receivers[k];
      const share = ground === 1 ? seaShare[receiver] : 1 - seaShare[receiver];
      if (share === 0 || weight[receiver] === 0) continue;
      if (radiusThird[receiver] !== third) {
        third = radiusThird[receiver];
        const admittance = unitAdmittance / third;
        const beta = groundParameter(admittance);
        xPerKm = (21.88 * beta * frequencyThird) / (third * third);
        bPerM = (beta * beta * height) / third;
        leastDb = 2 + (20 / Math.LN10) * ln(admittance);
        h1 = h2 = Number.NaN;
      }
      if (transmittersM[receiver] !== h1) {
        h1 = transmittersM[receiver];
        gain1Db = Math.max(heightGainDb(bPerM * h1), leastDb);
      }
      if (receiversM[receiver] !== h2) {
        h2 = receiversM[receiver];
        gain2Db = Math.max(heightGainDb(bPerM * h2), leastDb);
      }
      const termDb = -distanceTermDb(xPerKm * (receiver * stepKm)) - gain1Db - gain2Db;
      lossDb[receiver] += share * termDb;
    }
  }
}
