import { expect, test } from 'vitest';
import { linePath, tickDecimals, ticks } from '../../../src/app/panels/profile/profile-scale.ts';

test('ticks are round, within the range, and told apart by their decimals', () => {
  expect(ticks(-32, 92, 6)).toEqual([0, 50]);
  expect(ticks(0, 34, 8)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  expect(ticks(0, 0.9, 4)).toEqual([0, 0.5]);
  expect([ticks(0, 34, 8), ticks(0, 0.9, 4), [0, 0.05, 0.1]].map(tickDecimals)).toEqual([0, 1, 2]);
});

test('a line has a gap where there is no value', () => {
  const values = [1, 2, Number.NaN, 4, 5];
  const path = linePath(
    5,
    (i) => i,
    (i) => values[i],
  );
  expect(path).toBe('M0.0 1.0L1.0 2.0M3.0 4.0L4.0 5.0');
});
