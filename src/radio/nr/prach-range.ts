import { roundTripKm } from './light-path.ts';
import { type PrachFormat, preambleOf } from './prach-formats.ts';
import { cyclicShift } from './zero-correlation.ts';

/** What of a carrier's random access sets its range. */
export interface PrachSettings {
  readonly format: PrachFormat;
  /** 0 to 15, of the unrestricted set. */
  readonly zeroCorrelationZone: number;
}

/** How far away a terminal's preamble is understood, and why no farther. */
export interface PrachRange {
  /** A later preamble starts after its cyclic prefix has passed. */
  readonly cyclicPrefixKm: number;
  /** A later preamble runs into what follows. */
  readonly guardKm: number;
  /** A later preamble looks like one of another cyclic shift. */
  readonly zeroCorrelationKm: number;
  /** The least of the three. */
  readonly rangeKm: number;
  /** Root sequences that a cell takes up for its 64 preambles. */
  readonly rootsPer64: number;
  readonly limitedBy: 'cyclicPrefix' | 'guard' | 'zeroCorrelation';
}

/** Preambles of a cell. [TS 38.211, sec. 6.3.3.1] */
const preamblesPerCell = 64;

/** Samples of a cyclic shift kept for the filters of the receiver. [planning practice] */
const guardSamples = 2;

/** Echoes that a cyclic shift has room for. [planning practice] */
const delaySpreadUs = 5;

/**
 * Range of the random access of a cell, from the least of CP · c/2, GP · c/2 and
 * c/2 · ((N_CS − 2) · T_SEQ / L_RA − 5 µs). The carrier's subcarrier spacing in kHz matters to
 * short formats alone. @throws for a zero-correlation zone that is not.
 */
export function prachRange(
  { format, zeroCorrelationZone }: PrachSettings,
  carrierSpacingKhz = 30,
): PrachRange {
  const preamble = preambleOf(format, carrierSpacingKhz);
  const { sequenceLength } = preamble;
  const shift = cyclicShift(preamble.spacingKhz, zeroCorrelationZone) || sequenceLength;
  const sampleUs = 1000 / preamble.spacingKhz / sequenceLength;
  const cyclicPrefixKm = roundTripKm(preamble.cyclicPrefixUs);
  const guardKm = roundTripKm(preamble.guardUs);
  const zeroCorrelationKm = Math.max(
    0,
    roundTripKm((shift - guardSamples) * sampleUs - delaySpreadUs),
  );
  const rangeKm = Math.min(cyclicPrefixKm, guardKm, zeroCorrelationKm);
  return {
    cyclicPrefixKm,
    guardKm,
    zeroCorrelationKm,
    rangeKm,
    rootsPer64: Math.ceil(preamblesPerCell / Math.floor(sequenceLength / shift)),
    limitedBy:
      rangeKm === zeroCorrelationKm
        ? 'zeroCorrelation'
        : rangeKm === guardKm
          ? 'guard'
          : 'cyclicPrefix',
  };
}
