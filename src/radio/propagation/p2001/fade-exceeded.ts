import { log10 } from '../../../units/elementary.ts';

/** Width of the interval that the search starts from, and of those that it may end with. */
const startDb = 10;
const accuracyDb = 0.01;

/**
 * Width of the intervals that the search ends with, wherever it began: it gives the middle of one,
 * and they lie side by side from 0 on.
 */
export const fadeStepDb = startDb / 2048;

/**
 * Fade exceeded for `exceededPercent` of the time, in dB, from the percentage for which a fade is
 * exceeded, falling with the fade. The search is part of the model: its grid shows in the result.
 * [ITU-R P.2001-4, attachment I]
 */
export function fadeExceededDb(
  exceededPercent: number,
  percentAbove: (fadeDb: number) => number,
): number {
  let highDb = startDb / 2;
  let lowDb = -startDb / 2;
  let stepDb = startDb;
  let aboveHigh = percentAbove(highDb);
  let aboveLow = percentAbove(lowDb);
  for (let count = 0; count < 11; count++) {
    if (exceededPercent < aboveHigh) {
      lowDb = highDb;
      aboveLow = aboveHigh;
      stepDb *= 2;
      highDb += stepDb;
      aboveHigh = percentAbove(highDb);
    } else if (exceededPercent > aboveLow) {
      highDb = lowDb;
      aboveHigh = aboveLow;
      stepDb *= 2;
      lowDb -= stepDb;
      aboveLow = percentAbove(lowDb);
    } else break;
  }
  const halvings = Math.ceil(3.32 * log10(stepDb / accuracyDb));
  let tryDb = (lowDb + highDb) / 2;
  for (let count = 0; count <= halvings; count++) {
    if (percentAbove(tryDb) < exceededPercent) highDb = tryDb;
    else lowDb = tryDb;
    tryDb = (lowDb + highDb) / 2;
  }
  return tryDb;
}
