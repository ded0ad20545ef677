import { ln } from '../../../units/elementary.ts';
import { fieldOfHeightDb } from './curves/curve.ts';
import {
  curveOfPath,
  nominalFrequenciesMhz,
  nominalTimesPercent,
  type Surface,
} from './curves/curve-of-path.ts';
import { fresnelClearanceKm } from './fresnel-clearance.ts';
import { largestFieldDb } from './largest-field.ts';
import { lowLandFieldDb, lowSeaFieldDb } from './low-antenna-field.ts';
import { nominalDeviateAbove } from './nominal-deviate.ts';

/** A path of which all is land or all is sea. */
export interface HomogeneousPath {
  surface: Surface;
  frequencyMhz: number;
  timePercent: number;
  /** Of the transmitter, h1. */
  heightM: number;
  distanceKm: number;
  /** What the field strength cannot exceed. */
  largestDb: number;
}

/** Field strength of a nominal frequency and time, by index. [ITU-R P.1546-6, annex 6, step 8] */
function nominalFieldDb(
  path: HomogeneousPath,
  distanceKm: number,
  frequencyIndex: number,
  timeIndex: number,
): number {
  const { surface, heightM, largestDb } = path;
  const curve = curveOfPath(surface, frequencyIndex, timeIndex);
  if (heightM >= 10) return fieldOfHeightDb(curve, heightM, distanceKm, largestDb);
  if (surface === 'land') return lowLandFieldDb(curve, frequencyIndex, heightM, distanceKm);
  return lowSeaFieldDb(
    curve,
    frequencyIndex,
    path.frequencyMhz,
    heightM,
    distanceKm,
    path.timePercent,
    largestDb,
  );
}

/** Field strength between the nominal frequencies, or extrapolated beyond them. [annex 5, eq. 14] */
function fieldAtFrequencyDb(path: HomogeneousPath, distanceKm: number, timeIndex: number): number {
  const { frequencyMhz, largestDb } = path;
  const i = frequencyMhz < nominalFrequenciesMhz[1] ? 0 : 1;
  const lowerMhz = nominalFrequenciesMhz[i];
  const upperMhz = nominalFrequenciesMhz[i + 1];
  if (frequencyMhz === upperMhz) return nominalFieldDb(path, distanceKm, i + 1, timeIndex);
  const lower = nominalFieldDb(path, distanceKm, i, timeIndex);
  if (frequencyMhz === lowerMhz) return lower;
  const upper = nominalFieldDb(path, distanceKm, i + 1, timeIndex);
  const field = lower + ((upper - lower) * ln(frequencyMhz / lowerMhz)) / ln(upperMhz / lowerMhz);
  return frequencyMhz > 2000 ? Math.min(field, largestDb) : field;
}

/** Field strength of a nominal time; over sea below 100 MHz by clearance. [annex 5, sec. 6, eq. 15] */
function fieldAtNominalTimeDb(path: HomogeneousPath, timeIndex: number): number {
  const { surface, frequencyMhz, heightM, distanceKm, timePercent } = path;
  if (surface === 'land' || frequencyMhz >= 100) {
    return fieldAtFrequencyDb(path, distanceKm, timeIndex);
  }
  const clear600Km = fresnelClearanceKm(600, heightM, 10);
  if (distanceKm >= clear600Km) return fieldAtFrequencyDb(path, distanceKm, timeIndex);
  const clearKm = fresnelClearanceKm(frequencyMhz, heightM, 10);
  if (distanceKm <= clearKm) return path.largestDb;
  const clearDb = largestFieldDb(0, clearKm, timePercent);
  const clear600Db = fieldAtFrequencyDb(path, clear600Km, timeIndex);
  return clearDb + ((clear600Db - clearDb) * ln(distanceKm / clearKm)) / ln(clear600Km / clearKm);
}

/** Field strength over land or sea alone, in dB(µV/m) for 1 kW e.r.p. [annex 5, eq. 16; annex 6, steps 6 to 10] */
export function homogeneousFieldDb(path: HomogeneousPath): number {
  const { timePercent } = path;
  const i = timePercent < nominalTimesPercent[1] ? 0 : 1;
  if (timePercent === nominalTimesPercent[i + 1]) return fieldAtNominalTimeDb(path, i + 1);
  const lower = fieldAtNominalTimeDb(path, i);
  if (timePercent === nominalTimesPercent[i]) return lower;
  const upper = fieldAtNominalTimeDb(path, i + 1);
  const lowerDeviate = nominalDeviateAbove(nominalTimesPercent[i] / 100);
  const upperDeviate = nominalDeviateAbove(nominalTimesPercent[i + 1] / 100);
  const share =
    (lowerDeviate - nominalDeviateAbove(timePercent / 100)) / (lowerDeviate - upperDeviate);
  return lower + (upper - lower) * share;
}
