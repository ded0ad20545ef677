import { log10 } from '../../../units/elementary.ts';

const quartic = [25, 80, 177, 395, 705] as const;
const quadratic = [24, 45, 68, 80, 105] as const;

/** Gain function of one scattering efficiency 1 … 5, in dB. [The Algorithm, eq. 6.13; TN101, eq. III.49] */
function gainCurveDb(efficiency: number, r: number): number {
  const square = 1 / (r * r);
  return (
    10 * log10(1 + quartic[efficiency - 1] * square * square + quadratic[efficiency - 1] * square)
  );
}

/** Frequency gain H0 of one terminal, in dB, from its normalised height r. [TN101, sec. 9.2] */
export function frequencyGainDb(r: number, scatteringEfficiency: number): number {
  const efficiency = Math.min(Math.max(scatteringEfficiency, 1), 5);
  const whole = Math.floor(efficiency);
  const rest = efficiency - whole;
  const gainDb = gainCurveDb(whole, r);
  return rest === 0 ? gainDb : (1 - rest) * gainDb + rest * gainCurveDb(whole + 1, r);
}
