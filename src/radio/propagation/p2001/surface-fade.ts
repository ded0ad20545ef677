import { log10ZeroFadeFor } from './clear-air-fade.ts';
import { fadeExceededDb, fadeStepDb } from './fade-exceeded.ts';
import type { RainClimate } from './rain-climate.ts';
import {
  emptyRainPath,
  inRainAlone,
  measureRainPath,
  type RainPath,
  rainFadePercent,
  setRainAlone,
  surfacePathPercent,
} from './rain-path.ts';
import { steadyZeroFades } from './steady-zero-fades.ts';

/** Intervals from 0 on, either way, as far as distributions are known to fall steadily. */
const intervalCount = 65 / fadeStepDb;

/** Nearer than this to a border of its interval, a fade is decided by the distribution itself. */
const roundingMargin = 1e-9;

/** Steps by secants, three as a rule, before the search halves the rest. */
const patience = 12;

/**
 * Fade of surface paths to receiver after receiver: the interval in which the search of
 * attachment I ends, without the search. The fade exceeded for a given share of the time lies
 * beyond a border of the search's grid just when the zero-fade time is on one side of a threshold,
 * which the distribution gives outright. What was found for a sample holds for any zero-fade time
 * between the thresholds of its interval, as long as the antennas' heights are the same.
 */
export class SurfaceFade {
  private readonly climate: RainClimate;
  private readonly exceededPercent: number;
  private readonly stepKm: number;
  /** Rain on the way to a sample. */
  private readonly rain: RainPath;
  private rainSample = -1;
  /** By sample: the antennas' heights, and the coefficients of rain without snow, NaN with. */
  private readonly lowerM: Float64Array;
  private readonly higherM: Float64Array;
  private readonly rainK: Float64Array;
  private readonly rainAlpha: Float64Array;
  private readonly endlessDb: Float64Array;
  /** By sample: the fade found last, and the zero-fade times that it holds for. */
  private readonly fadeDb: Float64Array;
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  /** Interval found last, and the rise of the threshold over it. */
  private interval = 8;
  private rise = 0.01;
  private log10ZeroFade = 0;
  private sign: 1 | -1 = 1;

  constructor(climate: RainClimate, exceededPercent: number, stepKm: number, sampleCount: number) {
    this.climate = climate;
    this.exceededPercent = exceededPercent;
    this.stepKm = stepKm;
    this.rain = emptyRainPath();
    this.lowerM = new Float64Array(sampleCount);
    this.higherM = new Float64Array(sampleCount);
    this.rainK = new Float64Array(sampleCount);
    this.rainAlpha = new Float64Array(sampleCount);
    this.endlessDb = new Float64Array(sampleCount);
    this.fadeDb = new Float64Array(sampleCount);
    this.least = new Float64Array(sampleCount).fill(Number.POSITIVE_INFINITY);
    this.most = new Float64Array(sampleCount);
  }

  /** Whether the fade found last for the sample holds for this zero-fade time. */
  holds(sample: number, log10ZeroFade: number): boolean {
    return log10ZeroFade > this.least[sample] && log10ZeroFade < this.most[sample];
  }

  /** The fade found last for the sample, in dB. */
  found(sample: number): number {
    return this.fadeDb[sample];
  }

  /** Takes a sample for another pair of antenna heights; gives the vapour share of its rain. */
  begin(sample: number, lowerM: number, higherM: number): number {
    const { rain } = this;
    measureRainPath(this.climate, lowerM, higherM, sample * this.stepKm, rain);
    this.rainSample = sample;
    this.lowerM[sample] = lowerM;
    this.higherM[sample] = higherM;
    this.rainK[sample] = rain.rainy && inRainAlone(rain) ? rain.k : Number.NaN;
    this.rainAlpha[sample] = rain.alpha;
    this.endlessDb[sample] = rain.endlessDb;
    this.least[sample] = Number.POSITIVE_INFINITY;
    return rain.vapourShare;
  }

