import { exp, pow10 } from '../../units/elementary.ts';
import { cqiCurve, logEfficiencyAtSinr } from '../nr/spectral-efficiency.ts';
import { rankLossDb, sharedLayers } from './rank-loss.ts';
import type { TerminalRadio } from './terminal-radio.ts';
import {
  blockCountDb,
  blockCountLog,
  blockRateMhz,
  checkedBlocks,
  openLoopDbm,
  type UplinkCell,
  uplinkNoiseDbm,
} from './uplink-blocks.ts';

export type UplinkTerminal = Pick<TerminalRadio, 'powerDbm' | 'uplinkLayers'>;

/** What an uplink does at one coupling loss. */
export interface UplinkRate {
  /** 0 when nothing gets through; the other fields then tell of a single block. */
  readonly rateMbps: number;
  readonly blocks: number;
  readonly powerDbm: number;
  /** Of the blocks in use, after diversity, of all layers together. */
  readonly sinrDb: number;
  readonly rank: number;
}

/**
 * The highest rate of an uplink at a coupling loss: all losses less all gains in dB between the
 * connectors of the terminal and the base station, so that received = sent − coupling. Over all
 * numbers of resource blocks n and ranks v the best of
 * v · n · SE(P − coupling − N(n) − noise rise + diversity − 10·log₁₀ v − margin) · 12 Δf · share · (1 − OH),
 * where P is the terminal's power or what power control asks for, if less.
 */
export function uplinkRate(
  cell: UplinkCell,
  terminal: UplinkTerminal,
  couplingDb: number,
  noiseRiseDb: number,
): UplinkRate {
  const most = checkedBlocks(cell.resourceBlocks);
  const layers = sharedLayers(cell.uplinkLayers, terminal.uplinkLayers);
  const { ratiosDb } = cqiCurve(cell.cqiTable);
  // from the power of one block to its SINR
  const toSinrDb = cell.receiveDiversityDb - couplingDb - uplinkNoiseDbm(cell) - noiseRiseDb;
  const fullDbm = terminal.powerDbm;
  const wantedDbm = openLoopDbm(cell, couplingDb);

  let best = 1;
  let bestRank = 1;
  let bestLog = Number.NEGATIVE_INFINITY;
  for (let rank = 1; rank <= layers; rank++) {
    const layerDb = toSinrDb - rankLossDb(rank) - cell.implementationMarginDb;
    tryBlocks(1, rank, layerDb);
    tryBlocks(most, rank, layerDb);
    // up to full power the rate grows with the blocks
    tryAbout(fullDbm - wantedDbm, rank, layerDb);
    // from there on it rises or falls all the way from one CQI to the next: its peak is at one of them
    for (const ratioDb of ratiosDb) tryAbout(fullDbm + layerDb - ratioDb, rank, layerDb);
  }
  return {
    rateMbps: exp(bestLog) * blockRateMhz(cell),
    blocks: best,
    powerDbm: blockDbm(best) + blockCountDb(best),
    sinrDb: blockDbm(best) + toSinrDb,
    rank: bestRank,
  };

  /** The whole numbers of blocks on either side of what so many decibels stand for. */
  function tryAbout(countDb: number, rank: number, layerDb: number): void {
    if (!(countDb >= 0 && countDb < blockCountDb(most))) return;
    const blocks = Math.floor(pow10(countDb / 10));
    tryBlocks(blocks, rank, layerDb);
    if (blocks < most) tryBlocks(blocks + 1, rank, layerDb);
  }

  function tryBlocks(blocks: number, rank: number, layerDb: number): void {
    const efficiencyLog = logEfficiencyAtSinr(blockDbm(blocks) + layerDb, cell.cqiTable);
    const rateLog = blockCountLog(rank) + blockCountLog(blocks) + efficiencyLog;
    if (rateLog <= bestLog) return;
    best = blocks;
    bestRank = rank;
    bestLog = rateLog;
  }

  /** Power of one of so many blocks. */
  function blockDbm(blocks: number): number {
    return Math.min(fullDbm - blockCountDb(blocks), wantedDbm);
  }
}
