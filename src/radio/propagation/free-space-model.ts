import { freeSpaceLossDb } from './free-space-loss.ts';
import { coverageModels } from './model-facts.ts';
import type { PathProfile } from './path-profile.ts';
import {
  type Link,
  type PathLoss,
  type PropagationModel,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from './propagation-model.ts';

/** Free space: no earth at all. A bound, never a prediction beyond the horizon. */
export const freeSpaceModel: PropagationModel = {
  id: 'free-space',
  ...coverageModels['free-space'],
  refusal: () => null,
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  predictPath(link: Link, { distancesKm }: PathProfile): PathLoss {
    const distanceKm = distancesKm[distancesKm.length - 1];
    const lossDb = freeSpaceLossDb(distanceKm, link.frequencyMhz);
    return {
      lossDb,
      parts: [{ id: 'freeSpace', lossDb }],
      warnings: this.warnings(link, distanceKm),
    };
  },
  prepare(link: Link, { stepKm, count }: RadialSteps): RadialPredictor {
    const curveDb = Float64Array.from({ length: count }, (_, i) =>
      i === 0 ? Number.NaN : freeSpaceLossDb(i * stepKm, link.frequencyMhz),
    );
    return {
      predict({ wanted }, lossDb) {
        for (let i = 0; i < count; i++) {
          lossDb[i] = wanted === null || wanted[i] === 1 ? curveDb[i] : Number.NaN;
        }
      },
    };
  },
};
