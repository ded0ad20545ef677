import { type AntennaPattern, patternLossDb } from './antenna-pattern.ts';

/**
 * Gain in dBi of any pattern towards the horizon abeam, on the worse side, at an angle of roll.
 * Ahead and astern a roll turns the antenna about the line of sight and costs less.
 */
export function rolledGainDbi(pattern: AntennaPattern, rollDeg: number): number {
  const lossDb = Math.max(patternLossDb(pattern, 0, rollDeg), patternLossDb(pattern, 0, -rollDeg));
  return pattern.gainDbi - lossDb;
}
