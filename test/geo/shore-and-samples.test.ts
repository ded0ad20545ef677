import type { Position as Vertex } from 'geojson';
import { expect, test, vi } from 'vitest';
import { geodesicBetween, geodesicDestination } from '../../src/geo/geodesic.ts';
import { gatherRegion, type RegionFeature } from '../../src/geo/region.ts';
import { pointsAlong, pointsInside } from '../../src/geo/sample-points.ts';
import { shoreDistanceM, shoreLine } from '../../src/geo/shore-line.ts';
import { seededRandom } from '../units/seeded-random.ts';
import { factsOf } from './region-facts.ts';

const scope = { west: 118, south: 30, east: 124, north: 37 };

// seconds of arithmetic, more on a busy machine
vi.setConfig({ testTimeout: 30_000 });

test('the shore is as far as the nearest edge of any land, on the ellipsoid', () => {
  const shore = shoreLine(regionOf([square('a', 121, 33), square('b', 122, 34)]));
  const south = { longitudeDeg: 121.02, latitudeDeg: 32.5 };
  const toEdgeM = geodesicBetween(south, { longitudeDeg: 121.02, latitudeDeg: 33 }).distanceM;
  // edges are arcs on the sphere, which bulge by 0.7 m here
  expect(Math.abs(shoreDistanceM(shore, south) - toEdgeM)).toBeLessThan(1);
  const east = { longitudeDeg: 122.5, latitudeDeg: 34.1 };
  const toCornerM = geodesicBetween(east, { longitudeDeg: 122.1, latitudeDeg: 34.1 }).distanceM;
  expect(shoreDistanceM(shore, east)).toBeCloseTo(toCornerM, 0);
});

test('no vertex or leg of a crooked shore is nearer than the distance to it', () => {
  const random = seededRandom(4);
  const coast = Array.from(
    { length: 500 },
    (_, i): Vertex => [120 + random() * 0.3, 32 + (i * 3) / 499],
  );
  const ring = [...coast, [119, 35], [119, 32], coast[0]];
  const shore = shoreLine(regionOf([land('coast', ring)]));
  for (let n = 0; n < 40; n++) {
    const place = { longitudeDeg: 120.3 + random() * 2, latitudeDeg: 32 + random() * 3 };
    const sampledM = Math.min(
      ...coast.slice(1).flatMap((end, i) =>
        [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => {
          const longitudeDeg = coast[i][0] + share * (end[0] - coast[i][0]);
          const latitudeDeg = coast[i][1] + share * (end[1] - coast[i][1]);
          return geodesicBetween(place, { longitudeDeg, latitudeDeg }).distanceM;
        }),
      ),
    );
    // a leg is an arc on the sphere here, and a straight line of degrees in the samples
    expect(shoreDistanceM(shore, place)).toBeLessThan(sampledM + 10);
  }
});

test('two features of one id are refused', () => {
  expect(() => regionOf([square('a', 121, 33), square('a', 122, 34)])).toThrow(
    'geodata: two features have the id a',
  );
});

test('the pieces of a line add up to its length, and none is longer than the step', () => {
  const start = { longitudeDeg: 121, latitudeDeg: 33 };
  const bend = geodesicDestination(start, 10_100, 60);
  const end = geodesicDestination(bend, 120, 200);
  const line = [start, bend, end].map(({ longitudeDeg, latitudeDeg }) => [
    longitudeDeg,
    latitudeDeg,
  ]);
  const pieces = pointsAlong(line, 250);
  expect(pieces).toHaveLength(41 + 1);
  expect(pieces.reduce((sum, { lengthM }) => sum + lengthM, 0)).toBeCloseTo(10_220, 6);
  expect(Math.max(...pieces.map(({ lengthM }) => lengthM))).toBeLessThanOrEqual(250);
  const first = geodesicDestination(start, 10_100 / 41 / 2, 60);
  expect(pieces[0].vertex[0]).toBeCloseTo(first.longitudeDeg, 10);
  expect(pieces[0].vertex[1]).toBeCloseTo(first.latitudeDeg, 10);
});

test('places inside a polygon stand for a square of the step each, and keep out of its hole', () => {
  const outer = square('outer', 121, 33, 0.5).geometry.coordinates[0];
  const hole = square('hole', 121.1, 33.1, 0.3).geometry.coordinates[0];
  const points = pointsInside({ type: 'Polygon', coordinates: [outer, hole] }, 500);
  // 0.5² − 0.3² square degrees of 111 km by 111 km cos 33.25°
  const expected = (0.16 * 111_000 * 111_000 * Math.cos((33.25 * Math.PI) / 180)) / 500 ** 2;
  expect(Math.abs(points.length / expected - 1)).toBeLessThan(0.02);
  expect(points.filter(([lon, lat]) => isWithin(lon, 121.1) && isWithin(lat, 33.1))).toEqual([]);
});

test('a polygon smaller than the step is stood for by its centre', () => {
  const tiny = square('tiny', 121, 33, 0.001).geometry;
  const [[longitudeDeg, latitudeDeg], ...others] = pointsInside(tiny, 500);
  expect(others).toEqual([]);
  expect(longitudeDeg).toBeCloseTo(121.0005, 6);
  expect(latitudeDeg).toBeCloseTo(33.0005, 6);
});

function isWithin(degrees: number, from: number): boolean {
  return degrees > from && degrees < from + 0.3;
}

function regionOf(features: RegionFeature[]) {
  return gatherRegion('test', factsOf(scope), [{ type: 'FeatureCollection', features }]);
}

function square(id: string, west: number, south: number, side = 0.1) {
  return land(id, [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ]);
}

function land(id: string, ring: Vertex[]) {
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {
      id,
      kind: 'land',
      nameZh: id,
      nameEn: id,
      source: 'made up for a test',
      confidence: 'low',
      schematic: true,
    },
  } as const satisfies RegionFeature;
}
