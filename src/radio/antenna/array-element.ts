import type { AntennaPattern } from './antenna-pattern.ts';
import { cutOf } from './cut-loss.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

const beamwidthDeg = 65;
const floorDb = 30;

/** One element of a base station's array. [TR 38.901, table 7.3-1] */
export const arrayElement: AntennaPattern = {
  gainDbi: 8,
  horizontalDb: cutOf((offDeg) => parabolicLossDb(offDeg, beamwidthDeg, floorDb)),
  verticalDb: cutOf((offDeg) => parabolicLossDb(offDeg, beamwidthDeg, floorDb)),
  floorDb,
};
