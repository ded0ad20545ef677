import { ln } from '../../../units/elementary.ts';

/** Inverse complementary normal distribution Qi, from 0.01 to 0.99. [ITU-R P.1546-6, annex 5, sec. 16] */
export function nominalDeviateAbove(probability: number): number {
  if (probability > 0.5) return -nominalDeviateAbove(1 - probability);
  const t = Math.sqrt(-2 * ln(probability));
  const fraction =
    ((0.010328 * t + 0.802853) * t + 2.515517) /
    (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1);
  return t - fraction;
}
