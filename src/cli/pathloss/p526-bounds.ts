import type { Bounds } from './case-fields.ts';

/** What the formulas of P.526 can take. */
export const p526Bounds = {
  frequencyGhz: { from: 0.01, to: 1000, unit: 'GHz' },
  effectiveRadiusKm: { from: 100, to: 1e9, unit: 'km' },
} as const satisfies Record<string, Bounds>;

/** What P.526's diffraction is meant for. */
export const p526Frequencies: Bounds = { from: 0.03, to: 30, unit: 'GHz' };
