import { type SectorPattern, tiltTowards } from '../sector-pattern.ts';
import type { AntennaPattern } from './antenna-pattern.ts';
import { cutsOf, floorDbOf } from './pattern-cuts.ts';

/** Where a sector's antenna points, in degrees. */
export interface AntennaAim {
  /** Clockwise from true north. */
  readonly azimuthDeg: number;
  /** Positive is down. */
  readonly mechanicalTiltDeg: number;
  readonly electricalTiltDeg: number;
}

/** Which way waves leave an antenna, in degrees. */
export interface Departure {
  /** Clockwise from true north. */
  readonly bearingDeg: number;
  /** Below the horizontal. */
  readonly depressionDeg: number;
}

/** What a pattern takes off in a direction, in dB: both cuts added, no more than its floor. [TR 36.814, table A.2.1.1-2] */
export function patternLossDb(
  pattern: SectorPattern | AntennaPattern,
  aim: AntennaAim,
  { bearingDeg, depressionDeg }: Departure,
): number {
  const offAxisDeg = bearingDeg - aim.azimuthDeg;
  const tiltDeg = tiltTowards(aim.electricalTiltDeg, aim.mechanicalTiltDeg, offAxisDeg);
  const cuts = cutsOf(pattern);
  const lossDb = cuts.acrossDb(offAxisDeg) + cuts.downDb(depressionDeg - tiltDeg);
  return Math.min(lossDb, floorDbOf(pattern));
}
