import { expect, test } from 'vitest';
import { exp, ln, log10, pow10, power } from '../../src/units/elementary.ts';
import { normalQuantileAbove } from '../../src/units/normal-distribution.ts';
import { seededRandom } from './seeded-random.ts';

const { E, LN10, abs, max } = Math;

test('ln and log10 agree with Math within 1e-15 from 1e-300 to 1e300 and about 1', () => {
  const wide = sweep(1, -300, 300).map((exponent) => 10 ** exponent);
  const near = sweep(2, 0.5, 2);
  expect(worst(ln, Math.log, [...wide, ...near])).toBeLessThan(1e-15);
  expect(worst(log10, Math.log10, [...wide, ...near])).toBeLessThan(1e-15);
});

test('exp agrees with Math.exp within 1e-15 over all results that are normal numbers', () => {
  expect(worst(exp, Math.exp, sweep(3, -708, 709))).toBeLessThan(1e-15);
});

test('ten to a power agrees with Math.pow within 1e-14 from 1e-20 to 1e20', () => {
  // the product with ln 10 is rounded once before the exponential magnifies it
  expect(worst(pow10, (x) => 10 ** x, sweep(4, -20, 20))).toBeLessThan(1e-14);
});

test('powers agree with Math.pow within 1e-15 per unit of their logarithm', () => {
  const bases = sweep(5, 0.001, 1000);
  const exponents = sweep(6, -4, 4);
  const errors = bases.map((base, i) => {
    const error = abs(power(base, exponents[i]) / base ** exponents[i] - 1);
    return error / max(1, abs(exponents[i] * Math.log(base)));
  });
  expect(Math.max(...errors)).toBeLessThan(1e-15);
});

test.each([
  [0, Number.NEGATIVE_INFINITY],
  [-1, Number.NaN],
  [Number.NaN, Number.NaN],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [1, 0],
  [2 ** 1023, 1023 * Math.LN2],
  [Number.MAX_VALUE, Math.log(Number.MAX_VALUE)],
  [2 ** -1022, -1022 * Math.LN2],
])('ln %d is %d', (x, expected) => {
  expect(ln(x)).toBe(expected);
  expect(log10(x)).toBe(expected / LN10);
});

test.each([
  [0, 1],
  [-1, 1 / E],
  [-709, 0],
  [710, Number.POSITIVE_INFINITY],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [Number.NaN, Number.NaN],
])('exp %d is %d', (x, expected) => {
  // one unit in the last place at most
  if (Number.isFinite(expected))
    expect(abs(exp(x) - expected)).toBeLessThanOrEqual(expected * Number.EPSILON);
  else expect(exp(x)).toBe(expected);
});

test('the normal distribution leaves 10 % above 1.28155 and half above 0', () => {
  expect(normalQuantileAbove(0.1)).toBeCloseTo(1.2815515655446004, 12);
  expect(normalQuantileAbove(0.25)).toBeCloseTo(0.6744897501960817, 12);
  expect(normalQuantileAbove(0.5)).toBeCloseTo(0, 12);
});

/** Largest relative difference; a result next to 0 is measured by the difference itself. */
function worst(ours: (x: number) => number, theirs: (x: number) => number, xs: number[]): number {
  return Math.max(
    ...xs.map((x) => {
      const expected = theirs(x);
      return expected === 0 ? abs(ours(x)) : abs(ours(x) / expected - 1);
    }),
  );
}

function sweep(seed: number, from: number, to: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 20_000 }, () => from + random() * (to - from));
}
