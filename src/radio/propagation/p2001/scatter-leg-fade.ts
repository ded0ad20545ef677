import { exp, ln } from '../../../units/elementary.ts';
import { fadeExceededDb, fadeStepDb } from './fade-exceeded.ts';
import type { RainClimate } from './rain-climate.ts';
import { anyRainHeightChance, inRainAlone, type RainPath, scatterLegPercent } from './rain-path.ts';

/** Farther than this the search of attachment I is left to itself. */
const intervalCount = 65 / fadeStepDb;

/** Nearer than this to a border of its interval, a fade is decided by the distribution itself. */
const roundingMargin = 1e-6;

/**
 * Fade of the legs of troposcatter paths: the interval in which the search of attachment I ends,
 * without the search. Rain alone makes these legs fade; where it rains for less than the share of
 * the time that is asked for, they end just below 0.
 */
export class ScatterLegFade {
  /** Whether no leg fades by rain at the share of time asked for. */
  readonly isDry: boolean;
  private readonly climate: RainClimate;
  private readonly exceededPercent: number;
  /** Logarithm of the rain rate exceeded for the share of time asked for, in mm/h. */
  private readonly lnRate: number;

  constructor(climate: RainClimate, exceededPercent: number) {
    this.climate = climate;
    this.exceededPercent = exceededPercent;
    const rainyPercent = anyRainHeightChance * climate.rainPercent;
    this.isDry = !(rainyPercent > exceededPercent);
    this.lnRate = this.isDry ? 0 : ln(rateExceeded(climate, ln(rainyPercent / exceededPercent)));
  }

  /** Fade of a leg whose rain has been measured, in dB. */
  find(rain: RainPath): number {
    if (this.isDry || !rain.rainy) return -fadeStepDb / 2;
    const lengthKm = Math.max(rain.lengthKm, 0.001);
    const intervals = (lengthKm * rain.k * exp(rain.alpha * this.lnRate)) / fadeStepDb;
    const whole = Math.floor(intervals);
    if (!(whole < intervalCount)) return this.search(rain);
    const inside = intervals - whole > roundingMargin && whole + 1 - intervals > roundingMargin;
    // in rain alone the fade is outright; beside the melting layer it lies near
    const interval = inRainAlone(rain) && inside ? whole : this.settle(whole, rain);
    return (interval + 0.5) * fadeStepDb;
  }

  /** The interval of the fade, sought from one near it; −1 just below 0. */
  private settle(near: number, rain: RainPath): number {
    let low = near;
    let high = near + 1;
    for (let stride = 1; low >= 0 && !this.isBeyond(low, rain); stride *= 2) {
      high = low;
      low = Math.max(low - stride, -1);
    }
    for (let stride = 1; this.isBeyond(high, rain); stride *= 2) {
      low = high;
      high += stride;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.isBeyond(middle, rain)) low = middle;
      else high = middle;
    }
    return low;
  }

  private isBeyond(border: number, rain: RainPath): boolean {
    return scatterLegPercent(this.climate, rain, border * fadeStepDb) >= this.exceededPercent;
  }

  private search(rain: RainPath): number {
    return fadeExceededDb(this.exceededPercent, (fade) =>
      scatterLegPercent(this.climate, rain, fade),
    );
  }
}

/** The rain rate at which the distribution has fallen by e^−`fall`. [ITU-R P.2001-4, eq. C.3.1c] */
function rateExceeded({ a, b, c }: RainClimate, fall: number): number {
  const linear = a - c * fall;
  const root = Math.sqrt(linear * linear + 4 * a * b * fall);
  // the form that does not cancel
  return linear > 0 ? (2 * fall) / (linear + root) : (root - linear) / (2 * a * b);
}
