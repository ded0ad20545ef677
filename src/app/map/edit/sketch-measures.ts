import { geodesicBetween } from '../../../geo/geodesic.ts';
import type { Position } from '../../../geo/position.ts';
import { polygonAreaKm2 } from '../../../geo/sample-points.ts';

/** One leg of a line. */
export interface Leg {
  readonly from: Position;
  readonly to: Position;
  readonly distanceKm: number;
  /** At its start, degrees true. */
  readonly bearingDeg: number;
}

/** The legs between points in their order; of a closed line also the one back to the first. */
export function legsOf(points: readonly Position[], closed: boolean): Leg[] {
  const ends = closed && points.length > 2 ? [...points.slice(1), points[0]] : points.slice(1);
  return ends.map((to, i) => {
    const from = points[i];
    const { distanceM, bearingDeg } = geodesicBetween(from, to);
    return { from, to, distanceKm: distanceM / 1000, bearingDeg };
  });
}

/** Length of all legs along geodesics, in km. */
export function totalKm(legs: readonly Leg[]): number {
  return legs.reduce((sum, { distanceKm }) => sum + distanceKm, 0);
}

/** Area inside a ring of points, as zones are measured, in km². */
export function ringAreaKm2(points: readonly Position[]): number {
  if (points.length < 3) return 0;
  const ring = [...points, points[0]].map(({ longitudeDeg, latitudeDeg }) => [
    longitudeDeg,
    latitudeDeg,
  ]);
  return polygonAreaKm2({ type: 'Polygon', coordinates: [ring] });
}
