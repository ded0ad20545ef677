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
