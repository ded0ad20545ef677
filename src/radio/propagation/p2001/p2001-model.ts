import { coverageModels } from '../model-facts.ts';
import type { PathProfile } from '../path-profile.ts';
import {
  type Link,
  type LossPart,
  type PathLoss,
  type PropagationModel,
  rangeWarnings,
} from '../propagation-model.ts';
import { type P2001Result, p2001 } from './p2001.ts';
import { type P2001Conditions, p2001Link } from './p2001-link.ts';
import { P2001Radials } from './p2001-radials.ts';
import { pointByPoint } from './point-by-point.ts';
import { flatRadiusKm } from './refractivity.ts';

/**
 * The wide-range model: any share of the time, over bare ground, with ducting, rain and troposcatter.
 * Antennas have no gain here, so troposcatter couples as to an isotropic antenna. The latitude
 * and the climate are the link's along the whole path, so that equal radials share their results.
 */
export const p2001Model: PropagationModel = {
  id: 'p2001',
  ...coverageModels.p2001,
  refusal({ frequencyMhz, timePercent, receiverHeightM }) {
    if (!(timePercent > 0 && timePercent < 100)) {
      return `timePercent ${timePercent}: expected more than 0 and less than 100`;
    }
    if (!(frequencyMhz > 0 && frequencyMhz < 54_000)) {
      return `frequencyMhz ${frequencyMhz}: expected more than 0 and less than 54000`;
    }
    if (!(receiverHeightM > 0)) return `receiverHeightM ${receiverHeightM}: expected more than 0`;
    return null;
  },
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  predictPath(link: Link, profile: PathProfile): PathLoss {
    const result = p2001({
      ...conditionsOf(link),
      transmitterHeightM: Math.max(1, link.transmitterHeightAmslM - profile.heightsM[0]),
      receiverHeightM: link.receiverHeightM,
      profile,
    });
    return {
      lossDb: result.lossDb,
      parts: partsOf(result),
      warnings: this.warnings(link, result.geometry.distanceKm),
    };
  },
  prepare(link, steps) {
    const refusal = this.refusal(link);
    if (refusal !== null) throw new RangeError(refusal);
    const conditions = conditionsOf(link);
    const { transmitterHeightAmslM, receiverHeightM } = link;
    const prepared = p2001Link(conditions);
    return prepared.refractivity.radiusKm < flatRadiusKm
      ? new P2001Radials(prepared, transmitterHeightAmslM, receiverHeightM, steps)
      : pointByPoint(conditions, transmitterHeightAmslM, receiverHeightM, steps);
  },
};

function conditionsOf(link: Link): P2001Conditions {
  return {
    frequencyGhz: link.frequencyMhz / 1000,
    timePercent: link.timePercent,
    polarisation: link.polarisation,
    transmitterGainDbi: 0,
    receiverGainDbi: 0,
    latitudeDeg: link.latitudeDeg,
    climate: link.climate,
  };
}

/** Sub-model 1 by its parts, and what the other sub-models take off it. */
function partsOf({ lossDb, freeSpaceDb, normal }: P2001Result): LossPart[] {
  const { gases, diffraction, rain, fadeDb } = normal;
  return [
    { id: 'freeSpace', lossDb: freeSpaceDb },
    { id: 'gases', lossDb: gases.oxygenDb + gases.vapourDb },
    { id: 'diffraction', lossDb: diffraction.lossDb },
    {
      id: 'fading',
      lossDb: fadeDb + rain.vapourShare * (gases.rainVapourDb - gases.vapourDb),
    },
    { id: 'ducting', lossDb: lossDb - normal.lossDb },
  ];
}
