import { coverageModels } from '../model-facts.ts';
import type { PathProfile } from '../path-profile.ts';
import {
  type Link,
  type LossPart,
  type PathLoss,
  type PropagationModel,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from '../propagation-model.ts';
import { deltaBullington } from './delta-bullington.ts';
import { landFromEndsKm } from './land-from-ends.ts';
import { type P1812Input, type P1812Result, p1812 } from './p1812.ts';
import { P1812Radials } from './p1812-radials.ts';
import { linkRefusal } from './p1812-range.ts';
import { transmitterHeightM } from './transmitter-height.ts';

/**
 * The point-to-area method for terrestrial services: diffraction over terrain and clutter, ducting
 * and troposcatter, for shares of time from 1 to 50 %. The latitude is one for all paths of an
 * antenna. The loss is the median over places: planning margins spread it.
 */
export const p1812Model: PropagationModel = {
  id: 'p1812',
  ...coverageModels.p1812,
  refusal: linkRefusal,
  warnings(link, distanceKm) {
    const warnings = rangeWarnings(this.validity, link, distanceKm);
    if (Math.abs(link.latitudeDeg) > 80) {
      warnings.push(`latitudeDeg ${link.latitudeDeg} is outside -80 to 80`);
    }
    return warnings;
  },
  predictPath(link: Link, profile: PathProfile): PathLoss {
    throwRefusal(link);
    const input = inputOf(link, profile);
    const result = p1812(input);
    return {
      lossDb: result.lossDb,
      parts: partsOf(input, result),
      warnings: this.warnings(link, profile.distancesKm[profile.distancesKm.length - 1]),
    };
  },
  prepare(link: Link, steps: RadialSteps): RadialPredictor {
    throwRefusal(link);
    return new P1812Radials(link, steps);
  },
};

function throwRefusal(link: Link): void {
  const refusal = linkRefusal(link);
  if (refusal !== null) throw new RangeError(refusal);
}

function inputOf(link: Link, profile: PathProfile): P1812Input {
  const [transmitterLandKm, receiverLandKm] = landFromEndsKm(profile);
  return {
    frequencyGhz: link.frequencyMhz / 1000,
    timePercent: link.timePercent,
    locationPercent: 50,
    locationDeviationDb: 0,
    transmitterHeightM: transmitterHeightM(link, profile.heightsM[0]),
    receiverHeightM: link.receiverHeightM,
    polarisation: link.polarisation,
    latitudeDeg: link.latitudeDeg,
    refractivityGradientNPerKm: link.climate.refractivityGradientNPerKm,
    surfaceRefractivityN: link.climate.surfaceRefractivityN,
    transmitterLandKm,
    receiverLandKm,
    profile,
  };
}

/**
 * Free space, the median diffraction over bare ground, what clutter adds to it, and all the rest:
 * focusing, ducting, layer reflection and troposcatter.
 */
function partsOf(input: P1812Input, result: P1812Result): LossPart[] {
  const { profile } = input;
  const { freeSpaceDb, medianDiffraction, lossDb } = result;
  const parts: LossPart[] = [{ id: 'freeSpace', lossDb: freeSpaceDb }];
  const hasClutter = profile.clutterM.some((heightM) => heightM > 0);
  const diffractionDb = medianDiffraction.lossDb;
  const bareDb = hasClutter ? bareDiffractionDb(input, result) : diffractionDb;
  parts.push({ id: 'diffraction', lossDb: bareDb });
  parts.push({ id: 'ducting', lossDb: lossDb - freeSpaceDb - diffractionDb });
  if (hasClutter) parts.push({ id: 'clutter', lossDb: diffractionDb - bareDb });
  return parts;
}

function bareDiffractionDb(input: P1812Input, result: P1812Result): number {
  const { profile } = input;
  const clutterM = new Float64Array(profile.clutterM.length);
  const last = profile.heightsM.length - 1;
  const path = {
    profile: { ...profile, clutterM },
    frequencyGhz: input.frequencyGhz,
    polarisation: input.polarisation,
    seaShare: result.seaShare,
    transmitterM: profile.heightsM[0] + input.transmitterHeightM,
    receiverM: profile.heightsM[last] + input.receiverHeightM,
    surface: result.diffractionSurface,
  };
  return deltaBullington(path, result.medianRadiusKm).lossDb;
}
