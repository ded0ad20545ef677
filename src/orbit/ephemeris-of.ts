import { elementsEphemeris } from './elements-ephemeris.ts';
import type { Ephemeris } from './ephemeris.ts';
import { geoEphemeris } from './geo-ephemeris.ts';
import type { OrbitDefinition } from './orbit-definition.ts';
import { walkerEphemeris } from './walker-ephemeris.ts';

/**
 * Where the satellites of an orbit definition are.
 *
 * @param epochMs since 1970, UTC: when the first satellite of a Walker shell, and one of a slot
 *   with some inclination, crosses the equator northwards. Mean elements have epochs of their own.
 */
export function ephemerisOf(orbit: OrbitDefinition, epochMs: number): Ephemeris {
  switch (orbit.type) {
    case 'geo':
      return geoEphemeris(orbit.satellites, epochMs);
    case 'walker':
      return walkerEphemeris(orbit.shells, epochMs);
    case 'elements':
      return elementsEphemeris(orbit.satellites);
  }
}
