import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { gatherRegion, type Region, type RegionProperties } from '../../src/geo/region.ts';

export const geodataFolder = new URL('../../geodata/', import.meta.url);

const files = ['coast/land', 'zones', 'wind-farms', 'assets'];

/** The region as committed. */
export function committedRegion(): Region {
  const [version, climate] = ['version', 'climate'].map((file) =>
    JSON.parse(readFileSync(new URL(`${file}.json`, geodataFolder), 'utf8')),
  );
  const collections = files.map((file) => {
    const text = readFileSync(new URL(`${file}.geojson`, geodataFolder), 'utf8');
    return JSON.parse(text) as FeatureCollection<Geometry, RegionProperties>;
  });
  return gatherRegion('jiangsu', { ...version, ...climate }, collections);
}

/** Whether a place is on a land polygon of the coast layer or on an island drawn as an ellipse. */
export function isOnLand(region: Region, place: Position): boolean {
  return [...region.features.values()].some(
    ({ geometry, properties }) =>
      (properties.kind === 'land' || properties.kind === 'island') &&
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
      booleanPointInPolygon(place, geometry),
  );
}

export function geometryOf<T extends Geometry = Polygon | MultiPolygon>(
  region: Region,
  id: string,
): T {
  return region.features.get(id)!.geometry as T;
}