  /** Finds the fade, in dB. */
  find(sample: number, log10ZeroFade: number): number {
    const { rain } = this;
    if (this.rainSample !== sample) this.recallRain(sample);
    this.log10ZeroFade = log10ZeroFade;
    // at a fade of 0 the zero-fade time has no part
    const atZeroPercent = surfacePathPercent(this.climate, rain, 0, 0);
    this.sign = atZeroPercent >= this.exceededPercent ? 1 : -1;
    this.least[sample] = Number.POSITIVE_INFINITY;
    const known = log10ZeroFade > steadyZeroFades.least && log10ZeroFade < steadyZeroFades.most;
    const interval = known ? this.search(sample) : -1;
    if (interval < 0) return this.searched(log10ZeroFade);
    const fadeDb = this.sign * (interval + 0.5) * fadeStepDb;
    this.fadeDb[sample] = fadeDb;
    return fadeDb;
  }

  private recallRain(sample: number): void {
    const { rain } = this;
    this.rainSample = sample;
    const distanceKm = sample * this.stepKm;
    if (Number.isNaN(this.rainK[sample])) {
      measureRainPath(this.climate, this.lowerM[sample], this.higherM[sample], distanceKm, rain);
      return;
    }
    setRainAlone(rain, distanceKm);
    rain.k = this.rainK[sample];
    rain.alpha = this.rainAlpha[sample];
    rain.endlessDb = this.endlessDb[sample];
  }

  /** By the search of attachment I itself. */
  private searched(log10ZeroFade: number): number {
    const { climate, rain } = this;
    return fadeExceededDb(this.exceededPercent, (fade) =>
      surfacePathPercent(climate, rain, fade, log10ZeroFade),
    );
  }

  /**
   * The interval between whose thresholds the zero-fade time lies; −1 when it is beyond all. A
   * secant through the last two thresholds says where to look next.
   */
  private search(sample: number): number {
    const { log10ZeroFade } = this;
    let below = 0;
    let belowAt = Number.NEGATIVE_INFINITY;
    let above = intervalCount;
    let aboveAt = Number.POSITIVE_INFINITY;
    let at = this.interval;
    let before = -1;
    let thresholdBefore = 0;
    let rise = this.rise;
    for (let steps = 0; above - below > 1; steps++) {
      const threshold = this.threshold(at);
      if (this.isBeyond(at, threshold)) {
        below = at;
        belowAt = threshold;
      } else {
        above = at;
        aboveAt = threshold;
      }
      const secant = (threshold - thresholdBefore) / (at - before);
      if (before >= 0 && secant > 0 && secant < 1) rise = secant;
      before = at;
      thresholdBefore = threshold;
      at =
        steps < patience
          ? Math.floor(at + (log10ZeroFade - threshold) / rise)
          : (below + above) >> 1;
      if (!(at > below)) at = below + 1;
      else if (!(at < above)) at = above - 1;
    }
    if (above === intervalCount && this.isBeyond(above, this.threshold(above))) return -1;
    this.interval = Math.max(below, 1);
    this.rise = rise;
    this.least[sample] = Math.max(belowAt + roundingMargin, steadyZeroFades.least);
    this.most[sample] = Math.min(aboveAt - roundingMargin, steadyZeroFades.most);
    return below;
  }

  /** Whether the fade lies beyond a border of the grid. */
  private isBeyond(border: number, threshold: number): boolean {
    const { climate, rain, log10ZeroFade, exceededPercent, sign } = this;
    if (Math.abs(log10ZeroFade - threshold) > roundingMargin) return log10ZeroFade > threshold;
    const fadeDb = sign * border * fadeStepDb;
    const percent = surfacePathPercent(climate, rain, fadeDb, log10ZeroFade);
    return sign === 1 ? percent >= exceededPercent : percent < exceededPercent;
  }

  /** The zero-fade time at which the fade just lies at a border of the grid. */
  private threshold(border: number): number {
    const { climate, rain, exceededPercent, sign } = this;
    const fadeDb = sign * border * fadeStepDb;
    const rainShare = rain.rainy ? climate.rainPercent / 100 : 0;
    const rainPercent = rainFadePercent(climate, rain, fadeDb);
    return log10ZeroFadeFor(fadeDb, (exceededPercent - rainPercent * rainShare) / (1 - rainShare));
  }
}
