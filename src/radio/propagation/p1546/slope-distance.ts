import { ln } from '../../../units/elementary.ts';
import { freeSpaceFieldDb } from './largest-field.ts';

/** Distance between two antennas along the ray, in km. [ITU-R P.1546-6, annex 5, sec. 14] */
export function slopeDistanceKm(
  distanceKm: number,
  mastHeightM: number,
  receiverHeightM: number,
): number {
  const riseKm = 0.001 * (mastHeightM - receiverHeightM);
  return Math.sqrt(distanceKm * distanceKm + riseKm * riseKm);
}

/** Field strength nearer than 1 km, between free space at 40 m and that of 1 km. [annex 5, sec. 15] */
export function shortPathFieldDb(
  distanceKm: number,
  mastHeightM: number,
  receiverHeightM: number,
  fieldAt1KmDb: number,
): number {
  const slopeKm = slopeDistanceKm(distanceKm, mastHeightM, receiverHeightM);
  if (distanceKm <= 0.04) return freeSpaceFieldDb(slopeKm);
  const nearKm = slopeDistanceKm(0.04, mastHeightM, receiverHeightM);
  const farKm = slopeDistanceKm(1, mastHeightM, receiverHeightM);
  const nearDb = freeSpaceFieldDb(nearKm);
  return nearDb + ((fieldAt1KmDb - nearDb) * ln(slopeKm / nearKm)) / ln(farKm / nearKm);
}
