import { exp } from '../../units/elementary.ts';
import { logEfficiencyAtSinr, sinrForEfficiencyDb } from '../nr/spectral-efficiency.ts';
import { type CellRadio, occupiedMhz } from './cell-radio.ts';
import { rankLossDb, sharedLayers } from './rank-loss.ts';
import type { TerminalRadio } from './terminal-radio.ts';

/** What of a cell sets the rate of its downlink. */
export type DownlinkCell = Pick<
  CellRadio,
  | 'resourceBlocks'
  | 'subcarrierSpacingKhz'
  | 'downlinkShare'
  | 'downlinkOverhead'
  | 'cqiTable'
  | 'implementationMarginDb'
  | 'downlinkLayers'
>;

export type DownlinkTerminal = Pick<TerminalRadio, 'downlinkLayers'>;

/**
 * Rate in Mbps of a terminal that has the whole downlink, at a PDSCH SINR in dB of all ports
 * together: the best over ranks v of v · SE(SINR − 10·log₁₀ v − margin) · B · share · (1 − OH).
 */
export function downlinkRate(
  cell: DownlinkCell,
  terminal: DownlinkTerminal,
  pdschSinrDb: number,
): number {
  const rank = downlinkRank(cell, terminal, pdschSinrDb);
  const layerSinrDb = pdschSinrDb - rankLossDb(rank) - cell.implementationMarginDb;
  const efficiency = exp(logEfficiencyAtSinr(layerSinrDb, cell.cqiTable));
  return rank * efficiency * dataMhz(cell);
}

/** Number of layers that gives the highest rate at a PDSCH SINR in dB; 1 when none gives any. */
export function downlinkRank(
  cell: DownlinkCell,
  terminal: DownlinkTerminal,
  pdschSinrDb: number,
): number {
  const layers = sharedLayers(cell.downlinkLayers, terminal.downlinkLayers);
  let best = 1;
  let bestEfficiency = 0;
  for (let rank = 1; rank <= layers; rank++) {
    const layerSinrDb = pdschSinrDb - rankLossDb(rank) - cell.implementationMarginDb;
    const efficiency = rank * exp(logEfficiencyAtSinr(layerSinrDb, cell.cqiTable));
    if (efficiency <= bestEfficiency) continue;
    best = rank;
    bestEfficiency = efficiency;
  }
  return best;
}

/**
 * PDSCH SINR in dB from which on the downlink gives a rate in Mbps, the inverse of `downlinkRate`:
 * the least over ranks, at least that of CQI 1, infinite above the peak.
 */
export function downlinkSinrNeedDb(
  cell: DownlinkCell,
  terminal: DownlinkTerminal,
  rateMbps: number,
): number {
  const layers = sharedLayers(cell.downlinkLayers, terminal.downlinkLayers);
  const efficiency = rateMbps / dataMhz(cell);
  let needDb = Number.POSITIVE_INFINITY;
  for (let rank = 1; rank <= layers; rank++) {
    const layerDb = sinrForEfficiencyDb(efficiency / rank, cell.cqiTable);
    needDb = Math.min(needDb, layerDb + rankLossDb(rank));
  }
  return needDb + cell.implementationMarginDb;
}

/** Bandwidth in MHz that is left for user data: B · share · (1 − OH). */
function dataMhz(cell: DownlinkCell): number {
  return occupiedMhz(cell) * cell.downlinkShare * (1 - cell.downlinkOverhead);
}
