import { log10 } from '../../../units/elementary.ts';
import type { Surface } from './curves/curve-of-path.ts';
import { homogeneousFieldDb } from './homogeneous-field.ts';
import { largestFieldDb } from './largest-field.ts';
import { locationSpreadDb } from './location-spread.ts';
import { mixedPathFieldDb } from './mixed-path-field.ts';
import { nominalDeviateAbove } from './nominal-deviate.ts';
import { p1546Refusal } from './p1546-refusal.ts';
import { receiverHeightGainDb, type Surroundings } from './receiver-height-gain.ts';
import { shortPathFieldDb, slopeDistanceKm } from './slope-distance.ts';
import { transmitterHeightM } from './transmitter-height.ts';

/** A path without terrain information. */
export interface P1546Input {
  readonly frequencyMhz: number;
  readonly timePercent: number;
  readonly locationPercent: number;
  /** Of the transmitter, above the ground from 3 to 15 km or above the sea. */
  readonly effectiveHeightM: number;
  /** Of the transmitter, above its own ground; null when it is not known. */
  readonly mastHeightM: number | null;
  /** Above ground or water. */
  readonly receiverHeightM: number;
  readonly surroundings: Surroundings;
  /** Of what stands around the receiver. */
  readonly clutterHeightM: number;
  readonly landKm: number;
  readonly seaKm: number;
  /** Cold unless the path crosses warm sea. */
  readonly warmSea: boolean;
}

/** A prediction by field strength and by loss. */
export interface P1546Result {
  /** In dB(µV/m) for 1 kW e.r.p. */
  readonly fieldStrengthDb: number;
  readonly lossDb: number;
}

/** A sea curve is not entered with less. [annex 5, sec. 3.3] */
const lowestAboveSeaM = 3;

// filled anew for each surface
const path = {
  surface: 'land' as Surface,
  frequencyMhz: 0,
  timePercent: 0,
  heightM: 0,
  distanceKm: 0,
  largestDb: 0,
};

/**
 * Field strength and loss from the curves of the Recommendation, without terrain information.
 * [ITU-R P.1546-6, annex 6] @throws when it refuses the input.
 */
export function p1546(input: P1546Input): P1546Result {
  const reason = p1546Refusal(input);
  if (reason !== null) throw new RangeError(reason);
  const fieldStrengthDb = fieldDb(input);
  return { fieldStrengthDb, lossDb: lossOfFieldDb(fieldStrengthDb, input.frequencyMhz) };
}

/** Loss that leaves a field strength of 1 kW e.r.p., in dB. [annex 5, sec. 17] */
export function lossOfFieldDb(fieldStrengthDb: number, frequencyMhz: number): number {
  return 139.3 - fieldStrengthDb + 20 * log10(frequencyMhz);
}

/** Field strength of an input that is not refused, by the steps of annex 6, in dB(µV/m). */
export function fieldDb(input: P1546Input): number {
  const { frequencyMhz, timePercent, mastHeightM, receiverHeightM, landKm, seaKm } = input;
  const distanceKm = landKm + seaKm;
  const curveKm = Math.max(1, distanceKm);
  const heightM = transmitterHeightM(landKm === 0, distanceKm, input.effectiveHeightM, mastHeightM);
  let largestDb = largestFieldDb(landKm, seaKm, timePercent);
  if (mastHeightM !== null) largestDb += slopeLossDb(distanceKm, mastHeightM, receiverHeightM);

  let field = curveFieldDb(input, heightM, curveKm, largestDb);
  field += receiverHeightGainDb(
    input.surroundings,
    frequencyMhz,
    distanceKm,
    heightM,
    receiverHeightM,
    input.clutterHeightM,
  );
  if (mastHeightM !== null) {
    field += slopeLossDb(curveKm, mastHeightM, receiverHeightM);
    if (distanceKm < 1) field = shortPathFieldDb(distanceKm, mastHeightM, receiverHeightM, field);
  }
  if (input.locationPercent !== 50) {
    const deviate = nominalDeviateAbove(input.locationPercent / 100);
    field += deviate * locationSpreadDb[input.surroundings];
  }
  return Math.min(field, largestDb);
}

/** Field strength at 10 m, or at the height of what stands there, from the curves. [annex 6, steps 5 to 11] */
function curveFieldDb(
  input: P1546Input,
  heightM: number,
  distanceKm: number,
  largestDb: number,
): number {
  path.frequencyMhz = input.frequencyMhz;
  path.timePercent = input.timePercent;
  path.distanceKm = distanceKm;
  path.largestDb = largestDb;
  let landFieldDb = 0;
  if (input.landKm > 0) {
    path.surface = 'land';
    path.heightM = heightM;
    landFieldDb = homogeneousFieldDb(path);
    if (input.seaKm === 0) return landFieldDb;
  }
  path.surface = input.warmSea ? 'warm-sea' : 'cold-sea';
  path.heightM = Math.max(lowestAboveSeaM, heightM);
  const seaFieldDb = homogeneousFieldDb(path);
  if (input.landKm === 0) return seaFieldDb;
  return mixedPathFieldDb(landFieldDb, seaFieldDb, input.landKm, input.seaKm);
}

/** Correction for a ray that is longer than the ground below it, in dB, never positive. [annex 5, sec. 14] */
function slopeLossDb(distanceKm: number, mastHeightM: number, receiverHeightM: number): number {
  return 20 * log10(distanceKm / slopeDistanceKm(distanceKm, mastHeightM, receiverHeightM));
}
