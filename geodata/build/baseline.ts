import type { Position } from 'geojson';
import { densified, distanceKm, stationsBetween } from './geodesic.ts';
import { placeIn, readTable } from './read-table.ts';

/** Vertices no farther apart keep the drawn line within 10 m on any projection, geodesic sides too. */
export const chordKm = 20;

/**
 * The base points, from no. 7 in the north to no. 12 in the south. The declaration joins them by
 * straight lines without saying of which kind; here they are straight in longitude and latitude,
 * which meets the published points of the 12 nm limit within 0.1 nm, as geodesics do not.
 */
export function basePoints(): Position[] {
  return readTable('baseline').map(placeIn);
}

/** A place on the baseline. */
export interface BaselinePlace {
  /** Index of the base point before it. */
  readonly leg: number;
  readonly place: Position;
  /** Azimuth of the normal to the baseline, seaward, in degrees. */
  readonly seawardDeg: number;
}

/** The place on the baseline nearest to the given one, to 50 m. */
export function nearestOnBaseline(points: readonly Position[], place: Position): BaselinePlace {
  const candidates = points
    .slice(1)
    .flatMap((end, leg) =>
      stationsBetween(points[leg], end, 0.1).map((station) => ({ leg, ...station })),
    );
  const distances = candidates.map((candidate) => distanceKm(candidate.place, place));
  const nearest = candidates[distances.indexOf(Math.min(...distances))];
  // the base points are listed from north to south, so the sea is on the left
  return { leg: nearest.leg, place: nearest.place, seawardDeg: nearest.azimuthDeg - 90 };
}

/** The baseline from one place on it to a later one. */
export function baselineBetween(
  points: readonly Position[],
  from: BaselinePlace,
  to: BaselinePlace,
): Position[] {
  return densified([from.place, ...points.slice(from.leg + 1, to.leg + 1), to.place], chordKm);
}

/** Azimuth of the seaward normal at the first and at the last base point, in degrees. */
export function endNormalsDeg(points: readonly Position[]): [number, number] {
  const [first] = stationsBetween(points[0], points[1], chordKm);
  const last = stationsBetween(points[points.length - 2], points[points.length - 1], chordKm).at(
    -1,
  )!;
  return [first.azimuthDeg - 90, last.azimuthDeg - 90];
}
