import { expect, test } from 'vitest';
import {
  rollDeviationDeg,
  rollLossDb,
  rollNotExceededDeg,
} from '../../../src/radio/sea-state/roll.ts';
import { swellLossDb } from '../../../src/radio/sea-state/swell-loss.ts';
import { terminalAtSea } from '../../../src/radio/sea-state/terminal-at-sea.ts';
import { deepWaterWavelengthM, peakPeriodS } from '../../../src/radio/sea-state/wind-sea.ts';

// planning practice: 8 dBi of 12° loses 18.8 dB at 15°, 5 dBi of 30° loses 3 dB
test.each([
  [15, 12, 18.75],
  [15, 30, 3],
  [25, 12, 20],
])('a roll of %i° costs a beam of %i° %f dB towards the horizon', (rollDeg, beamDeg, lossDb) => {
  expect(rollLossDb(rollDeg, beamDeg)).toBe(lossDb);
});

test('roll grows with the sea from 3° to 8°, and a calm has none', () => {
  const heightsM = [0, 0.25, 0.5, 1.75, 3, 12];
  expect(heightsM.map(rollDeviationDeg)).toEqual([0, 1.5, 3, 5.5, 8, 8]);
});

// two-sided quantiles of the normal distribution: 0.6745, 1.6449, 2.5758
test.each([
  [50, 2.02],
  [90, 4.93],
  [99, 7.73],
])('a roll of 3° standard deviation stays within its angle for %f %% of the time', (time, deg) => {
  expect(rollNotExceededDeg(0.5, time)).toBeCloseTo(deg, 2);
});

// Pierson and Moskowitz: a sea of 4 m fully developed has a period of 10 s
test('waves of 4 m are 10 s and 157 m long', () => {
  expect(peakPeriodS(4)).toBeCloseTo(10.03, 2);
  expect(deepWaterWavelengthM(4)).toBeCloseTo(157.1, 1);
});

test('swell hides a low antenna, the more the lower it is and the higher the frequency', () => {
  expect(swellLossDb(3, 3, 773)).toBe(0);
  // ν = 2 m · √(2 / (0.388 m · 58.9 m)) = 0.592
  expect(swellLossDb(1, 3, 773)).toBeCloseTo(11.02, 1);
  expect(swellLossDb(2, 3, 773)).toBeLessThan(swellLossDb(1, 3, 773));
  expect(swellLossDb(1, 3, 3500)).toBeGreaterThan(swellLossDb(1, 3, 773));
});

test('a vessel rides half a wave lower, but no antenna is under half a metre', () => {
  const heightOf = (heightM: number, significantWaveHeightM: number) =>
    terminalAtSea({ heightM, afloat: true }, { significantWaveHeightM }, 90, 773).heightM;
  expect([heightOf(10, 0.5), heightOf(3, 4), heightOf(1, 4), heightOf(0.3, 4)]).toEqual([
    9.75, 1, 0.5, 0.3,
  ]);
});

test('what stands on the sea bed, and what floats in a calm, is as it was', () => {
  const fixed = { heightM: 2, afloat: false, verticalBeamwidthDeg: 12 };
  const rough = { significantWaveHeightM: 6 };
  const untouched = { heightM: 2, rollDeg: 0, rollLossDb: 0, swellLossDb: 0 };
  expect(terminalAtSea(fixed, rough, 90, 773)).toEqual(untouched);
  const calm = { significantWaveHeightM: 0 };
  expect(terminalAtSea({ ...fixed, afloat: true }, calm, 90, 773)).toEqual(untouched);
});

test('an antenna without a beamwidth rolls and loses nothing by it', () => {
  const sea = terminalAtSea({ heightM: 3, afloat: true }, { significantWaveHeightM: 0.5 }, 90, 773);
  expect(sea.rollDeg).toBeGreaterThan(4);
  expect(sea.rollLossDb).toBe(0);
});
