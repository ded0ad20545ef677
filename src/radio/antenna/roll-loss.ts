import { type AntennaPattern, patternLossDb } from './antenna-pattern.ts';
import { parabolicLossDb } from './parabolic-loss.ts';

/** Where the loss of a rolling antenna ends: its side lobes. */
const floorDb = 20;

/**
 * Loss in dB towards the horizon of an antenna whose beam lies there while the ship is upright:
 * min(12 (roll / HPBW)², 20).
 */
export function rollLossDb(rollDeg: number, verticalBeamwidthDeg: number): number {
  return parabolicLossDb(rollDeg, verticalBeamwidthDeg, floorDb);
}

/**
 * Gain in dBi towards the horizon abeam, on the worse side, of any pattern at an angle of roll.
 * Ahead and astern a roll turns the antenna about the line of sight and costs less.
 */
export function rolledGainDbi(pattern: AntennaPattern, rollDeg: number): number {
  const lossDb = Math.max(patternLossDb(pattern, 0, rollDeg), patternLossDb(pattern, 0, -rollDeg));
  return pattern.gainDbi - lossDb;
}
