import { exp, ln, power } from '../../../units/elementary.ts';
import {
  type ClimateCurve,
  type ClimateVariability,
  climateVariability,
  type FrequencyFactor,
  type ItmClimate,
} from './itm-climate.ts';
import { normalDeviateAbove } from './normal-deviate.ts';
import type { PathGeometry } from './path-geometry.ts';
import { smoothHorizonM } from './smooth-horizon.ts';
import { irregularityShare } from './terrain-roughness.ts';

/** Whom the shares of time, places and situations are for. [Hufford 1982; NTIA's mdvar 0 to 3] */
export const itmServices = ['single-message', 'accidental', 'mobile', 'broadcast'] as const;

/** How loss varies about its reference. */
export interface VariabilityMode {
  readonly service: (typeof itmServices)[number];
  /** For a path whose ends are known: the terrain is in the profile. */
  readonly withoutPlaces: boolean;
  /** For interference. */
  readonly withoutSituations: boolean;
}

/** Shares for which the loss is not exceeded, between 0 and 100. */
export interface VariabilityShares {
  readonly timePercent: number;
  readonly locationPercent: number;
  readonly situationPercent: number;
}

/** The mode behind NTIA's mdvar: its tens leave out places (1), situations (2) or both (3). @throws when there is none. */
export function variabilityMode(mdvar: number): VariabilityMode {
  const service = itmServices[mdvar % 10];
  if (service === undefined || !(mdvar >= 0 && mdvar <= 33)) {
    throw new RangeError(`ITM variability mode ${mdvar}: expected 0 to 3, plus 0, 10, 20 or 30`);
  }
  const tens = Math.floor(mdvar / 10);
  return { service, withoutPlaces: tens % 2 === 1, withoutSituations: tens >= 2 };
}

/** The part of variability that no path changes. */
export interface VariabilityTerms {
  readonly mode: VariabilityMode;
  readonly climate: ClimateVariability;
  readonly waveNumberPerM: number;
  readonly frequencyDistanceM: number;
  readonly aboveFactor: number;
  readonly belowFactor: number;
  readonly timeDeviate: number;
  readonly locationDeviate: number;
  readonly situationDeviate: number;
}

/** Makes ready what no path changes. */
export function variabilityTerms(
  climateName: ItmClimate,
  mode: VariabilityMode,
  shares: VariabilityShares,
  frequencyMhz: number,
): VariabilityTerms {
  const { service } = mode;
  const climate = climateVariability[climateName];
  const waveNumberPerM = frequencyMhz / 47.7;
  const q = ln(0.133 * waveNumberPerM);
  const situationDeviate = normalDeviateAbove(shares.situationPercent / 100);
  const single = service === 'single-message';
  const timeDeviate = single ? situationDeviate : normalDeviateAbove(shares.timePercent / 100);
  let locationDeviate = normalDeviateAbove(shares.locationPercent / 100);
  if (single || service === 'accidental') locationDeviate = situationDeviate;
  else if (service === 'mobile') locationDeviate = timeDeviate;
  return {
    mode,
    climate,
    waveNumberPerM,
    frequencyDistanceM: power(575.7e12 / waveNumberPerM, 1 / 3),
    aboveFactor: frequencyFactor(climate.aboveFactor, q),
    belowFactor: frequencyFactor(climate.belowFactor, q),
    timeDeviate,
    locationDeviate,
    situationDeviate,
  };
}

function frequencyFactor({ b1, b2, b3 }: FrequencyFactor, q: number): number {
  return b1 + b2 / ((b3 * q) ** 2 + 1);
}

/** Whether a deviate lies where the distributions are not known. */
export function hasExtremeDeviate(terms: VariabilityTerms): boolean {
  const { timeDeviate, locationDeviate, situationDeviate } = terms;
  return (
    Math.max(Math.abs(timeDeviate), Math.abs(locationDeviate), Math.abs(situationDeviate)) > 3.1
  );
}

