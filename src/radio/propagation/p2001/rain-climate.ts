import { exp, log10 } from '../../../units/elementary.ts';
import { rainCoefficients } from '../../atmosphere/rain-attenuation.ts';
import type { Climate } from '../climate.ts';

/** Chance of the rain height lying so far over its mean, in steps of 100 m from −2400 m to 0. */
const halfHeightChances = [
  0.000555, 0.000802, 0.001139, 0.001594, 0.002196, 0.002978, 0.003976, 0.005227, 0.006764,
  0.008617, 0.010808, 0.013346, 0.016225, 0.019419, 0.022881, 0.026542, 0.030312, 0.034081,
  0.037724, 0.04111, 0.044104, 0.046583, 0.048439, 0.049589, 0.049978,
];
/** Symmetric about the mean. [ITU-R P.2001-4, table C.2.1] */
export const rainHeightChances: readonly number[] = [
  ...halfHeightChances,
  ...halfHeightChances.slice(0, -1).reverse(),
];

/** Rain height of an entry of the table over the mean. */
export function rainHeightOffsetM(entry: number): number {
  return 100 * entry - 2400;
}

/** Rain and wet snow of a place, for one frequency, polarisation and share of time. */
export interface RainClimate {
  /** Percentage of the year in which it rains; 0 where it never does. [Q0ra] */
  readonly rainPercent: number;
  /** Mean rain height above sea level. [hR] */
  readonly meanHeightM: number;
  /** Constants of the distribution of rain rates. [a, b, c] */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** How much of the extra vapour of rain there is at the time asked for. [eq. C.2.13] */
  readonly vapourFactor: number;
  /** Coefficients of P.838 for level paths, for both polarisations. */
  readonly horizontal: { readonly k: number; readonly alpha: number };
  readonly vertical: { readonly k: number; readonly alpha: number };
  readonly isVertical: boolean;
}

/** [ITU-R P.2001-4, attachment C.2, eqs. C.2.1 to C.2.8 and C.2.13] */
export function rainClimateOf(
  climate: Climate,
  frequencyGhz: number,
  isVertical: boolean,
  exceededPercent: number,
): RainClimate {
  const { annualRainMm, convectiveRainShare, rainProbabilityPercent } = climate;
  const stratiformMm = (1 - convectiveRainShare) * annualRainMm;
  const rainPercent =
    rainProbabilityPercent === 0
      ? 0
      : rainProbabilityPercent * (1 - exp((-0.0079 * stratiformMm) / rainProbabilityPercent));
  const a = 1.09;
  const b = rainPercent === 0 ? 0 : annualRainMm / (21797 * rainPercent);
  const c = 26.02 * b;
  // P.838 begins at 1 GHz; below, k falls with the frequency
  const fitGhz = Math.max(frequencyGhz, 1);
  const scale = Math.min(frequencyGhz, 1);
  const level = (tiltDeg: number) => {
    const { k, alpha } = rainCoefficients(fitGhz, 0, tiltDeg);
    return { k: k * scale, alpha };
  };
  return {
    rainPercent,
    meanHeightM: 360 + 1000 * climate.zeroIsothermKm,
    a,
    b,
    c,
    vapourFactor: rainPercent === 0 ? 0 : vapourFactor(rainPercent, exceededPercent, a, b, c),
    horizontal: level(0),
    vertical: level(90),
    isVertical,
  };
}

/** ½ (1 + tanh Rwvr), without the sum over rain heights. [ITU-R P.2001-4, eqs. C.2.6, C.2.13, C.2.14] */
function vapourFactor(
  rainPercent: number,
  exceededPercent: number,
  a: number,
  b: number,
  c: number,
): number {
  const transitionPercent = rainPercent * exp((a * (2 * b - c)) / (c * c));
  const r = (6 * log10(rainPercent / exceededPercent)) / log10(rainPercent / transitionPercent) - 3;
  return 1 / (1 + exp(-2 * r));
}
