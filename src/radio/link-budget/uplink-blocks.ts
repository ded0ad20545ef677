import { ln, log10 } from '../../units/elementary.ts';
import { blockMhz, type CellRadio } from './cell-radio.ts';
import { elementNoiseDbm } from './element-power.ts';

/** What of a cell sets the rate of its uplink. */
export type UplinkCell = Pick<
  CellRadio,
  | 'resourceBlocks'
  | 'subcarrierSpacingKhz'
  | 'noiseFigureDb'
  | 'receiveDiversityDb'
  | 'uplinkShare'
  | 'uplinkOverhead'
  | 'cqiTable'
  | 'implementationMarginDb'
  | 'uplinkLayers'
  | 'powerControl'
>;

/** Most resource blocks of a carrier. [TS 38.331, maxNrofPhysicalResourceBlocks] */
const mostBlocks = 275;

const logs = Float64Array.from({ length: mostBlocks + 1 }, (_, n) => ln(n));
const decibels = Float64Array.from({ length: mostBlocks + 1 }, (_, n) => 10 * log10(n));

/** ln n of a whole number up to 275. */
export function blockCountLog(blocks: number): number {
  return logs[blocks];
}

/** 10·log₁₀ n of a whole number up to 275. */
export function blockCountDb(blocks: number): number {
  return decibels[blocks];
}

/** @throws when a number of resource blocks is none of 1 to 275. */
export function checkedBlocks(blocks: number): number {
  if (Number.isInteger(blocks) && blocks >= 1 && blocks <= mostBlocks) return blocks;
  throw new RangeError(`resource blocks ${blocks}: expected a whole number, 1 to ${mostBlocks}`);
}

/**
 * Power in dBm that power control asks for per resource block: P0 + 10·log₁₀ 2^µ + α · coupling;
 * infinite without it. [TS 38.213, sec. 7.1.1]
 */
export function openLoopDbm(cell: UplinkCell, couplingDb: number): number {
  if (!cell.powerControl) return Number.POSITIVE_INFINITY;
  return wantedDbm(cell) + cell.powerControl.alpha * couplingDb;
}

/** P0 for a resource block of the cell's own subcarrier spacing, in dBm; infinite without. */
export function wantedDbm({ powerControl, subcarrierSpacingKhz }: UplinkCell): number {
  if (!powerControl) return Number.POSITIVE_INFINITY;
  return powerControl.p0DbmPerBlock + 10 * log10(subcarrierSpacingKhz / 15);
}

/** Noise of one resource block at the base station, in dBm. */
export function uplinkNoiseDbm({ subcarrierSpacingKhz, noiseFigureDb }: UplinkCell): number {
  return elementNoiseDbm(1000 * blockMhz(subcarrierSpacingKhz), noiseFigureDb);
}

/** Bandwidth in MHz that a resource block leaves for user data: 12 Δf · share · (1 − OH). */
export function blockRateMhz(cell: UplinkCell): number {
  return blockMhz(cell.subcarrierSpacingKhz) * cell.uplinkShare * (1 - cell.uplinkOverhead);
}
