import type { ValidityRange } from './propagation-model.ts';

/** What can be told of a model without bringing it in. */
export interface ModelFacts {
  /** Name with the recommendation and its edition. */
  readonly name: string;
  readonly validity: readonly ValidityRange[];
}

/** The models that coverage can be computed with, by id, the recommended one first. */
export const coverageModels = {
  p2001: {
    name: 'ITU-R P.2001-4',
    validity: [
      { quantity: 'frequencyMhz', from: 30, to: 50_000 },
      { quantity: 'distanceKm', from: 3, to: 1000 },
      { quantity: 'timePercent', from: 0.00001, to: 99.99999 },
      { quantity: 'transmitterHeightAmslM', from: -500, to: 8000 },
    ],
  },
  p1812: {
    name: 'ITU-R P.1812-8',
    validity: [
      { quantity: 'frequencyMhz', from: 30, to: 6000 },
      { quantity: 'distanceKm', from: 0.25, to: 3000 },
      { quantity: 'receiverHeightM', from: 1, to: 3000 },
      { quantity: 'timePercent', from: 1, to: 50 },
    ],
  },
  'itm-p2p': {
    name: 'NTIA ITM 1.4 (Longley–Rice) point-to-point',
    validity: [
      { quantity: 'frequencyMhz', from: 40, to: 10_000 },
      { quantity: 'distanceKm', from: 1, to: 1000 },
      { quantity: 'receiverHeightM', from: 1, to: 1000 },
      { quantity: 'timePercent', from: 0.1, to: 99.9 },
    ],
  },
  'p526-smooth-earth': {
    name: 'ITU-R P.525-4 + P.526-15 smooth earth',
    validity: [
      { quantity: 'frequencyMhz', from: 30, to: 30_000 },
      { quantity: 'timePercent', from: 50, to: 50 },
    ],
  },
  'free-space': {
    name: 'ITU-R P.525-4 free space',
    validity: [{ quantity: 'frequencyMhz', from: 30, to: 100_000 }],
  },
} as const satisfies Record<string, ModelFacts>;

export type CoverageModelId = keyof typeof coverageModels;
