import { area, bbox, booleanPointInPolygon, centroid } from '@turf/turf';
import type { Geometry, MultiPolygon, Polygon, Position as Vertex } from 'geojson';
import { geodesicBetween, geodesicDestination } from './geodesic.ts';
import type { Position } from './position.ts';

/** A piece of a line, by its middle. */
export interface LinePiece {
  readonly vertex: Vertex;
  readonly lengthM: number;
}

/** Cuts each leg of a line into equal pieces no longer than a step, in metres. */
export function pointsAlong(line: readonly Vertex[], stepM: number): LinePiece[] {
  return line.slice(1).flatMap((end, i) => {
    const from = { longitudeDeg: line[i][0], latitudeDeg: line[i][1] };
    const { distanceM, bearingDeg } = geodesicBetween(from, {
      longitudeDeg: end[0],
      latitudeDeg: end[1],
    });
    const pieces = Math.max(1, Math.ceil(distanceM / stepM));
    const lengthM = distanceM / pieces;
    return Array.from({ length: pieces }, (_, k) => {
      const middle = geodesicDestination(from, (k + 0.5) * lengthM, bearingDeg);
      return { vertex: [middle.longitudeDeg, middle.latitudeDeg], lengthM };
    });
  });
}

/** Places inside a polygon on a grid of the given step in metres; its centre when none falls in. */
export function pointsInside(polygon: Polygon | MultiPolygon, stepM: number): Vertex[] {
  const [west, south, east, north] = bbox(polygon);
  const stepLat = stepM / 111_000;
  const stepLon = stepLat / Math.cos((((south + north) / 2) * Math.PI) / 180);
  const points: Vertex[] = [];
  for (let lat = south + stepLat / 2; lat < north; lat += stepLat) {
    for (let lon = west + stepLon / 2; lon < east; lon += stepLon) {
      if (booleanPointInPolygon([lon, lat], polygon)) points.push([lon, lat]);
    }
  }
  return points.length > 0 ? points : [centroid(polygon).geometry.coordinates];
}

/** Whether a place lies in a polygon; never for other geometries. */
export function isInside(position: Position, geometry: Geometry): boolean {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
  return booleanPointInPolygon([position.longitudeDeg, position.latitudeDeg], geometry);
}

/** Area on the sphere of mean radius, in km². */
export function polygonAreaKm2(polygon: Polygon | MultiPolygon): number {
  return area(polygon) / 1e6;
}
