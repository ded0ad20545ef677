import { thermalNoiseDbmPerHz } from '../../units/constants.ts';
import { dbmFromWatts } from '../../units/decibel.ts';
import { log10 } from '../../units/elementary.ts';
import { subcarriersPerBlock } from '../nr/subcarrier-spacing.ts';
import type { CellRadio } from './cell-radio.ts';
import type { TerminalRadio } from './terminal-radio.ts';

/** EPRE: power of a resource element of all ports together, in dBm. P − 10·log₁₀(12·N_RB) */
export function elementPowerDbm(cell: Pick<CellRadio, 'powerW' | 'resourceBlocks'>): number {
  return dbmFromWatts(cell.powerW) - 10 * log10(subcarriersPerBlock * cell.resourceBlocks);
}

/** Radiated on the antenna's axis by all ports together, in dBm, over the whole carrier. */
export function carrierEirpDbm(
  cell: Pick<CellRadio, 'powerW' | 'antennaGainDbi' | 'feederLossDb'>,
): number {
  return dbmFromWatts(cell.powerW) + cell.antennaGainDbi - cell.feederLossDb;
}

/** SS-RSRP per port in dBm at the terminal on the antenna's axis, were there no path loss. */
export function rsrpWithoutPathLossDbm(
  cell: Pick<
    CellRadio,
    | 'powerW'
    | 'resourceBlocks'
    | 'rsrpPorts'
    | 'antennaGainDbi'
    | 'feederLossDb'
    | 'ssbGainOffsetDb'
  >,
  terminal: Pick<TerminalRadio, 'gainDbi' | 'lossDb'>,
): number {
  return (
    elementPowerDbm(cell) -
    10 * log10(cell.rsrpPorts) +
    cell.antennaGainDbi +
    cell.ssbGainOffsetDb -
    cell.feederLossDb +
    terminal.gainDbi -
    terminal.lossDb
  );
}

/** By how much a data element, of all ports and with the full array gain, is above SS-RSRP, in dB. */
export function dataOverRsrpDb(cell: Pick<CellRadio, 'rsrpPorts' | 'ssbGainOffsetDb'>): number {
  return 10 * log10(cell.rsrpPorts) - cell.ssbGainOffsetDb;
}

/** Noise of one resource element at a receiver, in dBm. */
export function elementNoiseDbm(subcarrierSpacingKhz: number, noiseFigureDb: number): number {
  return thermalNoiseDbmPerHz + 10 * log10(subcarrierSpacingKhz * 1000) + noiseFigureDb;
}
