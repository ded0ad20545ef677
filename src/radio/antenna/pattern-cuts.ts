import {
  frontToBackDb,
  horizontalLossDb,
  type SectorPattern,
  verticalLossDb,
} from '../sector-pattern.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { cutLossDb } from './cut-loss.ts';

/** The two cuts of a pattern: loss in dB by degrees off the axis, across and down. */
export function cutsOf(pattern: SectorPattern | AntennaPattern): {
  acrossDb(offAxisDeg: number): number;
  downDb(belowAxisDeg: number): number;
} {
  if ('horizontalDb' in pattern) {
    return {
      acrossDb: (offAxisDeg) => cutLossDb(pattern.horizontalDb, offAxisDeg),
      downDb: (belowAxisDeg) => cutLossDb(pattern.verticalDb, belowAxisDeg),
    };
  }
  return {
    acrossDb: (offAxisDeg) => horizontalLossDb(pattern, offAxisDeg),
    downDb: (belowAxisDeg) => verticalLossDb(pattern, belowAxisDeg),
  };
}

/** No direction is weaker than this against the axis, in dB. */
export function floorDbOf(pattern: SectorPattern | AntennaPattern): number {
  return 'floorDb' in pattern ? pattern.floorDb : frontToBackDb;
}
