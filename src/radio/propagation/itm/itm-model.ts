import { coverageModels } from '../model-facts.ts';
import { type PathProfile, seaZone } from '../path-profile.ts';
import {
  type Link,
  type PathLoss,
  type PropagationModel,
  type RadialPath,
  type RadialPredictor,
  type RadialSteps,
  rangeWarnings,
} from '../propagation-model.ts';
import { evenProfile } from './even-profile.ts';
import { extendGround, startGround } from './ground-so-far.ts';
import { itmRefusal } from './itm-input.ts';
import {
  type ItmRadial,
  type ItmSurface,
  itmRadial,
  lossToLastDb,
  setTransmitterGround,
} from './itm-radial.ts';
import { describeItmWarnings, inputWarnings, pathWarnings } from './itm-warnings.ts';

/** Warnings that the ranges below give already: receiver, frequency, distance, share of time. */
const rangeFlags = 0x2 | 0x4 | 0x8 | 0x40 | 0x2000;

/**
 * Longley and Rice over a known profile, for comparison: no sea ducting. A path at least half of
 * which is over the sea has sea water under it and a maritime temperate climate over it, any other
 * average land and a continental temperate climate. Time and the receiver's places vary together
 * (mdvar 12); half of the places and of the situations. Clutter and the earth-radius factor of the
 * link play no part.
 */
export const itmModel: PropagationModel = {
  id: 'itm-p2p',
  ...coverageModels['itm-p2p'],
  refusal({ frequencyMhz, receiverHeightM, timePercent, climate }) {
    const refractivityN = climate.surfaceRefractivityN;
    return itmRefusal({ frequencyMhz, receiverHeightM, timePercent, refractivityN });
  },
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  predictPath(link: Link, profile: PathProfile): PathLoss {
    checkLink(link);
    const { stepM, heightsM, zones } = evenProfile(profile);
    const radial = itmRadial(link, stepM, heightsM.length);
    setTransmitterGround(radial, heightsM[0]);
    startGround(radial.ground, heightsM);
    let seaHalfSteps = 0;
    for (let i = 1; i < heightsM.length; i++) {
      seaHalfSteps += seaEnds(zones, i);
      extendGround(radial.ground);
    }
    const last = heightsM.length - 1;
    const surface = surfaceOf(radial, seaHalfSteps, last);
    const lossDb = lossToLastDb(radial, surface);
    const freeSpaceDb = radial.freeSpaceDb[last];
    const flags =
      inputWarnings(radial.path.transmitter.structuralHeightM, 1, link.frequencyMhz) |
      pathWarnings(radial.path, surface.medium);
    return {
      lossDb,
      parts: [
        { id: 'freeSpace', lossDb: freeSpaceDb },
        { id: 'excess', lossDb: lossDb - freeSpaceDb },
      ],
      warnings: [
        ...this.warnings(link, radial.path.distanceM / 1000),
        ...describeItmWarnings(flags & ~rangeFlags),
      ],
    };
  },
  prepare(link: Link, { stepKm, count }: RadialSteps): RadialPredictor {
    checkLink(link);
    const radial = itmRadial(link, stepKm * 1000, count);
    const openSeaDb = new Float64Array(count).fill(Number.NaN);
    return { predict: (path, lossDb) => predictRadial(radial, openSeaDb, path, lossDb) };
  },
};

function checkLink(link: Link): void {
  const reason = itmModel.refusal(link);
  if (reason !== null) throw new RangeError(reason);
}

/** How many of the two ends of a step are at sea: so many half steps are. */
function seaEnds(zones: Uint8Array, i: number): number {
  return (zones[i - 1] === seaZone ? 1 : 0) + (zones[i] === seaZone ? 1 : 0);
}

function surfaceOf(radial: ItmRadial, seaHalfSteps: number, steps: number): ItmSurface {
  return seaHalfSteps >= steps ? radial.sea : radial.land;
}

/** Losses along one radial; those over the open sea alone are worked out once for all radials. */
function predictRadial(
  radial: ItmRadial,
  openSeaDb: Float64Array,
  { heightsM, zones, wanted }: RadialPath,
  lossDb: Float64Array,
): void {
  const { ground } = radial;
  setTransmitterGround(radial, heightsM[0]);
  startGround(ground, heightsM);
  lossDb[0] = Number.NaN;
  let seaHalfSteps = 0;
  for (let i = 1; i < openSeaDb.length; i++) {
    seaHalfSteps += seaEnds(zones, i);
    extendGround(ground);
    if (wanted !== null && wanted[i] !== 1) {
      lossDb[i] = Number.NaN;
    } else if (seaHalfSteps === 2 * i && ground.runCount === 1 && heightsM[0] === 0) {
      if (Number.isNaN(openSeaDb[i])) openSeaDb[i] = lossToLastDb(radial, radial.sea);
      lossDb[i] = openSeaDb[i];
    } else {
      lossDb[i] = lossToLastDb(radial, surfaceOf(radial, seaHalfSteps, i));
    }
  }
}
