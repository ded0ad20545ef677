import { lightPathKm, roundTripKm } from './light-path.ts';
import { slotUs, symbolsPerSlot, symbolUs } from './subcarrier-spacing.ts';

/** Which slots of a TDD carrier are for what. */
export interface TddPattern {
  /**
   * One letter a slot, for example `DDDDDDDSUU`: D downlink, U uplink, S special. Special slots in
   * a row are one change of direction.
   */
  readonly pattern: string;
  /** The symbols of a change of direction, which add up to 14 a special slot. */
  readonly special: SpecialSlot;
}

/** The symbols of a special slot, in their order. */
export interface SpecialSlot {
  readonly downlinkSymbols: number;
  readonly guardSymbols: number;
  readonly uplinkSymbols: number;
}

/** What a TDD pattern gives and how far it works. */
export interface TddFrame {
  readonly periodMs: number;
  /** Share of symbols, those of special slots with them. */
  readonly downlinkShare: number;
  /** Share of symbols in uplink slots alone: those of special slots seldom carry data. */
  readonly uplinkShare: number;
  readonly uplinkShareWithSpecial: number;
  readonly guardUs: number;
  /** Farther away, a terminal's uplink would have to start before its downlink has ended. */
  readonly guardRangeKm: number;
  /** Farther away, the downlink of another base station reaches this one's uplink. */
  readonly protectionKm: number;
  /** The longest uplink without a break, that of the special slot before it included. */
  readonly longestUplinkUs: number;
}

/** Time that terminals and base stations take to change direction. [planning practice] */
const switchingUs = 20;

/**
 * Shares and distances of a TDD pattern; guard range (N_GP · T_sym − 20 µs) · c/2, protection
 * N_GP · T_sym · c. The pattern must have passed `tddPatternProblem`.
 */
export function tddFrame({ pattern, special }: TddPattern, subcarrierSpacingKhz: number): TddFrame {
  const { downlinkSymbols, guardSymbols, uplinkSymbols } = special;
  const changes = pattern.match(/S+/g)?.length ?? 0;
  const symbols = pattern.length * symbolsPerSlot;
  const uplinkSlots = countOf(pattern, 'U');
  const downlink = countOf(pattern, 'D') * symbolsPerSlot + changes * downlinkSymbols;
  const uplink = uplinkSlots * symbolsPerSlot;
  const symbol = symbolUs(subcarrierSpacingKhz);
  const guardUs = guardSymbols * symbol;
  return {
    periodMs: (pattern.length * slotUs(subcarrierSpacingKhz)) / 1000,
    downlinkShare: downlink / symbols,
    uplinkShare: uplink / symbols,
    uplinkShareWithSpecial: (uplink + changes * uplinkSymbols) / symbols,
    guardUs,
    guardRangeKm: Math.max(0, roundTripKm(guardUs - switchingUs)),
    protectionKm: lightPathKm(guardUs),
    longestUplinkUs: (longestUplinkSlots(pattern) * symbolsPerSlot + uplinkSymbols) * symbol,
  };
}

/** Slots of the longest uplink; the pattern repeats, so its end joins its beginning. */
function longestUplinkSlots(pattern: string): number {
  const runs = (pattern + pattern).match(/U+/g) ?? [];
  return Math.max(0, ...runs.map((run) => run.length));
}

function countOf(pattern: string, letter: string): number {
  return pattern.split(letter).length - 1;
}
