import { decibelsFromRatio } from '../../units/decibel.ts';
import { sine } from '../../units/trigonometry.ts';

/** Deeper nulls than this are none in practice; it keeps the logarithm finite. */
const deepestNullDb = 60;

/**
 * Loss in dB of evenly fed elements in a line against all of them in phase. Directions are given
 * as the sines of their angles off broadside. [TR 38.901, sec. 7.3: |Σ w·v|² of one axis]
 */
export function lineArrayLossDb(
  elements: number,
  spacingWavelengths: number,
  directionSine: number,
  steeredSine: number,
): number {
  const halfPhase = Math.PI * spacingWavelengths * (directionSine - steeredSine);
  const one = sine(halfPhase);
  // in phase, or a grating lobe
  if (Math.abs(one) < 1e-9) return 0;
  const ratio = sine(elements * halfPhase) / (elements * one);
  return ratio * ratio <= 1e-6 ? deepestNullDb : Math.max(0, -decibelsFromRatio(ratio * ratio));
}
