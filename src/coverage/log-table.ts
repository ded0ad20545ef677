import { ratioFromDecibels } from '../units/decibel.ts';

/** Parts that each doubling is divided into. */
const partBits = 4;
const mantissaBits = 23;
const shift = mantissaBits - partBits;
const restMask = (1 << shift) - 1;
const perRest = 1 / (1 << shift);

const float = new Float32Array(1);
const bits = new Uint32Array(float.buffer);

/**
 * A function of a linear ratio, tabulated at sixteen places to each doubling and straight between
 * them: a look-up takes the place in the table from the number's own exponent, no logarithm.
 * The places lie 0.26 dB apart at most.
 */
export interface LogTable {
  readonly values: Float64Array;
  /** The exponent and leading mantissa bits of the first place. */
  readonly first: number;
}

/** Tabulates a function of a ratio between two ratios in dB; it is constant outside. */
export function logTable(fromDb: number, toDb: number, of: (ratio: number) => number): LogTable {
  const first = placeOf(ratioFromDecibels(fromDb));
  const last = placeOf(ratioFromDecibels(toDb)) + 1;
  const values = new Float64Array(last - first + 2);
  for (let i = 0; i < values.length; i++) values[i] = of(ratioAt(first + i));
  return { values, first };
}

/** The value at a ratio; the first one at 0. */
export function lookUp({ values, first }: LogTable, ratio: number): number {
  float[0] = ratio;
  const place = (bits[0] >>> shift) - first;
  if (place < 0) return values[0];
  if (place >= values.length - 1) return values[values.length - 1];
  const value = values[place];
  return value + (bits[0] & restMask) * perRest * (values[place + 1] - value);
}

function placeOf(ratio: number): number {
  float[0] = ratio;
  return bits[0] >>> shift;
}

function ratioAt(place: number): number {
  bits[0] = place << shift;
  return float[0];
}
