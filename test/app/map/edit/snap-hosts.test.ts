import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import {
  mastHosts,
  nearestHost,
  regionHosts,
  snapReachPx,
} from '../../../../src/app/map/edit/snap-hosts.ts';
import { pixelOf, toMercator } from '../../../../src/app/map/viewport.ts';
import type { Region, RegionFeature } from '../../../../src/geo/region.ts';
import { twoSiteProject } from '../../state/two-site-project.ts';

const viewport = { centre: toMercator(121, 33), zoom: 9, widthPx: 760, heightPx: 648 };
const features = [
  feature('farm', 'windFarm', { type: 'Point', coordinates: [0, 0] }),
  feature('farm-turbines', 'turbines', {
    type: 'MultiPoint',
    coordinates: [
      [121.2, 33],
      [121.3, 33],
    ],
  }),
  feature('isle', 'island', {
    type: 'Polygon',
    coordinates: [
      [
        [120, 33],
        [120.2, 33],
        [120.2, 33.1],
        [120, 33.1],
        [120, 33],
      ],
    ],
  }),
];
const region = { features: new Map(features.map((each) => [each.properties.id, each])) };
const hosts = [
  ...regionHosts(region as unknown as Region),
  ...mastHosts(twoSiteProject.scenarios[0].sites),
];

test('turbines go by their farm and number, an island attracts to its middle', () => {
  expect(hosts.map(({ name, host }) => `${name.en}: ${host}`)).toEqual([
    'farm turbine 1: turbine',
    'farm turbine 2: turbine',
    'isle: island',
    'Site A: coast',
    'Site B: coast',
  ]);
  const isle = hosts[2].position;
  expect([isle.longitudeDeg, isle.latitudeDeg]).toEqual([120.1, 33.05]);
});

test('the nearest host within reach attracts, none beyond it', () => {
  const { x, y } = pixelOf(viewport, toMercator(121.2, 33));
  expect(nearestHost(viewport, hosts, { x: x + 8, y }, null)?.name.en).toBe('farm turbine 1');
  expect(nearestHost(viewport, hosts, { x, y: y + snapReachPx + 1 }, null)).toBeNull();
});

test('a site is not attracted by the mast that it is', () => {
  const pixel = pixelOf(viewport, toMercator(121, 33));
  expect(nearestHost(viewport, hosts, pixel, null)?.siteId).toBe('a');
  expect(nearestHost(viewport, hosts, pixel, 'a')).toBeNull();
});

function feature(id: string, kind: string, geometry: Geometry): RegionFeature {
  const properties = {
    id,
    kind,
    nameZh: id,
    nameEn: id,
    source: '',
    confidence: 'low' as const,
    schematic: true,
    farmId: 'farm',
  };
  return { type: 'Feature', geometry, properties };
}
