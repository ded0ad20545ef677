import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../network/satellite-terminal.ts';
import { ephemerisOf } from '../../orbit/ephemeris-of.ts';
import { lookAngles } from '../../orbit/look-angles.ts';
import { observerAt } from '../../orbit/observer.ts';

/** Statistics of one system at one place: of the question, what belongs to the place. */
export interface SeenAtPlace {
  /** Ascending, with the longest time without a satellite above each. */
  readonly masksDeg: readonly number[];
  readonly longestGapS: readonly number[];
  /** By whole degree of elevation, 90 of them: share of time, 0 to 1, of the highest satellite. */
  readonly highestShare: Float32Array;
}

/** Least elevation in degrees at which a terminal is served by a system. */
export function leastElevationDeg(system: SatelliteSystem, terminal: SatelliteTerminal): number {
  return Math.max(system.minimumElevationDeg, terminal.minimumElevationDeg);
}

/** Statistics of a place out of those of a question with many. */
export function seenAtPlace(
  { masksDeg, places }: { masksDeg: readonly number[]; places: readonly unknown[] },
  statistics: { longestGapS: Float64Array; highestShare: Float32Array },
  place: number,
): SeenAtPlace {
  return {
    masksDeg,
    longestGapS: masksDeg.map((_, mask) => statistics.longestGapS[mask * places.length + place]),
    highestShare: statistics.highestShare.subarray(90 * place, 90 * place + 90),
  };
}

/**
 * Elevation in degrees of the highest satellite of a geostationary system, by geometry alone;
 * null for others. Those of some inclination are taken where they cross the equator.
 */
export function geostationaryElevationDeg(
  { orbit }: Pick<SatelliteSystem, 'orbit'>,
  place: Position,
): number | null {
  if (orbit.type !== 'geo') return null;
  const positions = known.get(orbit) ?? slots(orbit);
  known.set(orbit, positions);
  const observer = observerAt(place);
  let highestDeg = -90;
  for (let at = 0; at < positions.length; at += 3) {
    highestDeg = Math.max(highestDeg, lookAngles(observer, positions, at).elevationDeg);
  }
  return highestDeg;
}

const known = new WeakMap<SatelliteSystem['orbit'], Float64Array>();

function slots(orbit: SatelliteSystem['orbit']): Float64Array {
  const ephemeris = ephemerisOf(orbit, 0);
  const positions = new Float64Array(3 * ephemeris.count);
  ephemeris.positionsAt(0, positions);
  return positions;
}

/** As if a geostationary satellite were watched over a period: it never moves. */
export function geostationarySight(elevationDeg: number, maskDeg: number): SeenAtPlace {
  const highestShare = new Float32Array(90);
  if (elevationDeg >= 0) highestShare[Math.min(89, Math.floor(elevationDeg))] = 1;
  const gapS = elevationDeg >= maskDeg ? 0 : Number.POSITIVE_INFINITY;
  return { masksDeg: [maskDeg], longestGapS: [gapS], highestShare };
}
