import { ln, log10, power } from '../../../units/elementary.ts';
import type { RadialGroundView } from '../along-radial/ground-horizons.ts';
import { fillLandBehindKm, fillLongestRunKm, landBeforeSeaKm } from '../along-radial/zone-runs.ts';
import { coastalLandZone, inlandZone } from '../path-profile.ts';
import { fillSeaShare } from '../sea-share.ts';
import {
  longWaveDuctLossDb,
  shoreCouplingDb,
  shoreFactor,
  siteShieldingDb,
} from './duct-coupling.ts';
import { type DuctIncidence, emptyDuctIncidence, findDuctIncidence } from './duct-incidence.ts';
import {
  ductAngleLossDb,
  ductTimeLossDb,
  geometryExponent,
  lnRoughnessFactor,
} from './duct-loss.ts';
import type { P2001Link } from './p2001-link.ts';
import type { RadialGeometry } from './radial-geometry.ts';

/**
 * Loss of anomalous propagation to receiver after receiver of a radial, by sample; the products
 * and powers of the Recommendation are sums of logarithms here. [ITU-R P.2001-4, attachment D]
 */
export class RadialDucting {
  /** Without the gases, in dB. [Lba] */
  readonly lossDb: Float64Array;
  readonly seaShare: Float64Array;
  private readonly link: P2001Link;
  private readonly stepKm: number;
  private readonly longestLandKm: Float64Array;
  private readonly longestInlandKm: Float64Array;
  private readonly receiverToSeaKm: Float64Array;
  /** Powers 3.1 and 1.13 of the distance, and the logarithm of its square in units of the horizon's. */
  private readonly power31: Float64Array;
  private readonly power113: Float64Array;
  private readonly lnSquare: Float64Array;
  private readonly lnPercent: number;
  /** That of the receiver before, its logarithm, and what it is for. */
  private readonly incidence: DuctIncidence;
  private lnIncidence = Number.NaN;
  private incidenceLandKm = Number.NaN;
  private incidenceInlandKm = Number.NaN;

  constructor(link: P2001Link, stepKm: number, sampleCount: number) {
    this.link = link;
    this.stepKm = stepKm;
    this.lossDb = new Float64Array(sampleCount);
    this.seaShare = new Float64Array(sampleCount);
    this.longestLandKm = new Float64Array(sampleCount);
    this.longestInlandKm = new Float64Array(sampleCount);
    this.receiverToSeaKm = new Float64Array(sampleCount);
    this.power31 = new Float64Array(sampleCount);
    this.power113 = new Float64Array(sampleCount);
    this.lnSquare = new Float64Array(sampleCount);
    for (let i = 1; i < sampleCount; i++) {
      const km = i * stepKm;
      this.power31[i] = power(km, 3.1);
      this.power113[i] = power(km, 1.13);
      this.lnSquare[i] = ln((500 * km * km) / link.refractivity.medianRadiusKm);
    }
    this.lnPercent = ln(link.limitedPercent);
    this.incidence = emptyDuctIncidence();
  }

  /** Fills what the zones alone say. */
  fillZones(zones: Uint8Array): void {
    fillSeaShare(zones, this.seaShare);
    fillLongestRunKm(zones, this.stepKm, coastalLandZone, this.longestLandKm);
    fillLongestRunKm(zones, this.stepKm, inlandZone, this.longestInlandKm);
    fillLandBehindKm(zones, this.stepKm, this.receiverToSeaKm);
  }

  /** Fills the loss for the first `receiverCount` entries of `receivers`, after the zones. */
  fill(
    zones: Uint8Array,
    ground: RadialGroundView,
    geometry: RadialGeometry,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    this.fillCoupling(
      landBeforeSeaKm(zones, this.stepKm),
      ground,
      geometry,
      receivers,
      receiverCount,
    );
    this.addTime(geometry, receivers, receiverCount);
  }

  /** [ITU-R P.2001-4, attachments D.3 to D.6] */
  private fillCoupling(
    fromLandKm: number,
    { transmitterM, receiversM }: RadialGroundView,
    { transmitterHorizonKm, receiverHorizonKm, distanceKm, horizons }: RadialGeometry,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { link, seaShare, receiverToSeaKm } = this;
    const { frequencyThird, ductConstantDb } = link;
    const { frequencyGhz } = link.conditions;
    const { medianRadiusKm } = link.refractivity;
    const { transmitterSlope, receiverSlope } = horizons;
    const fromShoreDb = shoreCouplingDb(transmitterM);
    let toShoreDb = 0;
    let toM = Number.NaN;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      const fromKm = transmitterHorizonKm[i];
      const toKm = receiverHorizonKm[i];
      const fromMrad = transmitterSlope[i];
      const toMrad = receiverSlope[i];
      if (receiversM[i] !== toM) {
        toM = receiversM[i];
        toShoreDb = shoreCouplingDb(toM);
      }
      this.lossDb[i] =
        ductConstantDb +
        20 * log10(fromKm + toKm) +
        longWaveDuctLossDb(frequencyGhz, seaShare[i]) +
        siteShieldingDb(fromMrad, fromKm, frequencyGhz, frequencyThird) +
        siteShieldingDb(toMrad, toKm, frequencyGhz, frequencyThird) +
        shoreFactor(seaShare[i], fromLandKm, fromKm) * fromShoreDb +
        shoreFactor(seaShare[i], receiverToSeaKm[i], toKm) * toShoreDb +
        ductAngleLossDb(
          distanceKm[i],
          fromMrad,
          toMrad,
          fromKm,
          toKm,
          medianRadiusKm,
          frequencyThird,
        );
    }
  }

  /** [ITU-R P.2001-4, attachments D.2 and D.7] */
  private addTime(
    {
      distanceKm,
      roughnessM,
      transmitterHorizonKm,
      receiverHorizonKm,
      transmitterDuctHeightM,
      receiverDuctHeightM,
    }: RadialGeometry,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { lossDb, longestLandKm, longestInlandKm, lnSquare } = this;
    let fromM = Number.NaN;
    let toM = Number.NaN;
    let lnRoots = Number.NaN;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      this.provideIncidence(longestLandKm[i], longestInlandKm[i]);
      if (transmitterDuctHeightM[i] !== fromM || receiverDuctHeightM[i] !== toM) {
        fromM = transmitterDuctHeightM[i];
        toM = receiverDuctHeightM[i];
        lnRoots = ln(Math.sqrt(fromM) + Math.sqrt(toM));
      }
      const lnRatio = lnSquare[i] - 2 * lnRoots;
      const exponent = geometryExponent(this.incidence.tau, this.power31[i]);
      const lnDuct =
        this.lnIncidence +
        (lnRatio > 0 ? exponent * lnRatio : 0) +
        lnRoughnessFactor(
          roughnessM[i],
          distanceKm[i],
          transmitterHorizonKm[i],
          receiverHorizonKm[i],
        );
      lossDb[i] += ductTimeLossDb(
        distanceKm[i],
        this.power113[i],
        lnDuct,
        this.lnPercent,
        this.link.exceededPercent,
      );
    }
  }

  private provideIncidence(landKm: number, inlandKm: number): void {
    if (landKm === this.incidenceLandKm && inlandKm === this.incidenceInlandKm) return;
    this.incidenceLandKm = landKm;
    this.incidenceInlandKm = inlandKm;
    findDuctIncidence(landKm, inlandKm, this.link.conditions.latitudeDeg, this.incidence);
    this.lnIncidence = ln(this.incidence.percent);
  }
}
