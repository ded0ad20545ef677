import geographiclib from 'geographiclib-geodesic';
import type { Position } from './position.ts';

const ellipsoid = geographiclib.Geodesic.WGS84;

/** The shortest way from one place to another. */
export interface Geodesic {
  readonly distanceM: number;
  /** At the start, clockwise from true north, 0 to 360. */
  readonly bearingDeg: number;
}

/** Distance and initial bearing between two places on the WGS 84 ellipsoid. [Karney 2013] */
export function geodesicBetween(from: Position, to: Position): Geodesic {
  const { s12, azi1 } = ellipsoid.Inverse(
    from.latitudeDeg,
    from.longitudeDeg,
    to.latitudeDeg,
    to.longitudeDeg,
  );
  return { distanceM: s12 ?? 0, bearingDeg: ((azi1 ?? 0) + 360) % 360 };
}

/** The place at a distance in metres and a bearing in degrees true. [Karney 2013] */
export function geodesicDestination(
  from: Position,
  distanceM: number,
  bearingDeg: number,
): Position {
  const { lat2, lon2 } = ellipsoid.Direct(
    from.latitudeDeg,
    from.longitudeDeg,
    bearingDeg,
    distanceM,
  );
  return { longitudeDeg: lon2 ?? 0, latitudeDeg: lat2 ?? 0 };
}
