import { power } from '../../units/elementary.ts';
import { sine } from '../../units/trigonometry.ts';

/** Wet term of refractivity over the Yellow Sea, mean of the year: an estimate from its humidity. */
const wetRefractivity = 50;

/** Below it the ionosphere, above it the troposphere makes signals flicker. [TR 38.811, sec. 6.6.6] */
const ionosphereUpToGhz = 6;

/**
 * Loss to scintillation in dB that is exceeded for 1 % of the time.
 *
 * Below 6 GHz that of the ionosphere, 1.1 dB at 4 GHz growing as f^−1.5, over √2: 2.2 dB at 2 GHz,
 * as TR 38.821 reckons with; no more below 1.5 GHz, where it no longer grows so. Above, that of the
 * troposphere without the averaging of large dishes. [TR 38.811, sec. 6.6.6.1; ITU-R P.618-13, sec. 2.4.1]
 */
export function scintillationLossDb(frequencyGhz: number, elevationDeg: number): number {
  if (frequencyGhz < ionosphereUpToGhz) {
    return (1.1 * power(Math.max(1.5, frequencyGhz) / 4, -1.5)) / Math.SQRT2;
  }
  const referenceDb = 3.6e-3 + 1e-4 * wetRefractivity;
  const rise = sine((Math.max(5, elevationDeg) * Math.PI) / 180);
  const deviationDb = (referenceDb * power(frequencyGhz, 7 / 12)) / power(rise, 1.2);
  // a(p) = 3.0 at 1 %
  return 3 * deviationDb;
}
