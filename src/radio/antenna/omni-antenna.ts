import { decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { cutOf, foldedDeg } from './cut-loss.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

/** Constants of the fit between beamwidth and directivity, minor lobes included. [McDonald 1999] */
const beamwidthFactor = 101.5;
const beamwidthCurvature = 0.00272;

/** Lowest side lobe; the same floor that ends the loss of a rolling ship's antenna. */
const floorDb = 20;

/** Gain below which the fit has no beamwidth, in dBi. */
export const leastOmniGainDbi = decibelsFromRatio(4 * beamwidthFactor * beamwidthCurvature);

/** Gain in dBi of a lossless collinear antenna by its vertical half-power beamwidth, up to 180°. [McDonald 1999] */
export function omniGainDbi(verticalBeamwidthDeg: number): number {
  const width = verticalBeamwidthDeg - beamwidthCurvature * verticalBeamwidthDeg ** 2;
  return decibelsFromRatio(beamwidthFactor / width);
}

/**
 * Vertical half-power beamwidth in degrees of a lossless collinear antenna by its gain, the other
 * way around.
 * @throws RangeError below `leastOmniGainDbi`.
 */
export function omniBeamwidthDeg(gainDbi: number): number {
  const width = beamwidthFactor / ratioFromDecibels(gainDbi);
  const square = 1 - 4 * beamwidthCurvature * width;
  if (square < 0) throw new RangeError(`gain ${gainDbi} dBi: no omnidirectional antenna has it`);
  return (1 - Math.sqrt(square)) / (2 * beamwidthCurvature);
}

/** A vertical collinear antenna: the same all around. */
export function omniAntenna(gainDbi: number, verticalBeamwidthDeg: number): AntennaPattern {
  return {
    gainDbi,
    horizontalDb: cutOf(() => 0),
    // behind the antenna the angle from the horizon counts from there
    verticalDb: cutOf((belowDeg) => {
      const fromHorizonDeg = Math.abs(belowDeg) > 90 ? foldedDeg(180 - belowDeg) : belowDeg;
      return parabolicLossDb(fromHorizonDeg, verticalBeamwidthDeg, floorDb);
    }),
    floorDb,
  };
}
