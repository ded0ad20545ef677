import { booleanPointInPolygon, featureCollection, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { basePoints, chordKm, endNormalsDeg } from './baseline.ts';
import {
  densified,
  destination,
  ellipseRing,
  nauticalMileKm,
  stationsBetween,
} from './geodesic.ts';

/** Breadth of the territorial sea. [PRC law of 25 February 1992, art. 3] */
export const territorialSeaKm = 12 * nauticalMileKm;

/** Outer limit of the contiguous zone, from the baseline. [PRC law of 25 February 1992, art. 4] */
export const contiguousZoneKm = 24 * nauticalMileKm;

/** All that lies within a distance of the baseline, on both of its sides. */
export function beltOf(breadthKm: number): Feature<Polygon | MultiPolygon> {
  const points = basePoints();
  // a corner every 2 degrees: the chord stays within 4 m of the circle of 12 nautical miles
  const discs = points.map((point) => ellipseRing(point, breadthKm, breadthKm, 180));
  const strips = points.slice(1).map((end, i) => stripRing(points[i], end, breadthKm));
  return union(featureCollection([...discs, ...strips].map((ring) => polygon([ring]))))!;
}

/** The seaward edge of a belt between the normals at the first and last base points. */
export function seawardEdge(belt: Feature<Polygon | MultiPolygon>): Position[] {
  if (belt.geometry.type !== 'Polygon') throw new Error('the belt is in pieces');
  const seaward = seawardOfAllBaseline();
  const ring = belt.geometry.coordinates[0].slice(0, -1);
  const outside = ring.map((corner) => booleanPointInPolygon(corner, seaward));
  const start = outside.findIndex((now, i) => now && !outside.at(i - 1));
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const length = [...outside.slice(start), ...outside.slice(0, start)].indexOf(false);
  const limit = turned.slice(0, length);
  return limit[0][1] > limit[length - 1][1] ? limit : limit.reverse();
}

/** The sea outside the whole baseline, well past the 24 nm limit. */
function seawardOfAllBaseline(): Feature<Polygon> {
  const points = basePoints();
  const [firstDeg, lastDeg] = endNormalsDeg(points);
  // somewhat beyond the normals, so that the ends of the limit count as inside
  const north = destination(points[0], firstDeg - 0.3, 3 * territorialSeaKm);
  const south = destination(points[points.length - 1], lastDeg + 0.3, 3 * territorialSeaKm);
  return polygon([[...densified(points, chordKm), south, [124.5, 33], north, points[0]]]);
}

function stripRing(from: Position, to: Position, breadthKm: number): Position[] {
  const stations = stationsBetween(from, to, chordKm);
  const side = (turnDeg: number) =>
    stations.map(({ place, azimuthDeg }) => destination(place, azimuthDeg + turnDeg, breadthKm));
  const left = side(-90);
  return [...left, ...side(90).reverse(), left[0]];
}
