import { earthRadiusKm } from '../../../units/constants.ts';
import { freeSpaceLossDb } from '../free-space-loss.ts';
import type { PathProfile } from '../path-profile.ts';
import {
  type Link,
  type PathLoss,
  type PropagationModel,
  type RadialPath,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from '../propagation-model.ts';
import { bullingtonLoss, type Obstacles } from './bullington-loss.ts';

/**
 * Free space and Bullington's construction over the actual ground: a median, without the loss of
 * the spherical earth, ducting or troposcatter. Meant for single paths; over flat sea it loses
 * less than `smoothEarthModel`.
 */
export const bullingtonModel: PropagationModel = {
  id: 'p526-bullington',
  name: 'ITU-R P.525-4 + P.526-15 Bullington',
  validity: [
    { quantity: 'frequencyMhz', from: 30, to: 30_000 },
    { quantity: 'timePercent', from: 50, to: 50 },
  ],
  refusal: () => null,
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  predictPath(link: Link, profile: PathProfile): PathLoss {
    const last = profile.distancesKm.length - 1;
    const distanceKm = profile.distancesKm[last];
    const freeSpaceDb = freeSpaceLossDb(distanceKm, link.frequencyMhz);
    const diffractionDb = lossOf(link)(profile, {
      last,
      transmitterAmslM: link.transmitterHeightAmslM,
      receiverAmslM: profile.heightsM[last] + link.receiverHeightM,
    });
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
    const loss = lossOf(link);
    const distancesKm = Float64Array.from({ length: count }, (_, i) => i * stepKm);
    const freeSpaceDb = distancesKm.map((km) => freeSpaceLossDb(km, link.frequencyMhz));
    // filled anew for every radial
    const obstacles: { -readonly [Field in keyof Obstacles]: Obstacles[Field] } = {
      distancesKm,
      heightsM: distancesKm,
      clutterM: distancesKm,
    };
    const ends = { last: 0, transmitterAmslM: link.transmitterHeightAmslM, receiverAmslM: 0 };
    return {
      predict({ heightsM, clutterM, wanted }: RadialPath, lossDb: Float64Array) {
        obstacles.heightsM = heightsM;
        obstacles.clutterM = clutterM;
        lossDb[0] = Number.NaN;
        for (let i = 1; i < count; i++) {
          ends.last = i;
          ends.receiverAmslM = heightsM[i] + link.receiverHeightM;
          lossDb[i] =
            wanted === null || wanted[i] === 1
              ? freeSpaceDb[i] + loss(obstacles, ends)
              : Number.NaN;
        }
      },
    };
  },
};

function lossOf(link: Link): ReturnType<typeof bullingtonLoss> {
  return bullingtonLoss(link.kFactor * earthRadiusKm, link.frequencyMhz / 1000);
}
