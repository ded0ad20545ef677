import { ln } from '../units/elementary.ts';

/**
 * Efficiency of CQI 1 to 15 in bit/s/Hz [TS 38.214, table 5.2.2.1-2] and the signal-to-noise
 * ratio in dB that each needs over a plain noisy channel at 10 % block errors [Vienna LTE simulator].
 */
const efficiencies = [
  0.1523, 0.2344, 0.377, 0.6016, 0.877, 1.1758, 1.4766, 1.9141, 2.4063, 2.7305, 3.3223, 3.9023,
  4.5234, 5.1152, 5.5547,
];
const ratiosDb = [
  -6.934, -5.147, -3.18, -1.254, 0.761, 2.7, 4.697, 6.528, 8.576, 10.37, 12.3, 14.18, 15.89, 17.82,
  19.83,
];

/** The lowest SINR in dB at which anything gets through: that of CQI 1. */
export const lowestSinrDb = ratiosDb[0];

/**
 * SINR in dB that a spectral efficiency in bit/s/Hz needs, between CQIs linear in the logarithm
 * of the efficiency; infinite above CQI 15, the lowest SINR below CQI 1.
 */
export function sinrForEfficiencyDb(efficiency: number): number {
  if (efficiency <= efficiencies[0]) return lowestSinrDb;
  for (let i = 1; i < efficiencies.length; i++) {
    if (efficiency > efficiencies[i]) continue;
    const share = ln(efficiency / efficiencies[i - 1]) / ln(efficiencies[i] / efficiencies[i - 1]);
    return ratiosDb[i - 1] + share * (ratiosDb[i] - ratiosDb[i - 1]);
  }
  return Number.POSITIVE_INFINITY;
}
