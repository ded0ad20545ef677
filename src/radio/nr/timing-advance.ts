import { roundTripKm } from './light-path.ts';

/** The largest value of the timing advance command. [TS 38.213, sec. 4.2] */
const largestCommand = 3846;

/** How far timing advance reaches and how finely it tells distances apart. */
export interface TimingAdvance {
  readonly rangeKm: number;
  readonly stepM: number;
}

/** Timing advance by subcarrier spacing: N_TA = T_A · 16 · 64 · T_c / 2^µ. [TS 38.213, sec. 4.2] */
export function timingAdvance(subcarrierSpacingKhz: number): TimingAdvance {
  // 16 · 64 T_c = 16 / 30.72 µs at 15 kHz
  const stepUs = (16 / 30.72) * (15 / subcarrierSpacingKhz);
  return { rangeKm: roundTripKm(largestCommand * stepUs), stepM: 1000 * roundTripKm(stepUs) };
}
