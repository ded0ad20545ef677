import { tiltTowards } from '../sector-pattern.ts';
import { cutLossDb } from './cut-loss.ts';

/** A pattern as two cuts, losses in dB relative to the peak gain, at whole degrees. Plain data (structured clone). */
export interface AntennaPattern {
  readonly gainDbi: number;
  /** 360 losses ≥ 0 by azimuth off boresight, clockwise. */
  readonly horizontalDb: readonly number[];
  /** 360 losses ≥ 0 by angle below the horizon in the boresight plane: 90 is straight down, 270 straight up. */
  readonly verticalDb: readonly number[];
  /** No direction is weaker than this against the peak. */
  readonly floorDb: number;
}

/** How an antenna is mounted. Tilts are positive down. */
export interface Pointing {
  readonly azimuthDeg: number;
  readonly mechanicalTiltDeg: number;
  readonly electricalTiltDeg: number;
}

/**
 * Loss in dB against the peak gain: the two cuts added, no weaker than the floor. Angles are in
 * degrees and may lie any number of turns around; between whole degrees the cuts are straight.
 *
 * The sum takes the vertical cut's front half at every azimuth, which overstates the loss behind
 * the antenna; the floor is what holds it.
 */
export function patternLossDb(
  pattern: AntennaPattern,
  offAzimuthDeg: number,
  belowHorizonDeg: number,
): number {
  const sumDb =
    cutLossDb(pattern.horizontalDb, offAzimuthDeg) + cutLossDb(pattern.verticalDb, belowHorizonDeg);
  return Math.min(sumDb, pattern.floorDb);
}

/**
 * Gain in dBi towards a true bearing and a depression below the horizon, in degrees.
 *
 * Electrical tilt turns the vertical cut down at every azimuth. Mechanical tilt turns it down
 * ahead, up behind, and not at all to the side, as `tiltTowards` has it; the horizontal cut stays.
 */
export function gainTowards(
  pattern: AntennaPattern,
  pointing: Pointing,
  bearingDeg: number,
  depressionDeg: number,
): number {
  const offAzimuthDeg = bearingDeg - pointing.azimuthDeg;
  const { electricalTiltDeg, mechanicalTiltDeg } = pointing;
  const tiltDeg = tiltTowards(electricalTiltDeg, mechanicalTiltDeg, offAzimuthDeg);
  return pattern.gainDbi - patternLossDb(pattern, offAzimuthDeg, depressionDeg - tiltDeg);
}
