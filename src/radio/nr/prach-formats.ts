import { symbolUs } from './subcarrier-spacing.ts';

/** Preamble formats: the long ones 0 to 3, and the short ones for uplinks of less than 1 ms. */
export type PrachFormat = 0 | 1 | 2 | 3 | 'B4' | 'C0' | 'C2';

export const prachFormats = [0, 1, 2, 3, 'B4', 'C0', 'C2'] as const satisfies PrachFormat[];

/** The times and the sequence of a preamble. */
export interface Preamble {
  /** Long preambles are for carriers below 7.125 GHz only. */
  readonly isLong: boolean;
  /** Subcarrier spacing of the preamble itself. */
  readonly spacingKhz: number;
  readonly sequenceLength: number;
  readonly cyclicPrefixUs: number;
  /** What the occasion leaves empty after the preamble. */
  readonly guardUs: number;
  /** Of the whole occasion. */
  readonly durationUs: number;
}

/** Samples a microsecond at which the standard counts: 1 / (κ T_c). [TS 38.211, sec. 4.1] */
const samplesPerUs = 30.72;

interface LongFormat {
  readonly spacingKhz: number;
  readonly sequenceSamples: number;
  readonly prefixSamples: number;
  readonly durationUs: number;
}

/** [TS 38.211, table 6.3.3.1-1]; an occasion lasts whole halves of a millisecond. */
const longFormats: Readonly<Record<0 | 1 | 2 | 3, LongFormat>> = {
  0: { spacingKhz: 1.25, sequenceSamples: 24576, prefixSamples: 3168, durationUs: 1000 },
  1: { spacingKhz: 1.25, sequenceSamples: 2 * 24576, prefixSamples: 21024, durationUs: 3000 },
  2: { spacingKhz: 1.25, sequenceSamples: 4 * 24576, prefixSamples: 4688, durationUs: 3500 },
  3: { spacingKhz: 5, sequenceSamples: 4 * 6144, prefixSamples: 3168, durationUs: 1000 },
};

interface ShortFormat {
  /** At 15 kHz, as are the samples below. */
  readonly sequenceSamples: number;
  readonly prefixSamples: number;
  readonly symbols: number;
}

/** [TS 38.211, table 6.3.3.1-2; symbols of an occasion: table 6.3.3.2-3] */
const shortFormats: Readonly<Record<'B4' | 'C0' | 'C2', ShortFormat>> = {
  B4: { sequenceSamples: 12 * 2048, prefixSamples: 936, symbols: 12 },
  C0: { sequenceSamples: 2048, prefixSamples: 1240, symbols: 2 },
  C2: { sequenceSamples: 4 * 2048, prefixSamples: 2048, symbols: 6 },
};

/** The preamble of a format; the carrier's subcarrier spacing matters to short formats alone. */
export function preambleOf(format: PrachFormat, carrierSpacingKhz: number): Preamble {
  if (typeof format === 'number') {
    const { spacingKhz, sequenceSamples, prefixSamples, durationUs } = longFormats[format];
    const cyclicPrefixUs = prefixSamples / samplesPerUs;
    const guardUs = durationUs - cyclicPrefixUs - sequenceSamples / samplesPerUs;
    return { isLong: true, spacingKhz, sequenceLength: 839, cyclicPrefixUs, guardUs, durationUs };
  }
  const { sequenceSamples, prefixSamples, symbols } = shortFormats[format];
  const rate = (samplesPerUs * carrierSpacingKhz) / 15;
  const cyclicPrefixUs = prefixSamples / rate;
  const durationUs = symbols * symbolUs(carrierSpacingKhz);
  return {
    isLong: false,
    spacingKhz: carrierSpacingKhz,
    sequenceLength: 139,
    cyclicPrefixUs,
    // symbols of the carrier, less the few samples by which the first of a half millisecond is longer
    guardUs: (symbols * (2048 + 144)) / rate - cyclicPrefixUs - sequenceSamples / rate,
    durationUs,
  };
}
