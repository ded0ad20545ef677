import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, pointOnFeature } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { distanceKm } from '../../geodata/build/geodesic.ts';
import {
  featuresOfKind,
  gatherRegion,
  type RegionFeature,
  type RegionProperties,
} from '../../src/geo/region.ts';

const files = ['coast/land', 'zones', 'wind-farms', 'assets'];

/** The geodata that the plan stands on, as `npm run geodata` made it. */
export const region = gatherRegion(
  'jiangsu',
  { ...readFacts('version'), ...readFacts('climate') },
  files.map(readCollection),
);

function readFacts(file: string) {
  return JSON.parse(readFileSync(new URL(`../../geodata/${file}.json`, import.meta.url), 'utf8'));
}

function readCollection(file: string): FeatureCollection<Geometry, RegionProperties> {
  return JSON.parse(
    readFileSync(new URL(`../../geodata/${file}.geojson`, import.meta.url), 'utf8'),
  );
}

/** A feature by its id. @throws when the geodata have none. */
export function featureById(id: string): RegionFeature {
  const feature = region.features.get(id);
  if (!feature) throw new Error(`the geodata have no feature ${id}`);
  return feature;
}

/** Where a feature is: its point, or the mean of its outline's corners. */
export function placeOf(id: string): Position {
  const { geometry } = featureById(id);
  if (geometry.type === 'Point') return geometry.coordinates;
  if (geometry.type !== 'Polygon') throw new Error(`${id} is a ${geometry.type}, not one place`);
  const corners = geometry.coordinates[0].slice(1);
  return [0, 1].map((axis) => corners.reduce((sum, at) => sum + at[axis], 0) / corners.length);
}

/** The corners of a line feature. */
export function lineOf(id: string): Position[] {
  const { geometry } = featureById(id);
  if (geometry.type !== 'LineString') throw new Error(`${id} is a ${geometry.type}, not a line`);
  return geometry.coordinates;
}

/** The mainland, the largest piece of land. */
export const mainland = featureById('land-001').geometry as Polygon;

const dryGround = ['land', 'island']
  .flatMap((kind) => featuresOfKind(region, kind))
  .filter((feature): feature is RegionFeature & Feature<Polygon> => {
    return feature.geometry.type === 'Polygon';
  });

/** Whether a place is dry at high water. */
export function isOnLand(place: Position): boolean {
  return dryGround.some((piece) => booleanPointInPolygon(place, piece));
}

/** Where an island is, or else a dry place on the piece of land nearest to there. */
export function dryPlaceOf(islandId: string): Position {
  const place = placeOf(islandId);
  if (isOnLand(place)) return place;
  const [nearest] = dryGround
    .map((piece) => pointOnFeature(piece).geometry.coordinates)
    .sort((a, b) => distanceKm(a, place) - distanceKm(b, place));
  return nearest;
}
