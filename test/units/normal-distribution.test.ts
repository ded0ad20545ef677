import { expect, test } from 'vitest';
import { normalQuantileAbove, normalShareAbove } from '../../src/units/normal-distribution.ts';

// Abramowitz and Stegun, table 26.1 and 26.2
test.each([
  [0, 0.5],
  [1, 0.158655253931457],
  [2, 0.0227501319481792],
  [3, 0.00134989803163009],
  [4, 3.16712418331199e-5],
  [5, 2.86651571879194e-7],
  [8, 6.22096057427178e-16],
])('the share above %d is known', (x, share) => {
  expect(normalShareAbove(x) / share).toBeCloseTo(1, 9);
  expect(normalShareAbove(-x)).toBeCloseTo(1 - share, 14);
});

test('share and quantile are inverse', () => {
  for (const share of [0.001, 0.05, 0.1, 0.5, 0.9, 0.999]) {
    expect(normalShareAbove(normalQuantileAbove(share))).toBeCloseTo(share, 12);
  }
});
