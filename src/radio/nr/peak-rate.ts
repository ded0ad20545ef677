import { subcarriersPerBlock, symbolUs } from './subcarrier-spacing.ts';

/** What of a carrier, in one direction, sets the highest rate it can give to one terminal. */
export interface PeakRateSettings {
  readonly layers: number;
  /** Bits of a symbol: 8 for 256QAM. */
  readonly modulationOrder: number;
  readonly resourceBlocks: number;
  readonly subcarrierSpacingKhz: number;
  /** Share of resource elements that carry no user data, as in `peakOverhead`. */
  readonly overhead: number;
  /** Share of time in this direction; 1 for FDD. */
  readonly share: number;
  /** f, which a terminal states: 1, 0.8, 0.75 or 0.4. */
  readonly scaling?: number;
}

/** R_max: the highest code rate. [TS 38.306, sec. 4.1.2] */
const highestCodeRate = 948 / 1024;

/** OH by direction and frequency range: FR1, and FR2 from 24.25 GHz up. [TS 38.306, sec. 4.1.2] */
export const peakOverhead = {
  downlink: { fr1: 0.14, fr2: 0.18 },
  uplink: { fr1: 0.08, fr2: 0.1 },
} as const;

/** Peak rate in Mbps: v · Q_m · f · R_max · 12 N_PRB / T_s · (1 − OH) · share. [TS 38.306, sec. 4.1.2] */
export function peakRateMbps(settings: PeakRateSettings): number {
  const { layers, modulationOrder, resourceBlocks, overhead, share, scaling = 1 } = settings;
  const elementsPerUs =
    (subcarriersPerBlock * resourceBlocks) / symbolUs(settings.subcarrierSpacingKhz);
  const bits = layers * modulationOrder * scaling * highestCodeRate;
  return bits * elementsPerUs * (1 - overhead) * share;
}
