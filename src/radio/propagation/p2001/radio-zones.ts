import { longestRunKm } from '../along-radial/zone-runs.ts';
import { coastalLandZone, inlandZone, type PathProfile, seaZone } from '../path-profile.ts';
import { seaShareOf } from '../sea-share.ts';
import type { PathGeometry } from './path-geometry.ts';

/** Land and sea along a path. [ITU-R P.2001-4, sec. 3.2, attachments D.1 and D.4] */
export function measureZones(profile: PathProfile, into: PathGeometry): void {
  const { distancesKm, zones } = profile;
  into.seaShare = seaShareOf(distancesKm, zones);
  into.longestLandKm = longestRunKm(distancesKm, zones, coastalLandZone);
  into.longestInlandKm = longestRunKm(distancesKm, zones, inlandZone);
  const last = zones.length - 1;
  const firstSea = zones.indexOf(seaZone);
  const lastSea = zones.lastIndexOf(seaZone);
  const pathKm = distancesKm[last];
  into.transmitterToSeaKm =
    firstSea < 0 ? pathKm : firstSea === 0 ? 0 : midwayKm(distancesKm, firstSea - 1);
  into.receiverToSeaKm =
    lastSea < 0 ? pathKm : lastSea === last ? 0 : pathKm - midwayKm(distancesKm, lastSea);
}

function midwayKm(distancesKm: Float64Array, index: number): number {
  return (distancesKm[index] + distancesKm[index + 1]) / 2;
}
