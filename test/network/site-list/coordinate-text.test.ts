import { expect, test } from 'vitest';
import { coordinateDeg } from '../../../src/network/site-list/coordinate-text.ts';

test.each([
  ['120.5', 120.5],
  ['-33.25', -33.25],
  ['33.5°', 33.5],
  ['33°30′N', 33.5],
  ['33° 30\' 36" N', 33.51],
  ['N33°30.6′', 33.51],
  ['120-30-36E', 120.51],
  ['北纬33度30分36秒', 33.51],
  ['东经120°30′', 120.5],
  ['西经120°30′', -120.5],
  ['S 33 30', -33.5],
])('%s is read', (text, degrees) => {
  expect(coordinateDeg(text, false)).toBeCloseTo(degrees, 10);
});

test('a comma may stand for the decimal point only where it parts no values', () => {
  expect(coordinateDeg('120,5', true)).toBe(120.5);
  expect(coordinateDeg('120,5', false)).toBeNull();
});

test.each(['', 'north', '33°61′', '33.5°30′', '-33N', '1e3', '33 30 30 30', 'N33E', Number.NaN])(
  '%s is no coordinate',
  (text) => {
    expect(coordinateDeg(text, false)).toBeNull();
  },
);
