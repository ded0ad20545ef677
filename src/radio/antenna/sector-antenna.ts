import { frontToBackDb } from '../sector-pattern.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { cutOf } from './cut-loss.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

/** Lowest side lobe of the vertical cut, SLA. [TR 36.814, table A.2.1.1-2] */
const sideLobeDb = 20;

/** A panel antenna as its data sheet describes it. */
export interface SectorAntenna {
  readonly gainDbi: number;
  readonly horizontalBeamwidthDeg: number;
  readonly verticalBeamwidthDeg: number;
  /** A_m; 25 dB when left out. */
  readonly frontToBackDb?: number | undefined;
}

/** The 3GPP sector pattern. [TR 36.814, table A.2.1.1-2] */
export function sectorAntenna(antenna: SectorAntenna): AntennaPattern {
  const floorDb = antenna.frontToBackDb ?? frontToBackDb;
  return {
    gainDbi: antenna.gainDbi,
    horizontalDb: cutOf((offDeg) =>
      parabolicLossDb(offDeg, antenna.horizontalBeamwidthDeg, floorDb),
    ),
    verticalDb: cutOf((offDeg) =>
      parabolicLossDb(offDeg, antenna.verticalBeamwidthDeg, sideLobeDb),
    ),
    floorDb,
  };
}
