/** Radio climates; NTIA numbers them from 1 in this order. */
export const itmClimates = [
  'equatorial',
  'continental-subtropical',
  'maritime-subtropical',
  'desert',
  'continental-temperate',
  'maritime-temperate-land',
  'maritime-temperate-sea',
] as const;

export type ItmClimate = (typeof itmClimates)[number];

/**
 * A curve in dB over effective distance,
 * (c1 + c2 / (1 + ((d − x2) / x3)²)) · (d / x1)² / (1 + (d / x1)²).
 */
export interface ClimateCurve {
  readonly c1: number;
  readonly c2: number;
  readonly x1M: number;
  readonly x2M: number;
  readonly x3M: number;
}

/** A factor over frequency, b1 + b2 / ((b3 q)² + 1). */
export interface FrequencyFactor {
  readonly b1: number;
  readonly b2: number;
  readonly b3: number;
}

/** How loss varies over the year in one climate. [TN101, fig. 10.13, eq. III.69 and III.70] */
export interface ClimateVariability {
  readonly median: ClimateCurve;
  /** Spread of the losses above the median. */
  readonly above: ClimateCurve;
  readonly aboveFactor: FrequencyFactor;
  /** Spread of the losses below the median. */
  readonly below: ClimateCurve;
  readonly belowFactor: FrequencyFactor;
  /** C_D and z_D, for what happens seldom. [The Algorithm, table 5.1] */
  readonly ductingSpread: number;
  readonly ductingDeviate: number;
}

const even = factor(1, 0, 0);

export const climateVariability: Readonly<Record<ItmClimate, ClimateVariability>> = {
  equatorial: {
    median: curve(-9.67, 12.7, 144.9e3, 190.3e3, 133.8e3),
    above: curve(2.13, 159.5, 762.2e3, 123.6e3, 94.5e3),
    aboveFactor: even,
    below: curve(2.11, 102.3, 636.9e3, 134.8e3, 95.6e3),
    belowFactor: even,
    ductingSpread: 1.224,
    ductingDeviate: 1.282,
  },
  'continental-subtropical': {
    median: curve(-0.62, 9.19, 228.9e3, 205.2e3, 143.6e3),
    above: curve(2.66, 7.67, 100.4e3, 172.5e3, 136.4e3),
    aboveFactor: even,
    below: curve(6.87, 15.53, 138.7e3, 143.7e3, 98.6e3),
    belowFactor: factor(0.93, 0.31, 2),
    ductingSpread: 0.801,
    ductingDeviate: 2.161,
  },
  'maritime-subtropical': {
    median: curve(1.26, 15.5, 262.6e3, 185.2e3, 99.8e3),
    above: curve(6.11, 6.65, 138.2e3, 242.2e3, 178.6e3),
    aboveFactor: even,
    below: curve(10.08, 9.6, 165.3e3, 225.7e3, 129.7e3),
    belowFactor: even,
    ductingSpread: 1.38,
    ductingDeviate: 1.282,
  },
  desert: {
    median: curve(-9.21, 9.05, 84.1e3, 101.1e3, 98.6e3),
    above: curve(1.98, 13.11, 139.1e3, 132.7e3, 193.5e3),
    aboveFactor: even,
    below: curve(3.68, 159.3, 464.4e3, 93.1e3, 94.2e3),
    belowFactor: factor(0.93, 0.19, 1.79),
    ductingSpread: 1,
    ductingDeviate: 20,
  },
  'continental-temperate': {
    median: curve(-0.62, 9.19, 228.9e3, 205.2e3, 143.6e3),
    above: curve(2.68, 7.16, 93.7e3, 186.8e3, 133.5e3),
    aboveFactor: factor(0.92, 0.25, 1.77),
    below: curve(4.75, 8.12, 93.2e3, 135.9e3, 113.4e3),
    belowFactor: factor(0.93, 0.31, 2),
    ductingSpread: 1.224,
    ductingDeviate: 1.282,
  },
  'maritime-temperate-land': {
    median: curve(-0.39, 2.86, 141.7e3, 315.9e3, 167.4e3),
    above: curve(6.86, 10.38, 187.8e3, 169.6e3, 108.9e3),
    aboveFactor: even,
    below: curve(8.58, 13.97, 216e3, 152e3, 122.7e3),
    belowFactor: even,
    ductingSpread: 1.518,
    ductingDeviate: 1.282,
  },
  'maritime-temperate-sea': {
    median: curve(3.15, 857.9, 2222e3, 164.8e3, 116.3e3),
    above: curve(8.51, 169.8, 609.8e3, 119.9e3, 106.6e3),
    aboveFactor: even,
    below: curve(8.43, 8.19, 136.2e3, 188.5e3, 122.9e3),
    belowFactor: even,
    ductingSpread: 1.518,
    ductingDeviate: 1.282,
  },
};

function curve(c1: number, c2: number, x1M: number, x2M: number, x3M: number): ClimateCurve {
  return { c1, c2, x1M, x2M, x3M };
}

function factor(b1: number, b2: number, b3: number): FrequencyFactor {
  return { b1, b2, b3 };
}
