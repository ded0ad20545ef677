import type { RadialGroundView } from './ground-horizons.ts';
import type { SmoothSurface } from './smooth-surface.ts';
import {
  emptySteepestFromStart,
  fillSteepestFromStart,
  type SteepestFromStart,
} from './steepest-from-start.ts';
import { UpperHull } from './upper-hull.ts';

/**
 * Antennas above the surface that diffraction is reckoned from, to receiver after receiver of a
 * radial: the fitted surface, lowered where ground rises above the straight line between the
 * antennas, and never above the ground under them.
 * [ITU-R P.1812-8, eq. 89 to 91 and 37; P.2001-4, eq. 3.8.8 to 3.8.11]
 */
export class ObstructedSurface {
  /** By receiver: both antennas above the surface. */
  readonly transmittersM: Float64Array;
  readonly receiversM: Float64Array;
  private readonly stepKm: number;
  private readonly steepest: SteepestFromStart;
  private readonly hull: UpperHull;

  constructor(sampleCount: number, stepKm: number) {
    this.transmittersM = new Float64Array(sampleCount);
    this.receiversM = new Float64Array(sampleCount);
    this.stepKm = stepKm;
    this.steepest = emptySteepestFromStart(sampleCount);
    this.hull = new UpperHull(sampleCount);
  }

  /** Fills both for the first `receiverCount` entries of `receivers`, which ascend. */
  fill(
    { heightsM, transmitterM, receiversM }: RadialGroundView,
    fitted: SmoothSurface,
    receivers: Int32Array,
    receiverCount: number,
  ): void {
    const { stepKm, hull, steepest } = this;
    hull.begin(0);
    let sloped = false;
    let added = 1;
    let highest = 1;
    let highestM = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < receiverCount; k++) {
      const receiver = receivers[k];
      const receiverM = receiversM[receiver];
      let startM = fitted.startM[receiver];
      let endM = fitted.endM[receiver];
      for (; highest < receiver; highest++) {
        if (heightsM[highest] > highestM) highestM = heightsM[highest];
      }
      // ground below both antennas cannot reach the line between them
      if (highestM > transmitterM || highestM > receiverM) {
        if (!sloped) fillSteepestFromStart(heightsM, transmitterM, stepKm, 0, steepest);
        sloped = true;
        for (; added < receiver; added++) hull.add(added, added * stepKm, heightsM[added]);
        const pathKm = receiver * stepKm;
        const slope = (receiverM - transmitterM) / pathKm;
        const over = hull.samples[hull.highestAbove(slope)];
        const overM = heightsM[over] - (transmitterM + slope * (over * stepKm));
        if (overM > 0) {
          const back = hull.samples[hull.steepestSeenFrom(pathKm, receiverM)];
          const backSlope = (heightsM[back] - receiverM) / (pathKm - back * stepKm);
          // none is negative here, but for rounding where the ground only touches the line
          const fromSlope = Math.max(0, steepest.slopeMPerKm[receiver] - slope);
          const toSlope = Math.max(0, backSlope + slope);
          if (fromSlope + toSlope > 0) {
            startM -= (overM * fromSlope) / (fromSlope + toSlope);
            endM -= (overM * toSlope) / (fromSlope + toSlope);
          }
        }
      }
      this.transmittersM[receiver] = transmitterM - Math.min(startM, heightsM[0]);
      this.receiversM[receiver] = receiverM - Math.min(endM, heightsM[receiver]);
    }
  }
}
