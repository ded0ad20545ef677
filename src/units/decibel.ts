import { log10, pow10 } from './elementary.ts';

/** Power ratio expressed in decibels. */
export function decibelsFromRatio(ratio: number): number {
  return 10 * log10(ratio);
}

/** Power ratio that a number of decibels stands for; also milliwatts from dBm. */
export function ratioFromDecibels(decibels: number): number {
  return pow10(decibels / 10);
}

/** Power in dBm. */
export function dbmFromWatts(watts: number): number {
  return 10 * log10(watts * 1000);
}
