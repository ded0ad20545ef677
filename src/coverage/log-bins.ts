import { ratioFromDecibels } from '../units/decibel.ts';

const mantissaBits = 23;

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/**
 * Bins of a positive number, so many to each doubling and of equal width within it: a number's bin
 * is read from its own exponent and leading mantissa bits, no logarithm. Bin 0 also holds what is
 * lower, nothing at all among it, and the last one what is higher.
 */
export interface LogBins {
  /** Bits of the mantissa that count: 2 to their power bins for each doubling. */
  readonly partBits: number;
  /** Exponent and leading bits of bin 0. */
  readonly first: number;
  readonly count: number;
}

/** Bins from one ratio in dB to another. */
export function logBins(fromDb: number, toDb: number, partBits: number): LogBins {
  const first = placeOf(ratioFromDecibels(fromDb), partBits);
  return { partBits, first, count: placeOf(ratioFromDecibels(toDb), partBits) - first + 1 };
}

/** The bin of a number that is not negative. */
export function binOf({ partBits, first, count }: LogBins, ratio: number): number {
  const bin = placeOf(ratio, partBits) - first;
  return bin < 0 ? 0 : bin < count ? bin : count - 1;
}

/** The least number in a bin. */
export function lowerEdge({ partBits, first }: LogBins, bin: number): number {
  bits[0] = (first + bin) << (mantissaBits - partBits);
  return float[0];
}

function placeOf(ratio: number, partBits: number): number {
  float[0] = ratio;
  return bits[0] >>> (mantissaBits - partBits);
}
