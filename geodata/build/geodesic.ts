import geographicLib from 'geographiclib-geodesic';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const wgs84 = geographicLib.Geodesic.WGS84;

/** One nautical mile, in km. */
export const nauticalMileKm = 1.852;

/** The place reached from another along a geodesic of the WGS 84 ellipsoid. */
export function destination(from: Position, azimuthDeg: number, distanceKm: number): Position {
  const end = wgs84.Direct(from[1], from[0], azimuthDeg, distanceKm * 1000);
  return [end.lon2!, end.lat2!];
}

/** Length of the geodesic between two places, in km. */
export function distanceKm(a: Position, b: Position): number {
  return wgs84.Inverse(a[1], a[0], b[1], b[0]).s12! / 1000;
}

/** Azimuth at `a` of the geodesic to `b`, in degrees clockwise from north. */
export function azimuthDeg(a: Position, b: Position): number {
  return wgs84.Inverse(a[1], a[0], b[1], b[0]).azi1!;
}

/** A place on a straight line of the longitude-latitude plane, with the line's azimuth there. */
export interface Station {
  readonly place: Position;
  readonly azimuthDeg: number;
}

/** Evenly spaced stations on the straight line from a to b, both ends included. [RFC 7946, 3.1.1] */
export function stationsBetween(a: Position, b: Position, maxStepKm: number): Station[] {
  const steps = Math.max(1, Math.ceil(distanceKm(a, b) / maxStepKm));
  const [dLon, dLat] = [b[0] - a[0], b[1] - a[1]];
  return Array.from({ length: steps + 1 }, (_, i) => {
    const place = [a[0] + (dLon * i) / steps, a[1] + (dLat * i) / steps];
    const justAhead = [place[0] + dLon * 1e-4, place[1] + dLat * 1e-4];
    return { place, azimuthDeg: azimuthDeg(place, justAhead) };
  });
}

/** The same line with vertices at most `maxStepKm` apart. */
export function densified(line: readonly Position[], maxStepKm: number): Position[] {
  const places = [line[0]];
  for (let i = 1; i < line.length; i++) {
    const leg = stationsBetween(line[i - 1], line[i], maxStepKm).slice(1);
    places.push(...leg.map((station) => station.place));
  }
  return places;
}

/** Length of a line with geodesic legs, in km. */
export function lengthKm(line: readonly Position[]): number {
  let total = 0;
  for (let i = 1; i < line.length; i++) total += distanceKm(line[i - 1], line[i]);
  return total;
}

/** A closed ring of `sides` vertices about a place: an ellipse with its long axis to the east. */
export function ellipseRing(
  centre: Position,
  semiEastKm: number,
  semiNorthKm: number,
  sides: number,
): Position[] {
  const ring = Array.from({ length: sides }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides;
    const east = semiEastKm * Math.cos(angle);
    const north = semiNorthKm * Math.sin(angle);
    const azimuth = (Math.atan2(east, north) * 180) / Math.PI;
    return destination(centre, azimuth, Math.hypot(east, north));
  });
  return [...ring, ring[0]];
}

/** Area on the ellipsoid, in km²; rings have geodesic sides, holes are taken off. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  let total = 0;
  for (const [outer, ...holes] of polygons) {
    total += ringAreaKm2(outer);
    for (const hole of holes) total -= ringAreaKm2(hole);
  }
  return total;
}

function ringAreaKm2(ring: readonly Position[]): number {
  const polygon = wgs84.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area!) / 1e6;
}
