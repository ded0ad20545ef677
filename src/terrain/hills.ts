import type { Position } from '../geo/position.ts';
import { cosine } from '../units/trigonometry.ts';
import { isLand, type SurfaceGrid } from './surface-grid.ts';

/** A summit of which no more than place and height is known. */
export interface Summit extends Position {
  readonly heightM: number;
}

/** Radius of a hill's foot, in heights of the hill. */
const footInHeights = 3;

/** Entries per hill: longitude, latitude, km per degree east and north, foot in km², height in m. */
const entries = 6;

const kmPerDegree = 111.2;

/**
 * Illustrative hills, one about each summit, packed for a quick look: round, a foot three heights
 * away, but not in the sea, and between them h (1 − (r / foot)²)².
 */
export type Hills = Float64Array;

export function hillsOf(summits: readonly Summit[], surface: SurfaceGrid): Hills {
  const hills = new Float64Array(summits.length * entries);
  summits.forEach(({ longitudeDeg, latitudeDeg, heightM }, i) => {
    const eastKm = kmPerDegree * cosine((latitudeDeg * Math.PI) / 180);
    const widestKm = (footInHeights * heightM) / 1000;
    const footKm = Math.min(
      widestKm,
      seaDistanceKm(surface, longitudeDeg, latitudeDeg, eastKm, widestKm),
    );
    hills.set(
      [longitudeDeg, latitudeDeg, eastKm, kmPerDegree, footKm * footKm, heightM],
      i * entries,
    );
  });
  return hills;
}

/** Height of the highest hill at a place, in m; 0 beyond all feet. */
export function hillHeightM(hills: Hills, longitudeDeg: number, latitudeDeg: number): number {
  let highestM = 0;
  for (let i = 0; i < hills.length; i += entries) {
    const north = (latitudeDeg - hills[i + 1]) * hills[i + 3];
    const left = hills[i + 4] - north * north;
    if (left <= 0) continue;
    const east = (longitudeDeg - hills[i]) * hills[i + 2];
    const inside = left - east * east;
    if (inside <= 0) continue;
    const share = inside / hills[i + 4];
    const heightM = hills[i + 5] * share * share;
    if (heightM > highestM) highestM = heightM;
  }
  return highestM;
}

/** Distance to the nearest cell of sea, no nearer than a cell and no farther than asked for. */
function seaDistanceKm(
  surface: SurfaceGrid,
  longitudeDeg: number,
  latitudeDeg: number,
  eastKmPerDeg: number,
  farthestKm: number,
): number {
  const { stepDeg } = surface;
  const columns = Math.ceil(farthestKm / eastKmPerDeg / stepDeg);
  const rows = Math.ceil(farthestKm / kmPerDegree / stepDeg);
  let nearestKm2 = farthestKm * farthestKm;
  for (let row = -rows; row <= rows; row++) {
    for (let column = -columns; column <= columns; column++) {
      const east = column * stepDeg;
      const north = row * stepDeg;
      if (isLand(surface, longitudeDeg + east, latitudeDeg + north)) continue;
      const away2 = (east * eastKmPerDeg) ** 2 + (north * kmPerDegree) ** 2;
      nearestKm2 = Math.min(nearestKm2, away2);
    }
  }
  return Math.max(Math.sqrt(nearestKm2), stepDeg * kmPerDegree);
}
