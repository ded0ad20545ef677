import { freeSpaceLossDb } from '../free-space-loss.ts';
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
import { seaDistancesKm } from './curves/sea-tables.ts';
import { fieldDb, lossOfFieldDb, type P1546Input } from './p1546.ts';

/** Least height of an antenna beside the sea; a link alone cannot tell where its receivers are. */
const lowestM = 3;
const highestM = 3000;
const longestKm = 1000;

/** The ground that the effective height is over. [ITU-R P.1546-6, annex 5, sec. 3] */
const groundFromKm = 3;
const groundToKm = 15;

/** Where the sea curves become coarser than the Recommendation's. */
const coarseFromKm = 200;

/** What is known of a path once its samples up to the receiver are taken in; written over again and again. */
type Path = { -readonly [Key in keyof P1546Input]: P1546Input[Key] };

interface Ground {
  sumM: number;
  count: number;
}

/**
 * Field-strength curves without terrain information, for side-by-side comparison of single paths:
 * cold sea and open land, half of the places. The transmitter's height counts above its own ground
 * and above the mean of that from 3 to 15 km; clutter, polarisation, climate and earth radius play
 * no part. Screening only: no curve is above 2 GHz, from where they are extrapolated.
 */
export const p1546Model: PropagationModel = {
  id: 'p1546',
  name: 'ITU-R P.1546-6 without terrain',
  validity: [
    { quantity: 'frequencyMhz', from: 30, to: 4000 },
    { quantity: 'distanceKm', from: 0, to: longestKm },
    { quantity: 'transmitterHeightAmslM', from: lowestM, to: highestM },
    { quantity: 'receiverHeightM', from: lowestM, to: highestM },
    { quantity: 'timePercent', from: 1, to: 50 },
  ],
  refusal(link) {
    const outside = this.validity.find(
      ({ quantity, from, to }) =>
        quantity !== 'distanceKm' && !(link[quantity] >= from && link[quantity] <= to),
    );
    return outside === undefined
      ? null
      : `P.1546: ${rangeWarnings([outside], link, Number.NaN).join()}`;
  },
  warnings(link, distanceKm) {
    return rangeWarnings(this.validity, link, distanceKm);
  },
  predictPath(link: Link, profile: PathProfile): PathLoss {
    checkLink(link);
    const { distancesKm, zones } = profile;
    checkDistances(distancesKm);
    const last = distancesKm.length - 1;
    const path = startPath(link, profile.heightsM[0]);
    const ground = { sumM: 0, count: 0 };
    for (let i = 1; i <= last; i++) {
      extendPath(path, distancesKm[i] - distancesKm[i - 1], zones[i - 1], zones[i]);
      addGround(ground, distancesKm[i], profile.heightsM[i]);
    }
    const lossDb = lossAtDb(path, link, ground, profile.heightsM[last], zones[last]);
    const freeSpaceDb = freeSpaceLossDb(distancesKm[last], link.frequencyMhz);
    const warnings = this.warnings(link, distancesKm[last]);
    if (path.seaKm > 0 && isBetweenCoarseSteps(distancesKm[last])) {
      warnings.push('the sea curves are interpolated: up to 0.3 dB off');
    }
    return {
      lossDb,
      parts: [
        { id: 'freeSpace', lossDb: freeSpaceDb },
        { id: 'excess', lossDb: lossDb - freeSpaceDb },
      ],
      warnings,
    };
  },
  prepare(link: Link, { stepKm, count }: RadialSteps): RadialPredictor {
    checkLink(link);
    const reachKm = (count - 1) * stepKm;
    if (!(reachKm <= longestKm))
      throw new RangeError(`P.1546: ${reachKm} km is beyond ${longestKm}`);
    const path = startPath(link, 0);
    const ground = { sumM: 0, count: 0 };
    return {
      predict: (radial, lossDb) => predictRadial(link, stepKm, count, path, ground, radial, lossDb),
    };
  },
};

function checkLink(link: Link): void {
  const reason = p1546Model.refusal(link);
  if (reason !== null) throw new RangeError(reason);
}

function checkDistances(distancesKm: Float64Array): void {
  if (distancesKm.length < 2)
    throw new RangeError(`P.1546: a path of ${distancesKm.length} samples`);
  if (distancesKm[0] !== 0) throw new RangeError(`P.1546: the path begins at ${distancesKm[0]} km`);
  for (let i = 1; i < distancesKm.length; i++) {
    if (!(distancesKm[i] > distancesKm[i - 1] && distancesKm[i] <= longestKm)) {
      throw new RangeError(`P.1546: ${distancesKm[i]} km follows ${distancesKm[i - 1]} km`);
    }
  }
}

function isBetweenCoarseSteps(distanceKm: number): boolean {
  return distanceKm > coarseFromKm && !seaDistancesKm.includes(distanceKm);
}

function startPath(link: Link, groundM: number): Path {
  const mastHeightM = link.transmitterHeightAmslM - groundM;
  checkMast(mastHeightM);
  return {
    frequencyMhz: link.frequencyMhz,
    timePercent: link.timePercent,
    locationPercent: 50,
    effectiveHeightM: 0,
    mastHeightM,
    receiverHeightM: link.receiverHeightM,
    surroundings: 'sea',
    clutterHeightM: 10,
    landKm: 0,
    seaKm: 0,
    warmSea: false,
  };
}

function checkMast(mastHeightM: number): void {
  if (!(mastHeightM > 0)) {
    throw new RangeError(`P.1546: the transmitter stands ${mastHeightM} m above its ground`);
  }
}

/** Adds a step; a shore lies midway between two samples. */
function extendPath(path: Path, stepKm: number, before: number, after: number): void {
  if (before === seaZone) path.seaKm += stepKm / 2;
  else path.landKm += stepKm / 2;
  if (after === seaZone) path.seaKm += stepKm / 2;
  else path.landKm += stepKm / 2;
}

function addGround(ground: Ground, distanceKm: number, heightM: number): void {
  if (!Number.isFinite(heightM)) {
    throw new RangeError(`P.1546: ground height ${heightM} at ${distanceKm} km`);
  }
  if (distanceKm < groundFromKm || distanceKm > groundToKm) return;
  ground.sumM += heightM;
  ground.count += 1;
}

function lossAtDb(
  path: Path,
  link: Link,
  ground: Ground,
  receiverGroundM: number,
  receiverZone: number,
): number {
  const groundM = ground.count === 0 ? receiverGroundM : ground.sumM / ground.count;
  path.effectiveHeightM = link.transmitterHeightAmslM - groundM;
  path.surroundings = receiverZone === seaZone ? 'sea' : 'rural';
  return lossOfFieldDb(fieldDb(path), link.frequencyMhz);
}

function predictRadial(
  link: Link,
  stepKm: number,
  count: number,
  path: Path,
  ground: Ground,
  { heightsM, zones, wanted }: RadialPath,
  lossDb: Float64Array,
): void {
  path.mastHeightM = link.transmitterHeightAmslM - heightsM[0];
  checkMast(path.mastHeightM);
  path.landKm = 0;
  path.seaKm = 0;
  ground.sumM = 0;
  ground.count = 0;
  lossDb[0] = Number.NaN;
  for (let i = 1; i < count; i++) {
    extendPath(path, stepKm, zones[i - 1], zones[i]);
    addGround(ground, i * stepKm, heightsM[i]);
    lossDb[i] =
      wanted === null || wanted[i] === 1
        ? lossAtDb(path, link, ground, heightsM[i], zones[i])
        : Number.NaN;
  }
}
