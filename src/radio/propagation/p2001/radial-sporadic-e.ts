import type { P2001Link } from './p2001-link.ts';
import type { RadialGeometry } from './radial-geometry.ts';
import { leastSporadicELossDb, sporadicELoss } from './sporadic-e.ts';

/** Losses above it add nothing to any that may matter. */
const negligibleDb = 1000;

/**
 * Loss by sporadic E to receiver after receiver of a radial, by sample; infinite above some 300 MHz,
 * where it is too large to matter. [ITU-R P.2001-4, attachment G]
 */
export class RadialSporadicE {
  /** In dB. [Lbm4] */
  readonly lossDb: Float64Array;
  private readonly link: P2001Link;
  private readonly matters: boolean;

  constructor(link: P2001Link, stepKm: number, sampleCount: number) {
    const { frequencyGhz } = link.conditions;
    const leastDb = leastSporadicELossDb(frequencyGhz, link.criticalMhz, sampleCount * stepKm);
    this.link = link;
    this.lossDb = new Float64Array(sampleCount).fill(Number.POSITIVE_INFINITY);
    this.matters = leastDb < negligibleDb;
  }

  /** Fills the loss for the first `receiverCount` entries of `receivers`. */
  fill(geometry: RadialGeometry, receivers: Int32Array, receiverCount: number): void {
    if (!this.matters) return;
    const { horizons } = geometry;
    for (let k = 0; k < receiverCount; k++) {
      const i = receivers[k];
      this.lossDb[i] = sporadicELoss({
        frequencyGhz: this.link.conditions.frequencyGhz,
        criticalMhz: this.link.criticalMhz,
        distanceKm: geometry.distanceKm[i],
        medianRadiusKm: this.link.refractivity.medianRadiusKm,
        transmitterElevationMrad: horizons.transmitterSlope[i],
        receiverElevationMrad: horizons.receiverSlope[i],
        transmitterHorizonKm: geometry.transmitterHorizonKm[i],
        receiverHorizonKm: geometry.receiverHorizonKm[i],
      }).lossDb;
    }
  }
}
