import { cosine, sine } from '../units/trigonometry.ts';
import { geostationaryRadiusKm } from './earth-constants.ts';
import type { Ephemeris } from './ephemeris.ts';
import type { GeoSlot } from './orbit-definition.ts';

const siderealDayMs = 86_164_090.5;
const turn = 2 * Math.PI;

/**
 * Satellites over the equator that keep their longitude. One of some inclination draws a figure of
 * eight each sidereal day; at the epoch it crosses the equator northwards, since a slot does not
 * say when it does.
 *
 * @param epochMs since 1970, UTC
 */
export function geoEphemeris(slots: readonly GeoSlot[], epochMs: number): Ephemeris {
  const orbits = slots.map(({ longitudeDeg, inclinationDeg }) => ({
    cosLongitude: cosine((longitudeDeg * Math.PI) / 180),
    sinLongitude: sine((longitudeDeg * Math.PI) / 180),
    cosInclination: cosine((inclinationDeg * Math.PI) / 180),
    sinInclination: sine((inclinationDeg * Math.PI) / 180),
  }));

  function write(index: number, cos: number, sin: number, into: Float64Array, at: number): void {
    const { cosLongitude, sinLongitude, cosInclination, sinInclination } = orbits[index];
    // the inclined circle seen from the axes that turn as fast as it is flown through
    const ahead = cos * cos + cosInclination * sin * sin;
    const aside = sin * cos * (cosInclination - 1);
    into[at] = geostationaryRadiusKm * (ahead * cosLongitude - aside * sinLongitude);
    into[at + 1] = geostationaryRadiusKm * (ahead * sinLongitude + aside * cosLongitude);
    into[at + 2] = geostationaryRadiusKm * sinInclination * sin;
  }

  /** How far along their orbits all are, in radians. */
  function angleAt(timeMs: number): number {
    const days = (timeMs - epochMs) / siderealDayMs;
    return (days - Math.floor(days)) * turn;
  }

  return {
    count: slots.length,
    nameOf: (index) => slots[index].id,
    positionAt(index, timeMs, into, at = 0) {
      const angle = angleAt(timeMs);
      write(index, cosine(angle), sine(angle), into, at);
    },
    positionsAt(timeMs, into) {
      const angle = angleAt(timeMs);
      const cos = cosine(angle);
      const sin = sine(angle);
      for (let i = 0; i < slots.length; i += 1) write(i, cos, sin, into, 3 * i);
    },
  };
}
