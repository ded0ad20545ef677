import { findProfileProblem } from '../profile-problem.ts';
import type { P1812Input } from './p1812.ts';

/** An input's range. */
interface Range {
  readonly quantity: keyof P1812Input & string;
  readonly from: number;
  readonly to: number;
}

/** Outside these there is no answer. [ITU-R P.1812-8, table 1, and its reference implementation] */
const answered: readonly Range[] = [
  { quantity: 'timePercent', from: 1, to: 50 },
  { quantity: 'locationPercent', from: 1, to: 99 },
  { quantity: 'locationDeviationDb', from: 0, to: 100 },
  { quantity: 'transmitterHeightM', from: 1, to: 3000 },
  { quantity: 'receiverHeightM', from: 1, to: 3000 },
  { quantity: 'latitudeDeg', from: -90, to: 90 },
  { quantity: 'transmitterLandKm', from: 0, to: Number.POSITIVE_INFINITY },
  { quantity: 'receiverLandKm', from: 0, to: Number.POSITIVE_INFINITY },
];

/**
 * Refuses what the model has no answer for. A frequency outside 0.03 to 6 GHz, a distance outside
 * 0.25 to 3000 km and a latitude beyond 80° are answered, with a warning by the model object.
 * @throws RangeError with the value and the range.
 */
export function checkInput(input: P1812Input): void {
  for (const { quantity, from, to } of answered) {
    const value = input[quantity] as number;
    if (!(value >= from && value <= to)) {
      throw new RangeError(`${quantity} ${value}: expected ${from} to ${to} [ITU-R P.1812-8]`);
    }
  }
  if (!(input.frequencyGhz > 0 && Number.isFinite(input.frequencyGhz))) {
    throw new RangeError(`frequencyGhz ${input.frequencyGhz}: expected more than 0`);
  }
  if (!(input.refractivityGradientNPerKm < 157)) {
    const value = input.refractivityGradientNPerKm;
    throw new RangeError(`refractivityGradientNPerKm ${value}: expected less than 157`);
  }
  const problem = findProfileProblem(input.profile);
  if (problem) {
    const { quantity, index, value, expected } = problem;
    throw new RangeError(`${quantity}[${index}] ${value}: expected ${expected}`);
  }
}
