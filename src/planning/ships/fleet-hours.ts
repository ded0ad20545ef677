import type { ShipTrack } from './fleet-tracks.ts';

/** What a service gives the ships of a fleet. */
export interface FleetHours {
  readonly coveredHours: number;
  /** Of any one ship without the service, while within the area. */
  readonly longestGapMin: number;
}

/** Hours of a fleet's ships within the area, all together. */
export function shipHours(ships: readonly ShipTrack[]): number {
  return fleetHours(ships, () => true).coveredHours;
}

/**
 * Hours with a service, and the longest time that one ship goes without it. A ship that leaves the
 * area ends its gap, since nothing is known beyond.
 *
 * @param isServed by index of the place
 */
export function fleetHours(
  ships: readonly ShipTrack[],
  isServed: (place: number) => boolean,
): FleetHours {
  let coveredHours = 0;
  let longest = 0;
  for (const { stepH, places } of ships) {
    let served = 0;
    let gap = 0;
    for (const place of places) {
      const isGap = place >= 0 && !isServed(place);
      if (place >= 0 && !isGap) served++;
      gap = isGap ? gap + 1 : 0;
      longest = Math.max(longest, gap * stepH);
    }
    coveredHours += served * stepH;
  }
  return { coveredHours, longestGapMin: longest * 60 };
}
