import type { CqiTable } from '../nr/cqi-tables.ts';
import { subcarriersPerBlock } from '../nr/subcarrier-spacing.ts';

/** The network's side of a link: one cell, as its carrier and its radio unit make it. */
export interface CellRadio {
  /** Of all ports together. */
  readonly powerW: number;
  readonly resourceBlocks: number;
  readonly subcarrierSpacingKhz: number;
  /** Ports that share the power of a resource element; RSRP is that of one port. */
  readonly rsrpPorts: number;
  readonly antennaGainDbi: number;
  readonly feederLossDb: number;
  /** Gain of the SSB beam relative to the full antenna gain, 0 or negative. */
  readonly ssbGainOffsetDb: number;
  readonly noiseFigureDb: number;
  readonly receiveDiversityDb: number;
  /** Shares of time in each direction; 1 for FDD. */
  readonly downlinkShare: number;
  readonly uplinkShare: number;
  /** Shares of resource elements that carry no user data, for example 0.14. */
  readonly downlinkOverhead: number;
  readonly uplinkOverhead: number;
  readonly cqiTable: CqiTable;
  /** What a real receiver needs above the table's ratios over a plain noisy channel. */
  readonly implementationMarginDb: number;
  readonly downlinkLayers: number;
  readonly uplinkLayers: number;
  /** Null for terminals that always send at full power. */
  readonly powerControl: PowerControl | null;
}

/** Open-loop power control of the uplink. [TS 38.213, sec. 7.1.1] */
export interface PowerControl {
  /** P0: wanted at the base station per resource block of 180 kHz, in dBm, where α is 1. */
  readonly p0DbmPerBlock: number;
  /** Share of the coupling loss that is made up for, 0 to 1. */
  readonly alpha: number;
}

/** Bandwidth of a cell's resource blocks, in MHz. */
export function occupiedMhz(
  cell: Pick<CellRadio, 'resourceBlocks' | 'subcarrierSpacingKhz'>,
): number {
  return cell.resourceBlocks * blockMhz(cell.subcarrierSpacingKhz);
}

/** Bandwidth of a resource block, in MHz. */
export function blockMhz(subcarrierSpacingKhz: number): number {
  return (subcarriersPerBlock * subcarrierSpacingKhz) / 1000;
}
