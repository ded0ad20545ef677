import type { CellRadio } from './cell-radio.ts';
import type { TerminalRadio } from './terminal-radio.ts';

/** Losses at the terminal, each positive; together they are its `lossDb`. */
export interface TerminalLosses {
  readonly cableDb: number;
  readonly bodyDb: number;
  /** Into a cabin or a hull. */
  readonly penetrationDb: number;
  /** Gain lost towards the horizon as the ship rolls. */
  readonly rollDb: number;
}

/** What a service asks of a link. */
export interface ServiceDemand {
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Least SINR of the downlink, whatever its rate. */
  readonly leastSinrDb: number;
  /** σ · Q⁻¹(1 − share of places). */
  readonly shadowMarginDb: number;
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
  /** Received by the terminal per resource element from other cells, in dBm; null for none. */
  readonly ssbInterferenceDbm: number | null;
  readonly dataInterferenceDbm: number | null;
  /** By how much other terminals and ducts lift the uplink's noise. */
  readonly noiseRiseDb: number;
  /** Null when only what the link gives is asked. */
  readonly demand: ServiceDemand | null;
}

/** All losses at the terminal, in dB. */
export function terminalLossDb({ cableDb, bodyDb, penetrationDb, rollDb }: TerminalLosses): number {
  return cableDb + bodyDb + penetrationDb + rollDb;
}
