import { earthRadiusKm } from '../../../units/constants.ts';
import { freeSpaceLossDb } from '../free-space-loss.ts';
import { coverageModels } from '../model-facts.ts';
import type { PathProfile } from '../path-profile.ts';
import {
  type Link,
  type PathLoss,
  type PropagationModel,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from '../propagation-model.ts';
import { fillSeaShare, seaShareOf } from '../sea-share.ts';
import { mixedPathLossDb, sphericalEarthLoss } from './spherical-earth-loss.ts';

/**
 * Free space and diffraction over a smooth spherical earth of land and sea: a median, without
 * terrain, ducting or troposcatter. Antennas stand above the sea.
 */
export const smoothEarthModel: PropagationModel = {
  id: 'p526-smooth-earth',
  ...coverageModels['p526-smooth-earth'],
  refusal: () => null,
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  predictPath(link: Link, { distancesKm, zones }: PathProfile): PathLoss {
    const distanceKm = distancesKm[distancesKm.length - 1];
    const freeSpaceDb = freeSpaceLossDb(distanceKm, link.frequencyMhz);
    const seaShare = seaShareOf(distancesKm, zones);
    const diffractionDb = mixedPathLossDb(diffractionOf(link)(distanceKm), seaShare);
    return {
      lossDb: freeSpaceDb + diffractionDb,
      parts: [
        { id: 'freeSpace', lossDb: freeSpaceDb },
        { id: 'diffraction', lossDb: diffractionDb },
      ],
      warnings: this.warnings(link, distanceKm),
    };
  },
  prepare(link: Link, { stepKm, count }: RadialSteps): RadialPredictor {
    const diffraction = diffractionOf(link);
    const freeSpaceDb = new Float64Array(count).fill(Number.NaN);
    const losses = [{ landDb: 0, seaDb: 0 }];
    for (let i = 1; i < count; i++) {
      freeSpaceDb[i] = freeSpaceLossDb(i * stepKm, link.frequencyMhz);
      losses.push(diffraction(i * stepKm));
    }
    const seaShare = new Float64Array(count);
    return {
      predict({ zones, wanted }, lossDb) {
        fillSeaShare(zones, seaShare);
        for (let i = 0; i < count; i++) {
          lossDb[i] =
            wanted === null || wanted[i] === 1
              ? freeSpaceDb[i] + mixedPathLossDb(losses[i], seaShare[i])
              : Number.NaN;
        }
      },
    };
  },
};

function diffractionOf(link: Link): ReturnType<typeof sphericalEarthLoss> {
  return sphericalEarthLoss(
    link.kFactor * earthRadiusKm,
    link.frequencyMhz / 1000,
    [link.transmitterHeightAmslM, link.receiverHeightM],
    link.polarisation,
  );
}
