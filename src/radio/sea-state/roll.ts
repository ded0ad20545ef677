import { normalQuantileAbove } from '../../units/normal-distribution.ts';

/** Standard deviation of roll in degrees by significant wave height in metres, straight between. [estimate: planning practice gives 3° to 8°] */
const rollByWaveHeight = [
  [0, 0],
  [0.5, 3],
  [3, 8],
] as const;

/** No direction of an antenna is weaker than this, relative to its axis. */
const verticalFloorDb = 20;

/** Standard deviation in degrees of a small vessel's roll: 3° in a slight sea, 8° in a rough one, none in a calm. */
export function rollDeviationDeg(significantWaveHeightM: number): number {
  for (let i = 1; i < rollByWaveHeight.length; i++) {
    const [fromM, fromDeg] = rollByWaveHeight[i - 1];
    const [toM, toDeg] = rollByWaveHeight[i];
    if (significantWaveHeightM > toM) continue;
    return fromDeg + ((significantWaveHeightM - fromM) / (toM - fromM)) * (toDeg - fromDeg);
  }
  return rollByWaveHeight[rollByWaveHeight.length - 1][1];
}

/** Angle in degrees, to either side, that a roll of normal distribution does not exceed for a share of time. */
export function rollNotExceededDeg(significantWaveHeightM: number, timePercent: number): number {
  const deviationDeg = rollDeviationDeg(significantWaveHeightM);
  return deviationDeg === 0 ? 0 : deviationDeg * normalQuantileAbove((1 - timePercent / 100) / 2);
}

/** What an antenna that rolls by an angle loses towards the horizon, in dB. [TR 36.814, table A.2.1.1-2] */
export function rollLossDb(rollDeg: number, verticalBeamwidthDeg: number): number {
  return Math.min(12 * (rollDeg / verticalBeamwidthDeg) ** 2, verticalFloorDb);
}
