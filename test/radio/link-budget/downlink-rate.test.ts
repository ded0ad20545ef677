import { expect, test } from 'vitest';
import {
  downlinkRank,
  downlinkRate,
  downlinkSinrNeedDb,
} from '../../../src/radio/link-budget/downlink-rate.ts';
import { dataOverRsrpDb } from '../../../src/radio/link-budget/element-power.ts';
import { cells, terminalOf } from './planning-links.ts';

const cell = { ...cells.n28, downlinkLayers: 4, implementationMarginDb: 2 };
const terminal = { ...terminalOf('n28', 'cpe'), downlinkLayers: 4 };
const oneLayer = { ...terminal, downlinkLayers: 1 };

test('one layer at 5.5547 bit/s/Hz over 28.8 MHz less 14 % is 137.6 Mbps, and no more', () => {
  expect(downlinkRate(cell, oneLayer, 21.83)).toBeCloseTo(5.5547 * 28.8 * 0.86, 6);
  expect(downlinkRate(cell, oneLayer, 60)).toBeCloseTo(5.5547 * 28.8 * 0.86, 6);
});

test('each layer more costs its share of the power, so a weak link has one', () => {
  expect(downlinkRank(cell, terminal, -3)).toBe(1);
  expect(downlinkRank(cell, terminal, 15)).toBeGreaterThan(1);
  expect(downlinkRank(cell, terminal, 40)).toBe(4);
  // four layers with 19.83 dB each need 6.02 dB more than one, and the margin
  expect(downlinkRate(cell, terminal, 19.83 + 6.03 + 2)).toBeCloseTo(4 * 5.5547 * 28.8 * 0.86, 6);
});

test('below CQI 1 there is no rate', () => {
  expect(downlinkRate(cell, terminal, -6.934 + 2 - 0.01)).toBe(0);
  expect(downlinkRate(cell, terminal, -6.934 + 2)).toBeGreaterThan(0);
});

test.each([1, 2, 3] as const)('rate and need are inverse with CQI table %i', (cqiTable) => {
  const of = { ...cell, cqiTable };
  const peakMbps = downlinkRate(of, terminal, 100);
  const leastMbps = downlinkRate(of, terminal, downlinkSinrNeedDb(of, terminal, 0));
  for (let mbps = leastMbps; mbps < peakMbps; mbps *= 1.07) {
    const sinrDb = downlinkSinrNeedDb(of, terminal, mbps);
    expect(downlinkRate(of, terminal, sinrDb) / mbps).toBeCloseTo(1, 9);
    expect(downlinkRate(of, terminal, sinrDb - 0.01)).toBeLessThan(mbps);
  }
  expect(downlinkSinrNeedDb(of, terminal, peakMbps * 1.001)).toBe(Number.POSITIVE_INFINITY);
});

test('data of four ports are 6.02 dB above RSRP, of a full array as much as its SSB beam is short', () => {
  expect(dataOverRsrpDb(cells.n28)).toBeCloseTo(6.02, 2);
  expect(dataOverRsrpDb({ ...cells.n41, ssbGainOffsetDb: -3 })).toBe(3);
});
