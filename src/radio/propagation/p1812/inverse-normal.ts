import { ln } from '../../../units/elementary.ts';

/**
 * Inverse of the cumulative normal distribution as the Recommendation approximates it; the sign is
 * such that small shares give positive values. [ITU-R P.1812-8, eq. 96 and 97]
 */
export function inverseNormal(share: number): number {
  const x = Math.min(Math.max(share, 1e-6), 1 - 1e-6);
  return x <= 0.5 ? upperHalf(x) : -upperHalf(1 - x);
}

function upperHalf(x: number): number {
  const t = Math.sqrt(-2 * ln(x));
  return (
    t -
    ((0.010328 * t + 0.802853) * t + 2.515516698) /
      (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1)
  );
}
