import { featureCollection, isobands, isolines, point, simplify } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Position,
} from 'geojson';
import { scopeBox } from './scope.ts';
import { distanceToShoreKm } from './shore-distance.ts';

/** Distances from the mainland shore that bound the bands, in km. */
export const bandBoundsKm = [0, 20, 40, 100];

/** Distance from the shore at points 0.02 degrees apart over the scope box, in km. */
export type DistanceGrid = FeatureCollection<Point, { km: number }>;

const stepDeg = 0.02;
/** About 200 m. */
const tolerance = 0.002;

export function distanceGrid(shore: readonly Position[]): DistanceGrid {
  const [west, south, east, north] = scopeBox;
  const columns = Math.round((east - west) / stepDeg);
  const rows = Math.round((north - south) / stepDeg);
  const points: Feature<Point, { km: number }>[] = [];
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const place = [west + column * stepDeg, south + row * stepDeg];
      points.push(point(place, { km: distanceToShoreKm(shore, place) }));
    }
  }
  return featureCollection(points);
}

/** The area of each band in turn, on both sides of the shore. */
export function bandAreas(grid: DistanceGrid): Feature<MultiPolygon>[] {
  const bands = isobands(grid, bandBoundsKm, { zProperty: 'km' }).features;
  return bands.map((band) => simplify(band, { tolerance, highQuality: true }));
}

/** The line at one distance from the shore, on both sides of it. */
export function distanceLine(grid: DistanceGrid, km: number): Feature<MultiLineString> {
  const [line] = isolines(grid, [km], { zProperty: 'km' }).features;
  return simplify(line, { tolerance, highQuality: true });
}
