import { expect, test } from 'vitest';
import {
  arcCosine,
  arcSine,
  arcTangent,
  arcTangent2,
  cosine,
  sine,
  tangent,
} from '../../src/units/trigonometry.ts';
import { seededRandom } from './seeded-random.ts';

const { abs, max } = Math;

test('sine and cosine agree with Math within 2 units in the last place up to 10,000 rad', () => {
  // Math itself is within 1 unit
  const angles = [...sweep(1, -1e4, 1e4), ...sweep(2, -2, 2), ...tiny(3)];
  expect(worstUnits(sine, Math.sin, angles)).toBeLessThanOrEqual(2);
  expect(worstUnits(cosine, Math.cos, angles)).toBeLessThanOrEqual(2);
  expect(worstUnits(tangent, Math.tan, angles)).toBeLessThanOrEqual(3);
});

test('near the multiples of π/2, where most of the digits cancel, sine and cosine keep them all', () => {
  const angles = Array.from({ length: 6366 }, (_, k) => k * (Math.PI / 2));
  expect(worstUnits(sine, Math.sin, angles)).toBeLessThanOrEqual(2);
  expect(worstUnits(cosine, Math.cos, angles)).toBeLessThanOrEqual(2);
});

test('the arc functions agree with Math within 3 units in the last place', () => {
  const shares = [...sweep(4, -1, 1), ...tiny(5), -1, 1, 0.5, -0.5];
  expect(worstUnits(arcSine, Math.asin, shares)).toBeLessThanOrEqual(3);
  expect(worstUnits(arcCosine, Math.acos, shares)).toBeLessThanOrEqual(3);
  const wide = sweep(6, -20, 20).map((exponent) => 10 ** exponent);
  const slopes = [...wide, ...wide.map((x) => -x), ...shares, ...sweep(7, -10, 10)];
  expect(worstUnits(arcTangent, Math.atan, slopes)).toBeLessThanOrEqual(3);
});

test('the arc tangent of two coordinates knows all four quadrants and the axes', () => {
  const ys = sweep(8, -5, 5);
  const xs = sweep(9, -5, 5);
  const worst = max(...ys.map((y, i) => units(arcTangent2(y, xs[i]), Math.atan2(y, xs[i]))));
  expect(worst).toBeLessThanOrEqual(3);
  for (const y of [-1, 0, 1]) {
    for (const x of [-1, 0, 1]) expect(arcTangent2(y, x), `${y} ${x}`).toBe(Math.atan2(y, x));
  }
});

test('the inverse of what is out of reach is NaN, and an angle too large is refused', () => {
  expect(arcSine(1.5)).toBeNaN();
  expect(arcCosine(-1.5)).toBeNaN();
  expect(sine(Number.NaN)).toBeNaN();
  expect(() => cosine(2e6)).toThrow('angle 2000000 rad: beyond ±1000000');
});

function worstUnits(
  ours: (x: number) => number,
  theirs: (x: number) => number,
  xs: readonly number[],
): number {
  return xs.reduce((worst, x) => max(worst, units(ours(x), theirs(x))), 0);
}

/** Difference in units in the last place of what is expected. */
function units(value: number, expected: number): number {
  if (value === expected) return 0;
  const exponent = Math.floor(Math.log2(abs(expected)));
  return abs(value - expected) / 2 ** (exponent - 52);
}

function sweep(seed: number, from: number, to: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 20_000 }, () => from + random() * (to - from));
}

/** Numbers of both signs down to 1e-12. */
function tiny(seed: number): number[] {
  return sweep(seed, -12, 0).map((exponent, i) => (i % 2 === 0 ? 1 : -1) * 10 ** exponent);
}
