import type { Polygon, Position } from 'geojson';
import { distanceKm, lengthKm } from './geodesic.ts';

const kmPerDeg = 111.2;

/** The mainland's shore from one place to another, the shorter way round. */
export function shoreBetween(mainland: Polygon, from: Position, to: Position): Position[] {
  const ring = mainland.coordinates[0].slice(0, -1);
  const start = nearestIndex(ring, from);
  const end = nearestIndex(ring, to);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const length = (end - start + ring.length) % ring.length;
  const ahead = turned.slice(0, length + 1);
  const back = [turned[0], ...turned.slice(length).reverse()];
  return lengthKm(ahead) < lengthKm(back) ? ahead : back;
}

/** Distance to the nearest place of a shore, in km. */
export function distanceToShoreKm(shore: readonly Position[], place: Position): number {
  return distanceKm(place, nearestOnShore(shore, place));
}

/** Found on the plane tangent at the place; its distance is then taken on the ellipsoid. */
function nearestOnShore(shore: readonly Position[], [lon, lat]: Position): Position {
  const kmPerLon = kmPerDeg * Math.cos((lat * Math.PI) / 180);
  let nearest = shore[0];
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < shore.length; i++) {
    const x0 = (shore[i - 1][0] - lon) * kmPerLon;
    const y0 = (shore[i - 1][1] - lat) * kmPerDeg;
    const dx = (shore[i][0] - lon) * kmPerLon - x0;
    const dy = (shore[i][1] - lat) * kmPerDeg - y0;
    const foot = Math.min(1, Math.max(0, -(x0 * dx + y0 * dy) / (dx * dx + dy * dy)));
    const x = x0 + foot * dx;
    const y = y0 + foot * dy;
    const squared = x * x + y * y;
    if (squared < least) {
      least = squared;
      nearest = [lon + x / kmPerLon, lat + y / kmPerDeg];
    }
  }
  return nearest;
}

/** Place in a line of the corner nearest to somewhere. */
export function nearestIndex(ring: readonly Position[], place: Position): number {
  const distances = ring.map((corner) => distanceKm(corner, place));
  return distances.indexOf(Math.min(...distances));
}
