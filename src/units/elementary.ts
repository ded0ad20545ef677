/*
 * Logarithm and exponential built from additions, multiplications and divisions alone, which
 * IEEE 754 rounds the same way everywhere. Math.log, Math.exp and Math.pow may differ in the last
 * bit from one browser or Node version to the next; a report must be recomputable to the bit.
 */

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const ln10 = Math.LN10;
const sqrt2 = Math.SQRT2;

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Index of the word with sign and exponent. */
const high = new Uint8Array(Uint16Array.of(1).buffer)[0];

/** 2 to the power n − 1023, by n: scaling by a table is quicker than putting exponents together. */
const powersOfTwo = Float64Array.from({ length: 2047 }, (_, n) => 2 ** (n - 1023));

/** Natural logarithm, within 2 units in the last place; x > 0 and normal. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  double[0] = x;
  let exponent = (words[high] >>> 20) - 1023;
  let mantissa = x * powersOfTwo[1023 - exponent];
  if (mantissa > sqrt2) {
    mantissa *= 0.5;
    exponent += 1;
  }
  // ln m = 2 artanh s, s = (m - 1) / (m + 1), |s| < 0.1716: eleven odd terms reach 1e-17
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let series = 1 / 21;
  series = series * z + 1 / 19;
  series = series * z + 1 / 17;
  series = series * z + 1 / 15;
  series = series * z + 1 / 13;
  series = series * z + 1 / 11;
  series = series * z + 1 / 9;
  series = series * z + 1 / 7;
  series = series * z + 1 / 5;
  series = series * z + 1 / 3;
  return exponent * ln2High + (exponent * ln2Low + 2 * s * z * series + 2 * s);
}

/** Parts into which a doubling is divided by the table of the exponential. */
const parts = 32;

/** 2 to the power i / 32, by i, from square roots alone. */
const fractionalPowers = Float64Array.from({ length: parts }, (_, i) => {
  let power = 1;
  let root = 2;
  for (let bit = parts / 2; bit >= 1; bit /= 2) {
    root = Math.sqrt(root);
    if (i & bit) power *= root;
  }
  return power;
});

/** Exponential, within 4 units in the last place; 0 and infinity outside the normal range. */
export function exp(x: number): number {
  if (!(x > -708)) return Number.isNaN(x) ? x : 0;
  if (x > 709) return Number.POSITIVE_INFINITY;
  const k = Math.round(x * (parts / Math.LN2));
  // |r| < 0.0109: seven Taylor terms reach 1e-18
  const r = x - k * (ln2High / parts) - k * (ln2Low / parts);
  let series = 1 / 720;
  series = series * r + 1 / 120;
  series = series * r + 1 / 24;
  series = series * r + 1 / 6;
  series = series * r + 0.5;
  series = series * r + 1;
  series = series * r + 1;
  return series * fractionalPowers[k & (parts - 1)] * powersOfTwo[(k >> 5) + 1023];
}

/** Decimal logarithm; x > 0. */
export function log10(x: number): number {
  return ln(x) / ln10;
}

/** Ten to the power x. */
export function pow10(x: number): number {
  return exp(x * ln10);
}

/** x to the power y; x > 0. */
export function power(x: number, y: number): number {
  return exp(y * ln(x));
}
