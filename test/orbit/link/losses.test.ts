import { expect, test } from 'vitest';
import { rainyDownlinkLossDb } from '../../../src/orbit/link/gain-over-temperature.ts';
import {
  environmentOf,
  ntnShadowing,
  seaReflectionLossDb,
} from '../../../src/orbit/link/ntn-tables.ts';
import {
  rainClassesDb,
  rainFade,
  rainHeldPercent,
  rainShares,
} from '../../../src/orbit/link/rain-classes.ts';
import { scintillationLossDb } from '../../../src/orbit/link/scintillation.ts';
import { slantGasDb } from '../../../src/orbit/link/zenith-gas.ts';

const jiangsu = { latitudeDeg: 33.5, rainRate001MmPerHour: 60, rainHeightKm: 4.2 };

test('gas takes at 30° what TR 38.821 rounds to 0.1 dB at 2 GHz and 0.5 dB at 20 and 30 GHz', () => {
  expect(slantGasDb(2, 30)).toBeCloseTo(0.1, 1);
  expect(Math.abs(slantGasDb(20, 30) - 0.5)).toBeLessThan(0.1);
  expect(Math.abs(slantGasDb(30, 30) - 0.5)).toBeLessThan(0.1);
});

test('scintillation takes 2.2 dB at 2 GHz and 0.3 dB at 20 GHz and 30°, as in TR 38.821', () => {
  expect(scintillationLossDb(2, 30)).toBeCloseTo(2.2, 1);
  expect(scintillationLossDb(20, 30)).toBeCloseTo(0.3, 1);
});

test('shadowing is that of TR 38.811 between its elevations; at open sea all places are in sight', () => {
  expect(ntnShadowing(2, 30, 'suburban')).toEqual({
    inSightShare: 0.919,
    inSightSigmaDb: 1.14,
    hiddenSigmaDb: 8.78,
    clutterDb: 18.42,
  });
  expect(ntnShadowing(20, 45, 'urban').inSightShare).toBeCloseTo((61.3 + 72.6) / 200, 6);
  expect(ntnShadowing(2, 5).inSightSigmaDb).toBe(1.79);
  expect(ntnShadowing(2, 5).inSightShare).toBe(1);
  // a dish that was set up with a free sight
  expect(ntnShadowing(20, 45, environmentOf({ kind: 'vsat' })).inSightSigmaDb).toBe(0);
});

test('the sea throws low satellites back at antennas that do not point', () => {
  expect(seaReflectionLossDb(10, 0)).toBe(2);
  expect(seaReflectionLossDb(15, 0)).toBe(1);
  expect(seaReflectionLossDb(25, 0)).toBe(0);
  expect(seaReflectionLossDb(10, 35)).toBe(0);
});

test('rain over Jiangsu takes 8 to 12 dB down and 15 to 22 dB up in Ka for 0.1 % of the year at 50°', () => {
  const path = { ...jiangsu, elevationDeg: 50 };
  const downDb = rainFade({ ...path, frequencyGhz: 19.5 })(0.1);
  const upDb = rainFade({ ...path, frequencyGhz: 29 })(0.1);
  expect(downDb).toBeGreaterThan(8);
  expect(downDb).toBeLessThan(12);
  expect(upDb).toBeGreaterThan(15);
  expect(upDb).toBeLessThan(22);
});

test('a margin holds for the share of time in which rain takes no more', () => {
  const path = { ...jiangsu, elevationDeg: 50, frequencyGhz: 19.5 };
  expect(rainHeldPercent(path, rainFade(path)(0.1))).toBeCloseTo(99.9, 6);
  expect(rainHeldPercent(path, -0.1)).toBe(0);
  expect(rainHeldPercent(path, 0)).toBe(95);
  expect(rainHeldPercent({ ...path, frequencyGhz: 2 }, 3)).toBe(99.999);
});

test('the classes of rain are a whole year, each worse than the one before', () => {
  expect(rainShares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  const classesDb = rainClassesDb({ ...jiangsu, elevationDeg: 50, frequencyGhz: 19.5 });
  expect(classesDb[0]).toBe(0);
  expect([...classesDb].every((fadeDb, i) => i === 0 || fadeDb > classesDb[i - 1])).toBe(true);
});

test('rain warms the cold sky that a dish looks at, not the surroundings of a phone', () => {
  const dish = { receiveGainDbi: 39.7, noiseFigureDb: 1.2, antennaTemperatureK: 50, lossDb: 0 };
  expect(rainyDownlinkLossDb(dish, 0)).toBe(0);
  // 50 K of sky grow to 50/2 + 275/2 K behind 3.01 dB: (25 + 137.5 + 92.3) / 142.3
  expect(rainyDownlinkLossDb(dish, 10 * Math.log10(2))).toBeCloseTo(
    10 * Math.log10(2) + 10 * Math.log10(254.79 / 142.29),
    3,
  );
  const phone = { receiveGainDbi: 0, noiseFigureDb: 7, antennaTemperatureK: 290, lossDb: 0 };
  expect(rainyDownlinkLossDb(phone, 3)).toBe(3);
});
