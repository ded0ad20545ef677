import { inlandZone, type PathProfile, seaZone } from '../path-profile.ts';
import { seaShareOf } from '../sea-share.ts';
import type { PathGeometry } from './path-geometry.ts';

/** Land and sea along a path. [ITU-R P.2001-4, sec. 3.2, attachments D.1 and D.4] */
export function measureZones(profile: PathProfile, into: PathGeometry): void {
  const { distancesKm, zones } = profile;
  into.seaShare = seaShareOf(distancesKm, zones);
  into.longestLandKm = longestRunKm(profile, (zone) => zone !== seaZone);
  into.longestInlandKm = longestRunKm(profile, (zone) => zone === inlandZone);
  const last = zones.length - 1;
  const firstSea = zones.indexOf(seaZone);
  const lastSea = zones.lastIndexOf(seaZone);
  const pathKm = distancesKm[last];
  into.transmitterToSeaKm =
    firstSea < 0 ? pathKm : firstSea === 0 ? 0 : midwayKm(distancesKm, firstSea - 1);
  into.receiverToSeaKm =
    lastSea < 0 ? pathKm : lastSea === last ? 0 : pathKm - midwayKm(distancesKm, lastSea);
}

/** Length of the longest stretch of such zones, to midway between the samples at its ends. */
function longestRunKm(
  { distancesKm, zones }: PathProfile,
  isOf: (zone: number) => boolean,
): number {
  const last = zones.length - 1;
  let longestKm = 0;
  let startKm = -1;
  for (let i = 0; i <= last; i++) {
    if (!isOf(zones[i])) continue;
    if (i === 0 || !isOf(zones[i - 1])) startKm = i === 0 ? 0 : midwayKm(distancesKm, i - 1);
    const endKm = i === last ? distancesKm[last] : midwayKm(distancesKm, i);
    if (endKm - startKm > longestKm) longestKm = endKm - startKm;
  }
  return longestKm;
}

function midwayKm(distancesKm: Float64Array, index: number): number {
  return (distancesKm[index] + distancesKm[index + 1]) / 2;
}
