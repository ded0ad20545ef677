import { exp } from './elementary.ts';

/** Share of a standard normal distribution above x. [Abramowitz and Stegun, 7.1.26 refined by series] */
function upperTail(x: number): number {
  // Φ(x) = ½ + φ(x) (x + x³/3 + x⁵/15 + …), exact to rounding for the |x| < 6 that margins use
  let term = x;
  let sum = x;
  for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) {
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 - (sum * exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** Beyond it the series loses digits to the half that it is taken from. */
const seriesUpTo = 3;

/** Share of a standard normal distribution above x, to nine digits or more however small it is. */
export function normalShareAbove(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) <= seriesUpTo) return upperTail(x);
  return x > 0 ? farTail(x) : 1 - farTail(-x);
}

/** Q(x) = φ(x) / (x + 1/(x + 2/(x + 3/(x + …)))). [Abramowitz and Stegun, 26.2.14] */
function farTail(x: number): number {
  let fraction = x;
  for (let n = 60; n >= 1; n--) fraction = x + n / fraction;
  return exp((-x * x) / 2) / (fraction * Math.sqrt(2 * Math.PI));
}

/** The x that a share of a standard normal distribution, between 0 and 1, lies above. */
export function normalQuantileAbove(share: number): number {
  let low = -6;
  let high = 6;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