function curveDb({ c1, c2, x1M, x2M, x3M }: ClimateCurve, distanceM: number): number {
  const offset = (distanceM - x2M) / x3M;
  const rise = distanceM / x1M;
  return ((c1 + c2 / (1 + offset * offset)) * (rise * rise)) / (1 + rise * rise);
}

/** Distance over a 9000 km earth, counted from 130 km before the scatter range. [The Algorithm, eq. 5.3] */
function effectiveDistanceM(terms: VariabilityTerms, path: PathGeometry): number {
  const scatterM =
    smoothHorizonM(path.transmitter.effectiveHeightM, 9e6) +
    smoothHorizonM(path.receiver.effectiveHeightM, 9e6) +
    terms.frequencyDistanceM;
  return path.distanceM < scatterM
    ? (130e3 * path.distanceM) / scatterM
    : 130e3 + path.distanceM - scatterM;
}

/** Spread over time on the side of the deviate, in dB. [The Algorithm, table 5.1] */
function timeSpreadDb(terms: VariabilityTerms, effectiveM: number): number {
  const { climate, timeDeviate } = terms;
  if (timeDeviate < 0) return curveDb(climate.above, effectiveM) * terms.aboveFactor;
  const belowDb = curveDb(climate.below, effectiveM) * terms.belowFactor;
  const { ductingDeviate } = climate;
  if (timeDeviate <= ductingDeviate) return belowDb;
  const ductingDb = climate.ductingSpread * belowDb;
  return ductingDb + ((belowDb - ductingDb) * ductingDeviate) / timeDeviate;
}

/** Spread over places, in dB. [The Algorithm, eq. 5.9] */
function placeSpreadDb(
  terms: VariabilityTerms,
  { distanceM, irregularityM }: PathGeometry,
): number {
  if (terms.mode.withoutPlaces) return 0;
  const roughness = terms.waveNumberPerM * irregularityM * irregularityShare(distanceM);
  return (10 * roughness) / (roughness + 13);
}

/** Attenuation beyond free space for the shares asked for, in dB. [The Algorithm, sec. 5] */
export function variedLossDb(
  terms: VariabilityTerms,
  path: PathGeometry,
  referenceLossDb: number,
): number {
  const { mode, timeDeviate, locationDeviate, situationDeviate } = terms;
  const effectiveM = effectiveDistanceM(terms, path);
  const timeDb = timeSpreadDb(terms, effectiveM);
  const placeDb = placeSpreadDb(terms, path);
  // [The Algorithm, eq. 5.10]
  const situationDb = mode.withoutSituations ? 0 : 5 + 3 * exp(-effectiveM / 100e3);
  const timeShiftDb = timeDb * timeDeviate;
  const placeShiftDb = placeDb * locationDeviate;
  const z = situationDeviate * situationDeviate;
  // [The Algorithm, eq. 5.11]
  let square =
    situationDb * situationDb +
    (timeShiftDb * timeShiftDb) / (7.8 + z) +
    (placeShiftDb * placeShiftDb) / (24 + z);
  let shiftDb = 0;
  if (mode.service === 'single-message') square += timeDb * timeDb + placeDb * placeDb;
  else if (mode.service === 'accidental') {
    shiftDb = timeShiftDb;
    square += placeDb * placeDb;
  } else if (mode.service === 'mobile') {
    shiftDb = Math.sqrt(timeDb * timeDb + placeDb * placeDb) * timeDeviate;
  } else shiftDb = timeShiftDb + placeShiftDb;

  const medianDb = curveDb(terms.climate.median, effectiveM);
  const lossDb = referenceLossDb - medianDb - shiftDb - Math.sqrt(square) * situationDeviate;
  // less than free space is unlikely: gains are pressed towards 0
  return lossDb < 0 ? (lossDb * (29 - lossDb)) / (29 - 10 * lossDb) : lossDb;
}
