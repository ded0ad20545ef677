import { type PathProfile, seaZone } from '../path-profile.ts';

/** Land before the sea that stands for a path without any. [ITU-R P.1812-8, sec. 3.4] */
const noSeaKm = 500;

/**
 * From both ends of a path over land to the sea, in km; a shore lies midway between two samples.
 * [ITU-R P.1812-8, sec. 3.4]
 */
export function landFromEndsKm({ distancesKm, zones }: PathProfile): [number, number] {
  const first = zones.indexOf(seaZone);
  if (first < 0) return [noSeaKm, noSeaKm];
  const last = zones.lastIndexOf(seaZone);
  const end = zones.length - 1;
  const pathKm = distancesKm[end];
  return [
    first === 0 ? 0 : (distancesKm[first - 1] + distancesKm[first]) / 2,
    last === end ? 0 : pathKm - (distancesKm[last] + distancesKm[last + 1]) / 2,
  ];
}
