import type { Curve } from './curve.ts';
import { landCurve } from './land-curve.ts';
import { seaCurve } from './sea-curve.ts';

/** Frequencies, in MHz, and shares of time, in percent, for which there are curves. */
export const nominalFrequenciesMhz = [100, 600, 2000] as const;
export const nominalTimesPercent = [1, 10, 50] as const;

/** What a path runs over. */
export type Surface = 'land' | 'cold-sea' | 'warm-sea';

const surfaces: readonly Surface[] = ['land', 'cold-sea', 'warm-sea'];
const ready: (Curve | undefined)[] = [];

/** The curve for one of the nominal frequencies and times, by index; worked out when first wanted. */
export function curveOfPath(surface: Surface, frequencyIndex: number, timeIndex: number): Curve {
  const slot = (surfaces.indexOf(surface) * 3 + frequencyIndex) * 3 + timeIndex;
  let curve = ready[slot];
  if (curve === undefined) {
    const frequencyMhz = nominalFrequenciesMhz[frequencyIndex];
    const timePercent = nominalTimesPercent[timeIndex];
    curve =
      surface === 'land'
        ? landCurve(frequencyMhz, timePercent)
        : seaCurve(frequencyMhz, timePercent, surface === 'warm-sea');
    ready[slot] = curve;
  }
  return curve;
}
