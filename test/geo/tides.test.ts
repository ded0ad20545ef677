import { expect, test } from 'vitest';
import { type TideStation, waterLevelAt } from '../../src/geo/tides.ts';
import { committedRegion } from '../geodata/committed-region.ts';

const { tides } = committedRegion();
const xiaoyangkou = { longitudeDeg: 121.05, latitudeDeg: 32.57 };

test('the stations follow the coast from north to south', () => {
  const latitudes = tides.map(({ latitudeDeg }) => latitudeDeg);
  expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
});

// the coast's tide: 2 to 5 m in the mean, up to 9 m at 小洋口
test('mean ranges lie between 2 and 5 m, the largest one is at Xiaoyangkou with up to 9 m', () => {
  const ranges = tides.map(({ meanHighM, meanLowM }) => meanHighM - meanLowM);
  expect(Math.min(...ranges)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...ranges)).toBeLessThanOrEqual(5);
  const [highest] = tides.toSorted((a, b) => b.largestRangeM - a.largestRangeM);
  expect(highest).toMatchObject({ ...xiaoyangkou, largestRangeM: 9 });
  expect(waterLevelAt(tides, xiaoyangkou, 'high')).toBe(2.5);
  expect(waterLevelAt(tides, xiaoyangkou, 'low')).toBe(-2.5);
});

test('for every station high water is above and low water below mean sea level, within springs', () => {
  for (const { meanHighM, meanLowM, largestRangeM } of tides) {
    expect(meanHighM).toBeGreaterThan(0);
    expect(meanLowM).toBeLessThan(0);
    expect(largestRangeM).toBeGreaterThan(meanHighM - meanLowM);
  }
});

const coast: readonly TideStation[] = [
  { longitudeDeg: 120, latitudeDeg: 34, meanHighM: 1, meanLowM: -1, largestRangeM: 3 },
  { longitudeDeg: 120, latitudeDeg: 33, meanHighM: 2, meanLowM: -3, largestRangeM: 7 },
];

test.each([
  ['at a station', 120, 34, 1],
  ['a quarter of the way along, out at sea', 121, 33.75, 1.25],
  ['beyond the last station', 120.5, 31, 2],
])('%s the tide is that of the coast', (_, longitudeDeg, latitudeDeg, levelM) => {
  expect(waterLevelAt(coast, { longitudeDeg, latitudeDeg }, 'high')).toBe(levelM);
});

test('one station is enough, none is not, and mean sea level needs none', () => {
  expect(waterLevelAt(coast.slice(0, 1), xiaoyangkou, 'low')).toBe(-1);
  expect(waterLevelAt([], xiaoyangkou, 'mean')).toBe(0);
  expect(() => waterLevelAt([], xiaoyangkou, 'high')).toThrow('no tide station');
});
