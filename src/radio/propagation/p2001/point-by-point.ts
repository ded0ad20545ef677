import type { RadialPredictor, RadialSteps } from '../propagation-model.ts';
import { p2001 } from './p2001.ts';
import type { P2001Conditions } from './p2001-link.ts';

/** The model receiver by receiver: slow, but for an effective earth of any curvature. */
export function pointByPoint(
  conditions: P2001Conditions,
  transmitterAmslM: number,
  receiverHeightM: number,
  { stepKm, count }: RadialSteps,
): RadialPredictor {
  const distancesKm = Float64Array.from({ length: count }, (_, i) => i * stepKm);
  return {
    predict({ heightsM, clutterM, zones, wanted }, lossDb) {
      lossDb.fill(Number.NaN);
      const transmitterHeightM = Math.max(1, transmitterAmslM - heightsM[0]);
      for (let i = 1; i < count; i++) {
        if (wanted !== null && wanted[i] !== 1) continue;
        const profile = {
          distancesKm: distancesKm.subarray(0, i + 1),
          heightsM: heightsM.subarray(0, i + 1),
          clutterM: clutterM.subarray(0, i + 1),
          zones: zones.subarray(0, i + 1),
        };
        const input = { ...conditions, transmitterHeightM, receiverHeightM, profile };
        lossDb[i] = p2001(input).lossDb;
      }
    },
  };
}
