import { findProfileProblem } from '../profile-problem.ts';
import type { P2001Input } from './p2001.ts';

/** Inputs without which there is no answer, and where it ends. */
const answered = [
  { quantity: 'timePercent', above: 0, below: 100 },
  // where the attenuation of oxygen ends [eq. F.6.1]
  { quantity: 'frequencyGhz', above: 0, below: 54 },
  { quantity: 'transmitterHeightM', above: 0, below: Number.POSITIVE_INFINITY },
  { quantity: 'receiverHeightM', above: 0, below: Number.POSITIVE_INFINITY },
  { quantity: 'transmitterGainDbi', above: Number.NEGATIVE_INFINITY, below: 200 },
  { quantity: 'receiverGainDbi', above: Number.NEGATIVE_INFINITY, below: 200 },
] as const;

/**
 * Refuses what the model has no answer for. A frequency outside 0.03 to 50 GHz, a distance outside
 * 3 to 1000 km and an antenna above 8000 m are answered, with a warning by the model object.
 * @throws RangeError with the value and the range.
 */
export function checkInput(input: P2001Input): void {
  for (const { quantity, above, below } of answered) {
    const value = input[quantity];
    if (!(value > above && value < below)) {
      throw new RangeError(
        `${quantity} ${value}: expected more than ${above} and less than ${below} [ITU-R P.2001-4]`,
      );
    }
  }
  if (!(Math.abs(input.latitudeDeg) <= 90)) {
    throw new RangeError(`latitudeDeg ${input.latitudeDeg}: expected -90 to 90`);
  }
  const gradient = input.climate.refractivityGradientNPerKm;
  if (!(gradient < 157)) {
    throw new RangeError(`refractivityGradientNPerKm ${gradient}: expected less than 157`);
  }
  const problem = findProfileProblem(input.profile);
  if (problem) {
    const { quantity, index, value, expected } = problem;
    const at = index === null ? '' : `[${index}]`;
    throw new RangeError(`${quantity}${at} ${value}: expected ${expected}`);
  }
}
