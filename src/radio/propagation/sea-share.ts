import { seaZone } from './path-profile.ts';

/**
 * Share of the path over the sea up to each sample, 0 to 1, of samples that lie equally far apart.
 * A shore lies midway between two samples. [ITU-R P.1812, sec. 3.2]
 */
export function fillSeaShare(zones: Uint8Array, share: Float64Array): void {
  let halfSteps = 0;
  share[0] = zones[0] === seaZone ? 1 : 0;
  for (let i = 1; i < zones.length; i++) {
    if (zones[i - 1] === seaZone) halfSteps += 1;
    if (zones[i] === seaZone) halfSteps += 1;
    share[i] = halfSteps / (2 * i);
  }
}

/** The same for a whole path whose samples need not be equally far apart. */
export function seaShareOf(distancesKm: Float64Array, zones: Uint8Array): number {
  let seaKm = 0;
  for (let i = 1; i < zones.length; i++) {
    const stepKm = distancesKm[i] - distancesKm[i - 1];
    if (zones[i - 1] === seaZone) seaKm += stepKm / 2;
    if (zones[i] === seaZone) seaKm += stepKm / 2;
  }
  return seaKm / distancesKm[distancesKm.length - 1];
}
