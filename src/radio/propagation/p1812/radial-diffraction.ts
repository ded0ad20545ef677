import { exp } from '../../../units/elementary.ts';
import { GroundHorizons, type RadialGroundView } from '../along-radial/ground-horizons.ts';
import { fillLevelBullington } from '../along-radial/level-bullington.ts';
import { SphericalEarth, type SphericalPaths } from '../along-radial/spherical-earth.ts';
import { knifeEdgeLossDb } from '../p526/knife-edge-loss.ts';

/**
 * Complete diffraction loss to receiver after receiver of a radial, for one effective earth
 * radius. [ITU-R P.1812-8, sec. 4.3.4]
 */
export class RadialDiffraction {
  /** By receiver, in dB. (Ld) */
  readonly lossDb: Float64Array;
  private readonly stepKm: number;
  private readonly bulgeMPerKm2: number;
  private readonly wavelengthM: number;
  private readonly cluttered: GroundHorizons;
  private readonly spherical: SphericalEarth;
  private readonly levelParameter: Float64Array;
  private readonly levelDb: Float64Array;
  private readonly sphericalDb: Float64Array;

  constructor(
    sampleCount: number,
    stepKm: number,
    radiusKm: number,
    frequencyGhz: number,
    polarisation: 'horizontal' | 'vertical',
  ) {
    this.stepKm = stepKm;
    this.bulgeMPerKm2 = 500 / radiusKm;
    this.wavelengthM = 0.2998 / frequencyGhz;
    this.lossDb = new Float64Array(sampleCount);
    this.levelParameter = new Float64Array(sampleCount);
    this.levelDb = new Float64Array(sampleCount);
    this.sphericalDb = new Float64Array(sampleCount);
    this.cluttered = new GroundHorizons(sampleCount, stepKm, this.bulgeMPerKm2, this.wavelengthM);
    this.spherical = new SphericalEarth(sampleCount, stepKm, radiusKm, frequencyGhz, polarisation);
  }

  /**
   * Fills the loss for the first `receiverCount` entries of `receivers`, which ascend.
   *
   * @param known ν over the same ground and for the same radius, where another part has it
   * @param flat whether the ground is at height 0 everywhere: the smooth surface is no other then
   */
  fill(
    ground: RadialGroundView,
    smooth: SphericalPaths,
    known: Float64Array | null,
    flat: boolean,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { stepKm, levelParameter, levelDb, sphericalDb, lossDb } = this;
    if (known === null) this.cluttered.fill(ground, receivers, receiverCount);
    const parameter = known ?? this.cluttered.parameter;
    fillBullingtonLoss(parameter, stepKm, receivers, receiverCount, lossDb);
    if (!flat) {
      this.fillLevel(smooth, receivers, receiverCount);
      fillBullingtonLoss(levelParameter, stepKm, receivers, receiverCount, levelDb);
    }
    this.spherical.fill(smooth, receivers, receiverCount, sphericalDb);
    const smoothDb = flat ? lossDb : levelDb;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      lossDb[i] += Math.max(sphericalDb[i] - smoothDb[i], 0);
    }
  }

  private fillLevel(
    { transmittersM, receiversM }: SphericalPaths,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    fillLevelBullington(
      this.stepKm,
      this.bulgeMPerKm2,
      this.wavelengthM,
      transmittersM,
      receiversM,
      receivers,
      receiverCount,
      this.levelParameter,
    );
  }
}

/** Bullington's loss from his diffraction parameter. [ITU-R P.1812-8, eq. 12 and 21] */
function fillBullingtonLoss(
  parameters: Float64Array,
  stepKm: number,
  receivers: Int32Array,
  receiverCount: number,
  lossDb: Float64Array,
): void {
  for (let k = 0; k < receiverCount; k++) {
    const receiver = receivers[k];
    const parameter = parameters[receiver];
    if (parameter <= -0.78) {
      lossDb[receiver] = 0;
      continue;
    }
    const edgeDb = knifeEdgeLossDb(parameter);
    lossDb[receiver] = edgeDb + (1 - exp(-edgeDb / 6)) * (10 + 0.02 * (receiver * stepKm));
  }
}
