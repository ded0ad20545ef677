import type { Position } from '../geo/position.ts';
import { cosine } from '../units/trigonometry.ts';
import type { SurfaceGrid } from './surface-grid.ts';

/** A summit of which no more than place and height is known. */
export interface Summit extends Position {
  readonly heightM: number;
}

/** Radius of a hill's foot, in heights of the hill: what it is, and by the sea the least it may be. */
const footInHeights = 3;
const leastFootInHeights = 1;

/** Entries per hill: longitude, latitude, km per degree east and north, foot in km², height in m. */
const entries = 6;

const kmPerDegree = 111.2;

/**
 * Illustrative hills, one about each summit, packed for a quick look: round, the foot three heights
 * away or at the shore where that is nearer, and between them h (1 − (r / foot)²)².
 */
export type Hills = Float64Array;

export function hillsOf(summits: readonly Summit[], surface: SurfaceGrid): Hills {
  const hills = new Float64Array(summits.length * entries);
  summits.forEach(({ longitudeDeg, latitudeDeg, heightM }, i) => {
    const eastKm = kmPerDegree * cosine((latitudeDeg * Math.PI) / 180);
    const widestKm = (footInHeights * heightM) / 1000;
    const seaKm = seaDistanceKm(surface, longitudeDeg, latitudeDeg, eastKm, widestKm);
    const footKm = Math.max(seaKm, (leastFootInHeights * heightM) / 1000);
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

/** Distance to the nearest edge of a cell of sea, no farther than asked for. */
function seaDistanceKm(
  { bounds, stepDeg, columns, rows, land }: SurfaceGrid,
  longitudeDeg: number,
  latitudeDeg: number,
  eastKmPerDeg: number,
  farthestKm: number,
): number {
  const x = (longitudeDeg - bounds.west) / stepDeg;
  const y = (latitudeDeg - bounds.south) / stepDeg;
  const cellEastKm = stepDeg * eastKmPerDeg;
  const cellNorthKm = stepDeg * kmPerDegree;
  const [reachX, reachY] = [farthestKm / cellEastKm, farthestKm / cellNorthKm];
  let nearestKm2 = farthestKm * farthestKm;
  for (let row = Math.floor(y - reachY); row <= y + reachY; row++) {
    for (let column = Math.floor(x - reachX); column <= x + reachX; column++) {
      if (row < 0 || row >= rows || column < 0 || column >= columns) continue;
      if (land[row * columns + column] === 1) continue;
      const east = Math.max(column - x, 0, x - column - 1) * cellEastKm;
      const north = Math.max(row - y, 0, y - row - 1) * cellNorthKm;
      nearestKm2 = Math.min(nearestKm2, east * east + north * north);
    }
  }
  return Math.sqrt(nearestKm2);
}
