import { ln } from '../../../units/elementary.ts';
import { type Curve, fieldOfNominalHeightDb } from './curves/curve.ts';
import { fresnelClearanceKm } from './fresnel-clearance.ts';
import { largestFieldDb } from './largest-field.ts';
import { elevationDeg, obstacleLossDb } from './obstacle-loss.ts';

/** ν per degree of elevation at 100, 600 and 2000 MHz. [ITU-R P.1546-6, annex 5, eq. 12b] */
const nuPerDeg = [1.35, 3.31, 6] as const;

/** Correction for an antenna below the ground's mean, in dB, never positive. [annex 5, eq. 12] */
function sunkAntennaDb(heightM: number, frequencyIndex: number): number {
  return 6.03 - obstacleLossDb(nuPerDeg[frequencyIndex] * elevationDeg(-heightM, 9000));
}

/** Field strength of an antenna on the ground, from those of 10 and 20 m. [annex 5, eq. 9a] */
function fieldOnGroundDb(field10Db: number, field20Db: number, frequencyIndex: number): number {
  return field10Db + 0.5 * (field10Db - field20Db + sunkAntennaDb(-10, frequencyIndex));
}

/** Field strength over land of an antenna below 10 m, or below the ground's mean. [annex 5, sec. 4.2 and 4.3] */
export function lowLandFieldDb(
  curve: Curve,
  frequencyIndex: number,
  heightM: number,
  distanceKm: number,
): number {
  const field10Db = fieldOfNominalHeightDb(curve, 0, distanceKm);
  const field20Db = fieldOfNominalHeightDb(curve, 1, distanceKm);
  const groundDb = fieldOnGroundDb(field10Db, field20Db, frequencyIndex);
  if (heightM < 0) return groundDb + sunkAntennaDb(heightM, frequencyIndex);
  return groundDb + 0.1 * heightM * (field10Db - groundDb);
}

/** Field strength extrapolated to a height below 10 m from those of 10 and 20 m. */
function extrapolatedDb(curve: Curve, heightM: number, distanceKm: number): number {
  const field10Db = fieldOfNominalHeightDb(curve, 0, distanceKm);
  const field20Db = fieldOfNominalHeightDb(curve, 1, distanceKm);
  return field10Db + (field20Db - field10Db) * (ln(heightM / 10) / Math.LN2);
}

/** Field strength over sea of an antenna between 1 and 10 m. [annex 5, sec. 4.2, eq. 10 and 11] */
export function lowSeaFieldDb(
  curve: Curve,
  frequencyIndex: number,
  frequencyMhz: number,
  heightM: number,
  distanceKm: number,
  timePercent: number,
  largestDb: number,
): number {
  const clearKm = fresnelClearanceKm(frequencyMhz, heightM, 10);
  if (distanceKm <= clearKm) return largestDb;
  const clear20Km = fresnelClearanceKm(frequencyMhz, 20, 10);
  if (distanceKm < clear20Km) {
    const clearDb = largestFieldDb(0, clearKm, timePercent);
    const clear20Db = extrapolatedDb(curve, heightM, clear20Km);
    return clearDb + ((clear20Db - clearDb) * ln(distanceKm / clearKm)) / ln(clear20Km / clearKm);
  }
  const share = (distanceKm - clear20Km) / distanceKm;
  return (
    extrapolatedDb(curve, heightM, distanceKm) * (1 - share) +
    lowLandFieldDb(curve, frequencyIndex, heightM, distanceKm) * share
  );
}
