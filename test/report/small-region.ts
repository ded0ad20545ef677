import type { Geometry } from 'geojson';
import { gatherRegion, type Region, type RegionFeature } from '../../src/geo/region.ts';
import { factsOf } from '../geo/region-facts.ts';

/** A made-up coast: land in the west, two zones, a baseline and a town. */
export function smallRegion(): Region {
  const features = [
    feature('mainland', 'land', 'Mainland', '大陆', box(119.5, 32.5, 120.4, 34.5)),
    feature('isle', 'island', 'Gull Isle', '鸥岛', box(120.95, 33.5, 121.02, 33.55)),
    feature('inner', 'zone', 'Inner bay', '内湾', box(120.4, 33, 121.2, 34)),
    feature('outer', 'zone', 'Outer sea', '外海', box(121.2, 33, 121.8, 34)),
    feature('baseline', 'baseline', 'Baseline', '领海基线', line([121.2, 33], [121.2, 34])),
    feature(
      'limit',
      'territorialSeaLimit',
      'Outer limit of the territorial sea',
      '领海外部界限',
      line([121.8, 33], [121.8, 34]),
    ),
    feature(
      'd20',
      'distanceLine',
      '20 km from shore',
      '离岸 20 km 线',
      line([120.6, 33], [120.6, 34]),
    ),
    feature('town', 'town', 'Port Town', '港镇', { type: 'Point', coordinates: [120.2, 33.6] }),
  ];
  const facts = factsOf({ west: 119.5, south: 32.5, east: 122, north: 34.5 });
  return gatherRegion('jiangsu', facts, [{ type: 'FeatureCollection', features }]);
}

function feature(
  id: string,
  kind: string,
  nameEn: string,
  nameZh: string,
  geometry: Geometry,
): RegionFeature {
  const schematic = kind !== 'land';
  return {
    type: 'Feature',
    properties: { id, kind, nameEn, nameZh, source: 'made up', confidence: 'low', schematic },
    geometry,
  };
}

function box(west: number, south: number, east: number, north: number): Geometry {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function line(...coordinates: number[][]): Geometry {
  return { type: 'LineString', coordinates };
}
