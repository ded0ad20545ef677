import { readFileSync } from 'node:fs';
import type { FeatureCollection, Geometry } from 'geojson';
import type { RegionFeature, RegionProperties } from '../../src/geo/region.ts';

const file = new URL('../coast/land.geojson', import.meta.url);

/** The land polygons of the coast layer as they stand in the repository. */
export function storedLand(): RegionFeature[] {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    Geometry,
    RegionProperties
  >;
  return features.filter(({ properties }) => properties.kind === 'land');
}
