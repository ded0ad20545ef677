import { type PrachRange, type PrachSettings, prachRange } from './prach-range.ts';
import { type TddPattern, tddFrame } from './tdd-pattern.ts';
import { timingAdvance } from './timing-advance.ts';

/** What of a carrier decides how far from its base station a terminal can attach. */
export interface AttachSettings {
  readonly subcarrierSpacingKhz: number;
  readonly prach: PrachSettings;
  /** Null for FDD. */
  readonly tdd: TddPattern | null;
  /**
   * Range in km for which the vendor's long-range feature receives preambles, in place of what
   * the format and the cyclic shift allow; null without one. Timing advance and guard period
   * still hold.
   */
  readonly vendorExtensionKm: number | null;
}

export type AttachLimit =
  | 'prachCyclicPrefix'
  | 'prachGuard'
  | 'zeroCorrelation'
  | 'timingAdvance'
  | 'guardPeriod'
  | 'vendorExtension';

/** How far a terminal can attach, however strong the signal, and why no farther. */
export interface AttachRange {
  readonly rangeKm: number;
  readonly limitedBy: AttachLimit;
  /** Every limit in km; null where it does not apply. */
  readonly all: {
    readonly prachCyclicPrefix: number;
    readonly prachGuard: number;
    readonly zeroCorrelation: number;
    readonly timingAdvance: number;
    readonly guardPeriod: number | null;
    readonly vendorExtension: number | null;
  };
}

const prachLimits = {
  cyclicPrefix: 'prachCyclicPrefix',
  guard: 'prachGuard',
  zeroCorrelation: 'zeroCorrelation',
} as const satisfies Record<PrachRange['limitedBy'], AttachLimit>;

/** The range within which a terminal can attach to a carrier that has passed `carrierProblems`. */
export function attachRange(settings: AttachSettings): AttachRange {
  const { subcarrierSpacingKhz, tdd, vendorExtensionKm } = settings;
  const prach = prachRange(settings.prach, subcarrierSpacingKhz);
  const advance = timingAdvance(subcarrierSpacingKhz);
  const frame = tdd && tddFrame(tdd, subcarrierSpacingKhz);
  const isExtended = vendorExtensionKm !== null && vendorExtensionKm > prach.rangeKm;

  let rangeKm = isExtended ? vendorExtensionKm : prach.rangeKm;
  let limitedBy: AttachLimit = isExtended ? 'vendorExtension' : prachLimits[prach.limitedBy];
  if (advance.rangeKm < rangeKm) {
    rangeKm = advance.rangeKm;
    limitedBy = 'timingAdvance';
  }
  if (frame && frame.guardRangeKm < rangeKm) {
    rangeKm = frame.guardRangeKm;
    limitedBy = 'guardPeriod';
  }
  return {
    rangeKm,
    limitedBy,
    all: {
      prachCyclicPrefix: prach.cyclicPrefixKm,
      prachGuard: prach.guardKm,
      zeroCorrelation: prach.zeroCorrelationKm,
      timingAdvance: advance.rangeKm,
      guardPeriod: frame?.guardRangeKm ?? null,
      vendorExtension: vendorExtensionKm,
    },
  };
}
