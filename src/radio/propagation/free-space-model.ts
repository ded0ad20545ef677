import { freeSpaceLossDb } from './free-space-loss.ts';
import {
  type Link,
  type PropagationModel,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from './propagation-model.ts';

/** Free space: no earth at all. A bound, never a prediction beyond the horizon. */
export const freeSpaceModel: PropagationModel = {
  id: 'free-space',
  name: 'ITU-R P.525-4 free space',
  validity: [{ quantity: 'frequencyMhz', from: 30, to: 100_000 }],
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  prepare(link: Link, { stepKm, count }: RadialSteps): RadialPredictor {
    const curveDb = Float64Array.from({ length: count }, (_, i) =>
      i === 0 ? Number.NaN : freeSpaceLossDb(i * stepKm, link.frequencyMhz),
    );
    return { predict: (_path, lossDb) => lossDb.set(curveDb) };
  },
};
