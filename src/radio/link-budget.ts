import { thermalNoiseDbmPerHz } from '../units/constants.ts';
import { dbmFromWatts } from '../units/decibel.ts';
import { log10 } from '../units/elementary.ts';
import { lowestSinrDb, sinrForEfficiencyDb } from './spectral-efficiency.ts';

/** Resource elements across a resource block. [TS 38.211, sec. 4.4.4.1] */
const subcarriersPerBlock = 12;

/** Share of an NR carrier's resource elements left for user data in planning. */
const dataShare = 0.86;

/** The network's side of a link. */
export interface BaseRadio {
  /** Of all ports together. */
  readonly powerW: number;
  readonly resourceBlocks: number;
  readonly subcarrierSpacingKhz: number;
  readonly rsrpPorts: number;
  readonly antennaGainDbi: number;
  readonly feederLossDb: number;
  readonly ssbGainOffsetDb: number;
  readonly noiseFigureDb: number;
  readonly receiveDiversityDb: number;
  readonly uplinkShare: number;
}

/** The terminal's side of a link, at the carrier's frequency. */
export interface TerminalRadio {
  readonly powerDbm: number;
  readonly gainDbi: number;
  readonly lossDb: number;
  readonly noiseFigureDb: number;
}

/** Shares of the budget kept for what is not modelled. */
export interface Margins {
  readonly interferenceDb: number;
  readonly shadowDb: number;
}

/** SS-RSRP per port in dBm at the terminal on the antenna's axis, were there no path loss. */
export function rsrpWithoutPathLossDbm(base: BaseRadio, terminal: TerminalRadio): number {
  const perElementDbm =
    dbmFromWatts(base.powerW) -
    10 * log10(subcarriersPerBlock * base.resourceBlocks) -
    10 * log10(base.rsrpPorts);
  return (
    perElementDbm +
    base.antennaGainDbi +
    base.ssbGainOffsetDb -
    base.feederLossDb +
    terminal.gainDbi -
    terminal.lossDb
  );
}

/** Noise of one resource element at the terminal, in dBm. */
export function elementNoiseDbm(subcarrierSpacingKhz: number, noiseFigureDb: number): number {
  return thermalNoiseDbmPerHz + 10 * log10(subcarrierSpacingKhz * 1000) + noiseFigureDb;
}

/** SINR in dB at which one layer over the whole carrier carries a downlink rate. */
export function downlinkSinrDb(
  base: Pick<BaseRadio, 'resourceBlocks' | 'subcarrierSpacingKhz'> & { downlinkShare: number },
  rateMbps: number,
): number {
  const blockMhz = (subcarriersPerBlock * base.subcarrierSpacingKhz) / 1000;
  const carrierMhz = base.resourceBlocks * blockMhz;
  return sinrForEfficiencyDb(rateMbps / (carrierMhz * base.downlinkShare * dataShare));
}

/**
 * Largest median path loss in dB at which the uplink still carries a rate, the antenna on its
 * axis: over all numbers of resource blocks, the one that reaches farthest. −∞ when none does.
 */
export function uplinkPathLossLimitDb(
  base: BaseRadio,
  terminal: TerminalRadio,
  rateMbps: number,
  margins: Margins,
): number {
  const blockMhz = (subcarriersPerBlock * base.subcarrierSpacingKhz) / 1000;
  let sensitivityDbm = Number.POSITIVE_INFINITY;
  for (let blocks = 1; blocks <= base.resourceBlocks; blocks++) {
    const efficiency = rateMbps / (blocks * blockMhz * base.uplinkShare * dataShare);
    const sinrDb = sinrForEfficiencyDb(efficiency);
    const noiseDbm = elementNoiseDbm(blocks * blockMhz * 1000, base.noiseFigureDb);
    sensitivityDbm = Math.min(sensitivityDbm, noiseDbm + sinrDb - base.receiveDiversityDb);
    if (sinrDb === lowestSinrDb) break;
  }
  return (
    terminal.powerDbm +
    terminal.gainDbi -
    terminal.lossDb -
    sensitivityDbm +
    base.antennaGainDbi -
    base.feederLossDb -
    margins.interferenceDb -
    margins.shadowDb
  );
}
