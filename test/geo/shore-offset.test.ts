import { expect, test } from 'vitest';
import { gatherRegion } from '../../src/geo/region.ts';
import { shoreLine } from '../../src/geo/shore-line.ts';
import { shoreOffset } from '../../src/geo/shore-offset.ts';
import { factsOf } from './region-facts.ts';

// a shore along the meridian of 121° E; the frame at the west is none
const scope = { west: 120, east: 123, south: 32, north: 34 };
const ring = [
  [120, 32],
  [121, 32],
  [121, 34],
  [120, 34],
  [120, 32],
];
const properties = {
  id: 'land',
  kind: 'land',
  nameZh: '陆',
  nameEn: 'land',
  source: 'test',
  confidence: 'high',
  schematic: false,
} as const;
const region = gatherRegion('test', factsOf(scope), [
  {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }],
  },
]);

test('a line beside the shore is as far off as it lies, on the ellipsoid', () => {
  const beside = [
    [121.01, 32.5],
    [121.01, 33.5],
  ];
  const offset = shoreOffset(shoreLine(region), [beside])!;
  // 0.01° at 33° N
  expect(offset.medianM).toBeGreaterThan(925);
  expect(offset.medianM).toBeLessThan(945);
  expect(offset.p95M).toBeLessThan(945);
  expect(offset.places).toBeGreaterThan(100);
  expect(offset.places).toBeLessThanOrEqual(400);
  expect(shoreOffset(shoreLine(region), [])).toBeNull();
});
