import type { CellRadio } from './cell-radio.ts';
import type { TerminalRadio } from './terminal-radio.ts';

/** Losses at the terminal, each positive; together they are its `lossDb`. */
export interface TerminalLosses {
  /** Cable and body. */
  readonly ownDb: number;
  /** Into a cabin or a hull. */
  readonly penetrationDb: number;
  /** What roll and swell take away. */
  readonly seaDb: number;
}

/** What a service asks of a link. */
export interface ServiceDemand {
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Least SINR of the downlink's data, whatever its rate; null for none. */
  readonly leastSinrDb: number | null;
  /** Least median SS-RSRP and SS-SINR, whatever the rate; null for none. */
  readonly leastSignal: LeastSignal | null;
  /** σ · Q⁻¹(1 − share of places) that each direction keeps; null for none. */
  readonly downlinkShadowMarginDb: number | null;
  readonly uplinkShadowMarginDb: number | null;
}

/** The thresholds of a service. */
export interface LeastSignal {
  readonly rsrpDbm: number;
  readonly ssSinrDb: number;
}

/** One cell, one terminal and the way between them. */
export interface BudgetLink {
  readonly cell: CellRadio;
  readonly terminal: Omit<TerminalRadio, 'lossDb'>;
  readonly losses: TerminalLosses;
  /** What the antenna's pattern takes off in the terminal's direction. */
  readonly patternLossDb: number;
  readonly downlinkPathLossDb: number;
  readonly uplinkPathLossDb: number;
  /**
   * What other cells send to the terminal by their loads, in dBm as SS-RSRP is; null for none. Their
   * data stand above it as the cell's own do above its RSRP.
   */
  readonly interferenceDbm: number | null;
  /** By how much other terminals and ducts lift the uplink's noise. */
  readonly noiseRiseDb: number;
  /** Null when only what the link gives is asked. */
  readonly demand: ServiceDemand | null;
}

/** All losses at the terminal, in dB. */
export function terminalLossDb({ ownDb, penetrationDb, seaDb }: TerminalLosses): number {
  return ownDb + penetrationDb + seaDb;
}
