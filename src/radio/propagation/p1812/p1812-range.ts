import { findProfileProblem } from '../profile-problem.ts';
import type { Link } from '../propagation-model.ts';
import type { P1812Input } from './p1812.ts';

type Quantity = Exclude<keyof P1812Input, 'profile' | 'polarisation'>;

/**
 * Outside these there is no answer. The frequency (0.03 to 6 GHz), the distance (0.25 to 3000 km)
 * and the latitude (80° at most) may lie outside what the Recommendation states: the model object
 * warns. [ITU-R P.1812-8, sec. 3.1, refused as by its reference implementation]
 */
const answered: readonly [quantity: Quantity, from: number, to: number][] = [
  ['frequencyGhz', 0.001, 1000],
  ['timePercent', 1, 50],
  ['locationPercent', 1, 99],
  ['locationDeviationDb', 0, 100],
  ['transmitterHeightM', 1, 3000],
  ['receiverHeightM', 1, 3000],
  ['latitudeDeg', -90, 90],
  ['refractivityGradientNPerKm', -500, 156],
  ['surfaceRefractivityN', 0, 1000],
  ['transmitterLandKm', 0, 10_000],
  ['receiverLandKm', 0, 10_000],
];

/** Why there is no answer for these quantities; null when there is one. */
export function inputRefusal(input: Partial<Record<Quantity, number>>): string | null {
  for (const [quantity, from, to] of answered) {
    const value = input[quantity];
    if (value === undefined || (value >= from && value <= to)) continue;
    return `${quantity} ${value}: ITU-R P.1812-8 answers ${from} to ${to}`;
  }
  return null;
}

/** Why there is no answer for a link, whatever lies under it. */
export function linkRefusal(link: Link): string | null {
  const { timePercent, receiverHeightM, latitudeDeg, climate } = link;
  const { refractivityGradientNPerKm, surfaceRefractivityN } = climate;
  return inputRefusal({
    frequencyGhz: link.frequencyMhz / 1000,
    timePercent,
    receiverHeightM,
    latitudeDeg,
    refractivityGradientNPerKm,
    surfaceRefractivityN,
  });
}

/** @throws RangeError for what the model has no answer for, with the value and the range. */
export function checkInput(input: P1812Input): void {
  const refusal = inputRefusal(input);
  if (refusal !== null) throw new RangeError(refusal);
  const problem = findProfileProblem(input.profile);
  if (!problem) return;
  const { quantity, index, value, expected } = problem;
  const sample = index === null ? '' : `[${index}]`;
  throw new RangeError(`profile ${quantity}${sample} ${value}: expected ${expected}`);
}
