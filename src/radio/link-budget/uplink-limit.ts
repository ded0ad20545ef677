import { sinrForEfficiencyDb } from '../nr/spectral-efficiency.ts';
import { rankLossDb, sharedLayers } from './rank-loss.ts';
import {
  blockCountDb,
  blockRateMhz,
  checkedBlocks,
  type UplinkCell,
  uplinkNoiseDbm,
  wantedDbm,
} from './uplink-blocks.ts';
import type { UplinkTerminal } from './uplink-rate.ts';

/** How an uplink reaches farthest with a rate. */
export interface UplinkLimit {
  /** The largest coupling loss; −∞ when the rate is out of reach even without loss. */
  readonly couplingDb: number;
  readonly blocks: number;
  readonly rank: number;
  /** SINR that these blocks need, implementation margin included. */
  readonly sinrNeedDb: number;
}

/** Largest coupling loss in dB, as in `uplinkRate` and its inverse, at which a rate still gets through. */
export function uplinkCouplingLimitDb(
  cell: UplinkCell,
  terminal: UplinkTerminal,
  rateMbps: number,
  noiseRiseDb: number,
): number {
  return uplinkLimit(cell, terminal, rateMbps, noiseRiseDb).couplingDb;
}

/** The same with the number of blocks and the rank that reach so far. */
export function uplinkLimit(
  cell: UplinkCell,
  terminal: UplinkTerminal,
  rateMbps: number,
  noiseRiseDb: number,
): UplinkLimit {
  const blocksInAll = checkedBlocks(cell.resourceBlocks);
  const layers = sharedLayers(cell.uplinkLayers, terminal.uplinkLayers);
  const efficiencyOfOne = rateMbps / blockRateMhz(cell);
  const floorDbm = uplinkNoiseDbm(cell) + noiseRiseDb - cell.receiveDiversityDb;
  let limit: UplinkLimit = {
    couplingDb: Number.NEGATIVE_INFINITY,
    blocks: 1,
    rank: 1,
    sinrNeedDb: Number.POSITIVE_INFINITY,
  };
  for (let rank = 1; rank <= layers; rank++) {
    const aboveLayerDb = rankLossDb(rank) + cell.implementationMarginDb;
    for (let blocks = 1; blocks <= blocksInAll; blocks++) {
      const efficiency = efficiencyOfOne / (rank * blocks);
      const sinrNeedDb = sinrForEfficiencyDb(efficiency, cell.cqiTable) + aboveLayerDb;
      const perBlockDbm = floorDbm + sinrNeedDb;
      const couplingDb = Math.min(
        terminal.powerDbm - blockCountDb(blocks) - perBlockDbm,
        controlledLimitDb(cell, perBlockDbm),
      );
      if (couplingDb > limit.couplingDb) limit = { couplingDb, blocks, rank, sinrNeedDb };
    }
  }
  return limit;
}

/** Coupling loss at which power control leaves a received power per block: (P0 − received) / (1 − α). */
function controlledLimitDb(cell: UplinkCell, receivedDbm: number): number {
  if (!cell.powerControl) return Number.POSITIVE_INFINITY;
  const aboveDb = wantedDbm(cell) - receivedDbm;
  const { alpha } = cell.powerControl;
  if (alpha < 1) return aboveDb / (1 - alpha);
  return aboveDb >= 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
}
