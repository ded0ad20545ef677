import { expect, test } from 'vitest';
import {
  satelliteAreas,
  sufficingTiles,
  tileShares,
} from '../../../src/compute/satellites/satellite-sums.ts';

/** Two services by bit, two zones, two tiles. */
const tiles = [
  { covered: Float64Array.of(40, 0, 10, 0), expected: Float64Array.of(50, 0, 11, 0) },
  { covered: Float64Array.of(30, 0, 0, 0), expected: Float64Array.of(33, 0, 0, 0) },
];
const zoneAreas = [Float64Array.of(100, 20), Float64Array.of(60, 0)];
const shares = tileShares({ probability: Float64Array.of(0.5, 0.9) }, Int32Array.of(1, 0));

test('a satellite suffices where it is there for the share of time that masts are predicted for', () => {
  expect(sufficingTiles(shares, 90)).toEqual([true, false]);
  expect(sufficingTiles(shares, 95)).toEqual([false, false]);
});

test('a tile with a satellite counts whole, another as the masts cover it', () => {
  const byMasts = { bit: 0, count: 2, tiles, zoneAreas };
  const { covered, expected } = satelliteAreas(byMasts, shares, [true, false], 2);
  expect([...covered]).toEqual([100 + 30, 20]);
  // 50 + 0.9 × 50 and 33 + 0.5 × 27, rounded to whole units: 47 of them; 11 + 0.9 × 9
  expect([...expected]).toEqual([95 + 47, 19]);
});
