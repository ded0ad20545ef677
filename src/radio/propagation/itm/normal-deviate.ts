import { ln } from '../../../units/elementary.ts';

/** Deviate exceeded with this probability, 0 to 1, within 4.5e-4. [Abramowitz and Stegun, 26.2.23] */
export function normalDeviateAbove(probability: number): number {
  const tail = probability > 0.5 ? 1 - probability : probability;
  const t = Math.sqrt(-2 * ln(tail));
  const fraction =
    ((0.010328 * t + 0.802853) * t + 2.515516) /
    (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1);
  return probability > 0.5 ? fraction - t : t - fraction;
}
