import { earthRadiusKm } from '../../units/constants.ts';
import { freeSpaceLossDb } from './free-space-loss.ts';
import {
  type Link,
  type PropagationModel,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from './propagation-model.ts';
import { mixedPathLossDb, sphericalEarthLoss } from './spherical-earth-loss.ts';

/**
 * Free space and diffraction over a smooth spherical earth of land and sea: a median, without
 * terrain, ducting or troposcatter.
 */
export const smoothEarthModel: PropagationModel = {
  id: 'p526-smooth-earth',
  name: 'ITU-R P.525-4 + P.526-15 smooth earth',
  validity: [
    { quantity: 'frequencyMhz', from: 30, to: 30_000 },
    { quantity: 'timePercent', from: 50, to: 50 },
  ],
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  prepare(link: Link, { stepKm, count }: RadialSteps): RadialPredictor {
    const { frequencyMhz, transmitterHeightM, receiverHeightM, kFactor, polarisation } = link;
    const diffraction = sphericalEarthLoss(
      kFactor * earthRadiusKm,
      frequencyMhz / 1000,
      [transmitterHeightM, receiverHeightM],
      polarisation,
    );
    const freeSpaceDb = new Float64Array(count).fill(Number.NaN);
    const losses = [{ landDb: 0, seaDb: 0 }];
    for (let i = 1; i < count; i++) {
      freeSpaceDb[i] = freeSpaceLossDb(i * stepKm, frequencyMhz);
      losses.push(diffraction(i * stepKm));
    }
    return {
      predict({ seaFraction }, lossDb) {
        for (let i = 0; i < count; i++) {
          lossDb[i] = freeSpaceDb[i] + mixedPathLossDb(losses[i], seaFraction[i]);
        }
      },
    };
  },
};
