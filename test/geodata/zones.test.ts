import { feature, featureCollection, intersect, pointToLineDistance } from '@turf/turf';
import type { LineString, MultiPolygon, Point, Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { areaKm2, distanceKm, nauticalMileKm } from '../../geodata/build/geodesic.ts';
import { featuresOfKind } from '../../src/geo/region.ts';
import { committedRegion, geometryOf } from './committed-region.ts';

const region = committedRegion();

test.each([
  [7, 8, 71.8],
  [8, 9, 121.7],
  [9, 10, 25.6],
  [10, 11, 100.2],
  [11, 12, 62.5],
])('the baseline from base point %i to %i is %f nautical miles long', (from, to, miles) => {
  const [a, b] = [from, to].map((no) => geometryOf<Point>(region, `base-point-${no}`).coordinates);
  // the published lengths have one decimal
  expect(Math.abs(distanceKm(a, b) / nauticalMileKm - miles)).toBeLessThan(0.06);
});

test.each([
  [122.446, 31.536],
  [121.866, 33.077],
  [121.541, 33.48],
  [120.22, 34.99],
  [120.413, 35.166],
  [121.052, 35.745],
])('the 12 nm limit passes within 0.1 nautical miles of %f E, %f N', (lon, lat) => {
  const limit = geometryOf<LineString>(region, 'territorial-sea-limit');
  const awayKm = pointToLineDistance([lon, lat], limit, { units: 'kilometers' });
  expect(awayKm / nauticalMileKm).toBeLessThan(0.1);
});

// the figures of the sources are rounded to about 100 km²
test.each([
  ['internal-waters', 19_700],
  ['territorial-sea', 10_200],
])('the area of %s is %i km² within 3 %%', (id, expectedKm2) => {
  const area = areaKm2(geometryOf(region, id));
  expect(Math.abs(area / expectedKm2 - 1)).toBeLessThan(0.03);
  expect(region.features.get(id)?.properties.areaKm2).toBe(Math.round(area));
});

test('zones and bands are water: land and islands are cut out', () => {
  const dry = [...featuresOfKind(region, 'land'), ...featuresOfKind(region, 'island')];
  for (const { properties } of featuresOfKind(region, 'zone')) {
    const zone = feature(geometryOf<Polygon | MultiPolygon>(region, properties.id));
    for (const { geometry, properties: island } of dry) {
      if (geometry.type !== 'Polygon') continue;
      const shared = intersect(
        featureCollection<Polygon | MultiPolygon>([zone, feature(geometry)]),
      );
      // rounding moves the ends of a zone by up to 10 m along the coast
      const sharedKm2 = shared ? areaKm2(shared.geometry) : 0;
      expect(sharedKm2, `${properties.id}, ${island.id}`).toBeLessThan(0.05);
    }
  }
});

test('the contiguous zone is a belt of 12 nautical miles, and all the outer limit lies 24 from the baseline', () => {
  const area = areaKm2(geometryOf(region, 'contiguous-zone'));
  const territorial = areaKm2(geometryOf(region, 'territorial-sea'));
  // beyond 12 nm the lateral limits draw together in the south and apart in the north
  expect(Math.abs(area / territorial - 1)).toBeLessThan(0.05);
  const baseline = geometryOf<LineString>(region, 'baseline');
  const limit = geometryOf<LineString>(region, 'contiguous-zone-limit');
  for (const corner of limit.coordinates) {
    const awayKm = pointToLineDistance(corner, baseline, { units: 'kilometers' });
    // turf measures on the sphere
    expect(Math.abs(awayKm / nauticalMileKm - 24), String(corner)).toBeLessThan(0.15);
  }
});

test('the zones of the law do not overlap, and the last ends at the edge of the map', () => {
  const ids = ['internal-waters', 'territorial-sea', 'contiguous-zone', 'beyond-24-nm'];
  const zones = ids.map((id) => feature(geometryOf(region, id)));
  for (const [i, zone] of zones.entries()) {
    for (const other of zones.slice(i + 1)) {
      const shared = intersect(featureCollection<Polygon | MultiPolygon>([zone, other] as never));
      expect(shared ? areaKm2(shared.geometry) : 0, ids[i]).toBeLessThan(0.5);
    }
  }
  const beyond = geometryOf<Polygon>(region, 'beyond-24-nm');
  const longitudes = beyond.coordinates[0].map(([longitude]) => longitude);
  expect(Math.max(...longitudes)).toBe(region.scope.east);
  expect(region.features.get('beyond-24-nm')?.properties).toMatchObject({ schematic: true });
});

test('the waters off the counties are internal waters and territorial sea, parted', () => {
  const counties = featuresOfKind(region, 'countyWaters');
  const area = counties.reduce((sum, { properties }) => sum + Number(properties.areaKm2), 0);
  const ofLaw = ['internal-waters', 'territorial-sea'].map((id) => areaKm2(geometryOf(region, id)));
  // rounding of corners, and of areas to 1 km²
  expect(Math.abs(area - ofLaw[0] - ofLaw[1])).toBeLessThan(10);
  for (const [i, { properties }] of counties.entries()) {
    const next = counties[(i + 1) % counties.length].properties;
    const pair = [properties.id, next.id].map((id) => feature(geometryOf(region, id)));
    const shared = intersect(featureCollection<Polygon | MultiPolygon>(pair as never));
    expect(shared ? areaKm2(shared.geometry) : 0, properties.id).toBeLessThan(0.1);
  }
});

test('the bands do not overlap', () => {
  const bands = ['band-0-20', 'band-20-40', 'band-40-100'].map((id) => geometryOf(region, id));
  const [near, middle, far] = bands.map((band) => feature(band));
  for (const pair of [
    [near, middle],
    [middle, far],
    [near, far],
  ]) {
    const shared = intersect(featureCollection(pair));
    // their common edges are simplified apart from one another, by up to 200 m
    expect(shared ? areaKm2(shared.geometry) : 0).toBeLessThan(10);
  }
});
