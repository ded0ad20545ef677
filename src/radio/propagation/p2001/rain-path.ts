import { exp, power } from '../../../units/elementary.ts';
import { cosine } from '../../../units/trigonometry.ts';
import { pathMultiplier } from './melting-layer.ts';
import { type RainClimate, rainHeightChances, rainHeightOffsetM } from './rain-climate.ts';

/** Rain along a path; filled again and again. */
export interface RainPath {
  /** Whether rain can fall on the path at all. */
  rainy: boolean;
  /** Length for which rain counts. [dr] */
  lengthKm: number;
  /** Coefficients of the specific attenuation, for the whole path. [kmod, αmod] */
  k: number;
  alpha: number;
  /** Attenuation multipliers of the rain heights and their chances, of which `count` are used. */
  readonly multipliers: Float64Array;
  readonly chances: Float64Array;
  count: number;
  /** Extra water vapour of rain, 0 to 1. [Fwvr] */
  vapourShare: number;
}

export function emptyRainPath(): RainPath {
  return {
    rainy: false,
    lengthKm: Number.NaN,
    k: Number.NaN,
    alpha: Number.NaN,
    multipliers: new Float64Array(rainHeightChances.length),
    chances: new Float64Array(rainHeightChances.length),
    count: 0,
    vapourShare: 0,
  };
}

/** Preliminary calculations for rain on a path. [ITU-R P.2001-4, attachment C.2] */
export function measureRainPath(
  climate: RainClimate,
  lowerM: number,
  higherM: number,
  distanceKm: number,
  path: RainPath,
): void {
  path.rainy = climate.rainPercent > 0 && lowerM < climate.meanHeightM + 2400;
  if (!path.rainy) {
    path.vapourShare = 0;
    path.lengthKm = 0;
    path.k = 0;
    path.alpha = 0;
    path.count = 0;
    return;
  }
  setRainCoefficients(climate, (0.001 * (higherM - lowerM)) / distanceKm, distanceKm, path);
  spreadRainHeights(climate, lowerM, higherM, path);
}

/** [ITU-R P.2001-4, eqs. C.2.7 to C.2.10; ITU-R P.838-3, eqs. 4 and 5] */
function setRainCoefficients(
  { horizontal, vertical, isVertical }: RainClimate,
  inclinationRad: number,
  distanceKm: number,
  path: RainPath,
): void {
  const along = cosine(inclinationRad);
  const share = isVertical ? -along * along : along * along;
  const kAlphaH = horizontal.k * horizontal.alpha;
  const kAlphaV = vertical.k * vertical.alpha;
  const k = (horizontal.k + vertical.k + (horizontal.k - vertical.k) * share) / 2;
  const alpha = (kAlphaH + kAlphaV + (kAlphaH - kAlphaV) * share) / (2 * k);
  path.lengthKm = Math.min(distanceKm, 300);
  const d = Math.max(path.lengthKm, 1);
  path.k = power(1.763, alpha) * k * (0.6546 * exp(-0.009516 * d) + 0.3499 * exp(-0.001182 * d));
  path.alpha =
    (0.753 + 0.197 / d) * alpha + 0.1572 * exp(-0.02268 * d) - 0.1594 * exp(-0.0003617 * d);
}

/** [ITU-R P.2001-4, eqs. C.2.11 to C.2.14] */
function spreadRainHeights(
  { meanHeightM, vapourFactor }: RainClimate,
  lowerM: number,
  higherM: number,
  path: RainPath,
): void {
  const { multipliers, chances } = path;
  let count = 0;
  let belowLayer = 0;
  for (let n = 0; n < rainHeightChances.length; n++) {
    const rainHeightM = meanHeightM + rainHeightOffsetM(n);
    if (lowerM >= rainHeightM) continue;
    if (higherM > rainHeightM - 1200) {
      multipliers[count] = pathMultiplier(lowerM, higherM, rainHeightM);
      chances[count] = rainHeightChances[n];
      count++;
    } else belowLayer += rainHeightChances[n];
  }
  if (belowLayer > 0) {
    multipliers[count] = 1;
    chances[count] = belowLayer;
    count++;
  }
  path.count = count;
  let mean = 0;
  for (let m = 0; m < count; m++) mean += multipliers[m] * chances[m];
  path.vapourShare = vapourFactor * mean;
}

/** Percentage of the rainy time in which rain attenuates by more than `fadeDb`. [ITU-R P.2001-4, attachment C.3] */
export function rainFadePercent({ a, b, c }: RainClimate, path: RainPath, fadeDb: number): number {
  if (fadeDb < 0) return 100;
  if (!path.rainy) return 0;
  const lengthKm = Math.max(path.lengthKm, 0.001);
  let sum = 0;
  for (let m = 0; m < path.count; m++) {
    if (path.multipliers[m] === 0) continue;
    const rate = power(fadeDb / (path.multipliers[m] * lengthKm * path.k), 1 / path.alpha);
    sum += path.chances[m] * exp((-a * rate * (b * rate + 1)) / (c * rate + 1));
  }
  return 100 * sum;
}
