import { exp, power } from '../../../units/elementary.ts';
import { cosine } from '../../../units/trigonometry.ts';
import { surfaceFadePercent } from './clear-air-fade.ts';
import { meltingLayerM, pathMultiplier } from './melting-layer.ts';
import { type RainClimate, rainHeightChances, rainHeightOffsetM } from './rain-climate.ts';

/** Highest rain height over the mean one. */
const highestRainM = rainHeightOffsetM(rainHeightChances.length - 1);
/** Lower edge of the lowest melting layer over the mean rain height. */
const lowestLayerM = rainHeightOffsetM(0) - meltingLayerM;
/** That the rain height is any of the table's. */
export const anyRainHeightChance = rainHeightChances.reduce((sum, chance) => sum + chance, 0);

/** More than wet snow attenuates, as a multiple of rain. [attachment C.4] */
const largestMultiplier = 3.6;

/** Longest path that rain counts on. [eq. C.2.9] */
const longestRainKm = 300;

/** Legs steeper than this are no longer than a rounding error. */
const steepest = 1e6;

/** Rain along a path; filled again and again. */
export interface RainPath {
  /** Whether rain can fall on the path at all. */
  rainy: boolean;
  /** Length for which rain counts; stale, like its coefficients, where there is none. [dr] */
  lengthKm: number;
  /** Coefficients of the specific attenuation, for the whole path. [kmod, αmod] */
  k: number;
  alpha: number;
  /** Where a fade is that rain exceeds for less than a billionth of a billionth of the time. */
  endlessDb: number;
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
    endlessDb: Number.POSITIVE_INFINITY,
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
  spreadRainHeights(climate, lowerM, higherM, path);
  if (path.rainy) {
    const risenKm = 0.001 * Math.abs(higherM - lowerM);
    setRainCoefficients(climate, inclination(risenKm, distanceKm), distanceKm, path);
    path.endlessDb = endlessFadeDb(climate, path);
  }
}

/** Lets a path lie below the melting layer, all but its coefficients. */
export function setRainAlone(path: RainPath, distanceKm: number): void {
  path.rainy = true;
  path.lengthKm = Math.min(distanceKm, longestRainKm);
  path.count = 1;
  path.multipliers[0] = 1;
  path.chances[0] = anyRainHeightChance;
}

/** Rise over length stands for the angle; legs of no length have any. [ITU-R P.2001-4, eq. C.2.7] */
function inclination(risenKm: number, distanceKm: number): number {
  return distanceKm > 0 ? Math.min(risenKm / distanceKm, steepest) : 0;
}

/** [ITU-R P.2001-4, eqs. C.2.8 to C.2.10; ITU-R P.838-3, eqs. 4 and 5] */
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
  path.lengthKm = Math.min(distanceKm, longestRainKm);
  const d = Math.max(path.lengthKm, 1);
  path.k = power(1.763, alpha) * k * (0.6546 * exp(-0.009516 * d) + 0.3499 * exp(-0.001182 * d));
  path.alpha =
    (0.753 + 0.197 / d) * alpha + 0.1572 * exp(-0.02268 * d) - 0.1594 * exp(-0.0003617 * d);
}

/** Whether rain can fall on a path, its heights and its vapour. [ITU-R P.2001-4, eqs. C.2.11 to C.2.14] */
export function spreadRainHeights(
  { meanHeightM, vapourFactor, rainPercent }: RainClimate,
  lowerM: number,
  higherM: number,
  path: RainPath,
): void {
  const { multipliers, chances } = path;
  path.rainy = rainPercent > 0 && lowerM < meanHeightM + highestRainM;
  if (!path.rainy) {
    path.vapourShare = 0;
    path.count = 0;
    return;
  }
  if (higherM <= meanHeightM + lowestLayerM) {
    path.count = 1;
    multipliers[0] = 1;
    chances[0] = anyRainHeightChance;
    path.vapourShare = vapourFactor * anyRainHeightChance;
    return;
  }
  let count = 0;
  let belowLayer = 0;
  for (let n = 0; n < rainHeightChances.length; n++) {
    const rainHeightM = meanHeightM + rainHeightOffsetM(n);
    if (lowerM >= rainHeightM) continue;
    if (higherM > rainHeightM - meltingLayerM) {
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

/** Whether the whole path lies below the melting layer, wherever that is. */
export function inRainAlone(path: RainPath): boolean {
  return path.count === 1 && path.multipliers[0] === 1;
}

/** A fade that no rain reaches, in dB. */
function endlessFadeDb({ a, b, c }: RainClimate, path: RainPath): number {
  // the exponent of eq. C.3.1c grows at least by ab/c for every mm/h
  const rate = (40 * c) / (a * b);
  const multiplier = inRainAlone(path) ? 1 : largestMultiplier;
  return multiplier * Math.max(path.lengthKm, 0.001) * path.k * power(rate, path.alpha);
}

/** Percentage of the rainy time in which rain attenuates by more than `fadeDb`. [ITU-R P.2001-4, attachment C.3] */
export function rainFadePercent({ a, b, c }: RainClimate, path: RainPath, fadeDb: number): number {
  if (fadeDb < 0) return 100;
  if (!path.rainy || fadeDb > path.endlessDb) return 0;
  const lengthKm = Math.max(path.lengthKm, 0.001);
  let sum = 0;
  for (let m = 0; m < path.count; m++) {
    if (path.multipliers[m] === 0) continue;
    const rate = power(fadeDb / (path.multipliers[m] * lengthKm * path.k), 1 / path.alpha);
    sum += path.chances[m] * exp((-a * rate * (b * rate + 1)) / (c * rate + 1));
  }
  return 100 * sum;
}

/**
 * Percentage of the time in which a surface path fades by more than `fadeDb`, by multipath while it
 * is dry and by rain. [ITU-R P.2001-4, eq. 4.1.3]
 */
export function surfacePathPercent(
  climate: RainClimate,
  path: RainPath,
  fadeDb: number,
  log10ZeroFade: number,
): number {
  const rainShare = path.rainy ? climate.rainPercent / 100 : 0;
  return (
    rainFadePercent(climate, path, fadeDb) * rainShare +
    surfaceFadePercent(fadeDb, log10ZeroFade) * (1 - rainShare)
  );
}

/** The same for a leg of a troposcatter path, whose multipath is part of the scatter loss. [ITU-R P.2001-4, eq. 4.3.5, attachment B.5] */
export function scatterLegPercent(climate: RainClimate, path: RainPath, fadeDb: number): number {
  const rainShare = path.rainy ? climate.rainPercent / 100 : 0;
  const clearPercent = fadeDb < 0 ? 100 : 0;
  return rainFadePercent(climate, path, fadeDb) * rainShare + clearPercent * (1 - rainShare);
}
