import type { ItmClimate } from './itm-climate.ts';
import type { VariabilityMode, VariabilityShares } from './variability.ts';

/** What both modes of the model are given, besides the terrain. */
export interface ItmInput extends VariabilityShares {
  readonly frequencyMhz: number;
  /** Antennas above the ground they stand on. */
  readonly transmitterHeightM: number;
  readonly receiverHeightM: number;
  readonly climate: ItmClimate;
  /** Sea-level surface refractivity, N0. */
  readonly refractivityN: number;
  readonly polarisation: 'horizontal' | 'vertical';
  readonly relativePermittivity: number;
  readonly conductivitySpm: number;
  readonly variability: VariabilityMode;
}

type Numbers = Omit<ItmInput, 'climate' | 'polarisation' | 'variability'>;

const limits: readonly (readonly [quantity: keyof Numbers, from: number, to: number])[] = [
  ['transmitterHeightM', 0.5, 3000],
  ['receiverHeightM', 0.5, 3000],
  ['refractivityN', 250, 400],
  ['frequencyMhz', 20, 20_000],
  ['relativePermittivity', 1, Number.MAX_VALUE],
];

const openLimits: readonly (readonly [quantity: keyof Numbers, above: number, below: number])[] = [
  ['conductivitySpm', 0, Number.POSITIVE_INFINITY],
  ['situationPercent', 0, 100],
  ['timePercent', 0, 100],
  ['locationPercent', 0, 100],
];

/** Why the model refuses an input; null when it does not. Quantities left out are not looked at. */
export function itmRefusal(input: Partial<Numbers>): string | null {
  for (const [quantity, from, to] of limits) {
    const value = input[quantity];
    if (value !== undefined && !(value >= from && value <= to)) {
      const range = to === Number.MAX_VALUE ? `below ${from}` : `outside ${from} to ${to}`;
      return `ITM: ${quantity} ${value} is ${range}`;
    }
  }
  for (const [quantity, above, below] of openLimits) {
    const value = input[quantity];
    if (value !== undefined && !(value > above && value < below)) {
      const range = below < Number.POSITIVE_INFINITY ? `between ${above} and ${below}` : 'positive';
      return `ITM: ${quantity} ${value} is not ${range}`;
    }
  }
  return null;
}

/** @throws when the model refuses the input. */
export function checkItmInput(input: ItmInput): void {
  const reason = itmRefusal(input);
  if (reason !== null) throw new RangeError(reason);
}
