import { seaZone } from '../path-profile.ts';

/*
 * What the zones of a radial say of the path to each of its samples. Where two zones meet, the
 * border lies midway between the samples; the last zone of a path ends at its last sample.
 * [ITU-R P.1812-8, sec. 3.2; P.2001-4, sec. D.1]
 */

/**
 * Longest unbroken stretch of zones from `firstZone` up, in km, on the path to each sample:
 * `coastalLandZone` asks for any land (dtm), `inlandZone` for inland alone (dlm).
 */
export function fillLongestRunKm(
  zones: Uint8Array,
  stepKm: number,
  firstZone: number,
  longestKm: Float64Array,
): void {
  let endedKm = 0;
  let startKm = -1;
  for (let i = 0; i < zones.length; i++) {
    const borderKm = i === 0 ? 0 : (i - 0.5) * stepKm;
    if (zones[i] >= firstZone) {
      if (startKm < 0) startKm = borderKm;
    } else if (startKm >= 0) {
      endedKm = Math.max(endedKm, borderKm - startKm);
      startKm = -1;
    }
    longestKm[i] = startKm < 0 ? endedKm : Math.max(endedKm, i * stepKm - startKm);
  }
}

/** The same for one path whose samples need not be equally far apart. */
export function longestRunKm(
  distancesKm: Float64Array,
  zones: Uint8Array,
  firstZone: number,
): number {
  let longestKm = 0;
  let startKm = -1;
  for (let i = 0; i < zones.length; i++) {
    const borderKm = i === 0 ? 0 : (distancesKm[i - 1] + distancesKm[i]) / 2;
    if (zones[i] >= firstZone) {
      if (startKm < 0) startKm = borderKm;
    } else if (startKm >= 0) {
      longestKm = Math.max(longestKm, borderKm - startKm);
      startKm = -1;
    }
  }
  const lastKm = distancesKm[distancesKm.length - 1];
  return startKm < 0 ? longestKm : Math.max(longestKm, lastKm - startKm);
}

/** Over land from the first sample to the sea, in km: 0 at sea, infinite where none comes. (dct) */
export function landBeforeSeaKm(zones: Uint8Array, stepKm: number): number {
  const first = zones.indexOf(seaZone);
  if (first < 0) return Number.POSITIVE_INFINITY;
  return first === 0 ? 0 : (first - 0.5) * stepKm;
}

/**
 * Over land from each sample back to the sea, in km: 0 at sea, infinite where none lies between
 * the sample and the start. (dcr)
 */
export function fillLandBehindKm(zones: Uint8Array, stepKm: number, landKm: Float64Array): void {
  let borderKm = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < zones.length; i++) {
    if (zones[i] === seaZone) {
      borderKm = (i + 0.5) * stepKm;
      landKm[i] = 0;
    } else {
      landKm[i] = i * stepKm - borderKm;
    }
  }
}
