import { exp } from '../units/elementary.ts';
import { normalQuantileAbove, normalShareAbove } from '../units/normal-distribution.ts';

/** 10·log₁₀ e: decibels of a factor e. */
const decibelsPerNeper = 10 / Math.LN10;

/** Margin in dB above the median need that a share of places at the edge has: σ · Q⁻¹(1 − share). */
export function edgeMarginDb(sigmaDb: number, share: number): number {
  return sigmaDb * normalQuantileAbove(1 - share);
}

/** Share of places, 0 to 1, that have what they need where the median is so many dB above it. */
export function locationShare(marginDb: number, sigmaDb: number): number {
  if (sigmaDb === 0) return marginDb >= 0 ? 1 : 0;
  return normalShareAbove(-marginDb / sigmaDb);
}

/**
 * Share of the places of a round cell, 0 to 1, that have what they need, when the median at its
 * edge is so many dB above it and path loss grows with the power `exponent` of distance.
 * ½ [1 − erf a + exp((1 − 2ab)/b²) (1 − erf((1 − ab)/b))], a = −M/(σ√2),
 * b = 10 n log₁₀ e/(σ√2). [W. C. Jakes, Microwave Mobile Communications, 1974, sec. 2.5.3; D. O. Reudink]
 */
export function areaShare(marginDb: number, sigmaDb: number, exponent: number): number {
  const a = -marginDb / (sigmaDb * Math.SQRT2);
  const b = (exponent * decibelsPerNeper) / (sigmaDb * Math.SQRT2);
  return (
    normalShareAbove(a * Math.SQRT2) +
    exp((1 - 2 * a * b) / (b * b)) * normalShareAbove(((1 - a * b) / b) * Math.SQRT2)
  );
}
