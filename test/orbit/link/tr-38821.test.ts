import { expect, test } from 'vitest';
import { carrierToNoiseDensityDbHz } from '../../../src/orbit/link/carrier-to-noise.ts';
import { gainOverTemperatureDb } from '../../../src/orbit/link/gain-over-temperature.ts';
import { roundTripMs, slantRangeKm } from '../../../src/orbit/link/slant-range.ts';

const handheld = {
  receiveGainDbi: 0,
  noiseFigureDb: 7,
  antennaTemperatureK: 290,
  lossDb: 0,
};
const vsat = { receiveGainDbi: 39.7, noiseFigureDb: 1.2, antennaTemperatureK: 150, lossDb: 0 };

/** PL_A 0.1, SM 3 and SL 2.2 dB of the S band. */
const sBandLossDb = 5.3;

test('G/T of the handheld and of the VSAT are those of TR 38.821: −31.6 and 15.9 dB/K', () => {
  expect(gainOverTemperatureDb(handheld)).toBeCloseTo(-31.6, 1);
  expect(gainOverTemperatureDb(vsat)).toBeCloseTo(15.9, 1);
});

test.each([
  // TR 38.821 table 6.1.1.1-1 (sets 1 and 2) and the CNR of table 6.1.3.3-1 (SC9, SC14, SC4)
  ['LEO-600', 'set 1', 600, 30, 34, 6.6],
  ['LEO-600', 'set 2', 600, 30, 28, 0.6],
  ['LEO-1200', 'set 1', 1200, 30, 40, 7.2],
  ['GEO', 'set 1', 35786, 12.5, 59, 0.1],
  ['GEO at 50°', 'set 1', 35786, 50, 59, 0.8],
])('S-band downlink of %s, %s: C/N of 30 MHz as published', (_, __, km, el, density, cnrDb) => {
  const bandwidthDb = 10 * Math.log10(30);
  const hop = {
    eirpDbw: density + bandwidthDb,
    gainOverTemperatureDbPerK: gainOverTemperatureDb(handheld),
    frequencyGhz: 2,
    rangeKm: slantRangeKm(km, el),
    lossDb: sBandLossDb,
  };
  expect(Math.abs(cnr(hop, 30) - cnrDb)).toBeLessThan(0.1);
});

test.each([
  ['LEO-600', 'set 1', 600, 30, 1.1, 0.36, 2.7],
  ['LEO-600', 'set 2', 600, 30, -4.9, 0.36, -3.3],
  ['LEO-1200', 'set 1', 1200, 30, 1.1, 0.36, -2.6],
  ['GEO', 'set 1', 35786, 12.5, 19, 0.36, -10.8],
  // 13.8 dB more
  ['GEO narrowed to 15 kHz', 'set 1', 35786, 12.5, 19, 0.015, 3.0],
])('S-band uplink of %s, %s: C/N at 23 dBm as published', (_, __, km, el, gt, mhz, cnrDb) => {
  const hop = {
    eirpDbw: 23 - 30,
    gainOverTemperatureDbPerK: gt,
    frequencyGhz: 2,
    rangeKm: slantRangeKm(km, el),
    lossDb: sBandLossDb,
  };
  expect(Math.abs(cnr(hop, mhz) - cnrDb)).toBeLessThan(0.1);
});

test('Ka downlink to a VSAT: SC6 of table 6.1.3.3-1, and three planning figures that agree at 30° and 1.8 dB lost', () => {
  const of = (km: number, densityDbw: number, lossDb: number) =>
    cnr(
      {
        eirpDbw: densityDbw + 10 * Math.log10(400),
        gainOverTemperatureDbPerK: gainOverTemperatureDb(vsat),
        frequencyGhz: 20,
        rangeKm: slantRangeKm(km, 30),
        lossDb,
      },
      400,
    );
  // PL_A 0.5, SL 0.3
  expect(Math.abs(of(600, 4, 0.8) - 8.5)).toBeLessThan(0.1);
  // known without their elevation and losses: 30° and 1.8 dB are what all three agree with, so that
  // they check the budget against each other, not the losses
  expect(Math.abs(of(600, 4, 1.8) - 7.5)).toBeLessThan(0.1);
  expect(Math.abs(of(1200, 10, 1.8) - 8.1)).toBeLessThan(0.1);
  expect(Math.abs(of(35786, 40, 1.8) - 12.5)).toBeLessThan(0.1);
});

test('Ka uplink of a VSAT: SC6 of table 6.1.3.3-1', () => {
  const hop = {
    eirpDbw: 33 - 30 + 43.2,
    gainOverTemperatureDbPerK: 13,
    frequencyGhz: 30,
    rangeKm: slantRangeKm(600, 30),
    lossDb: 0.8,
  };
  expect(Math.abs(cnr(hop, 400) - 18.4)).toBeLessThan(0.1);
});

test.each([
  ['GEO', 35786, 541.46],
  ['LEO-1200', 1200, 41.77],
  ['LEO-600', 600, 25.77],
])('the longest round trip by %s is that of TR 38.821 at 10°', (_, km, ms) => {
  expect(Math.abs(roundTripMs(slantRangeKm(km, 10)) - ms)).toBeLessThan(0.02);
});

function cnr(hop: Parameters<typeof carrierToNoiseDensityDbHz>[0], bandwidthMhz: number): number {
  return carrierToNoiseDensityDbHz(hop) - 60 - 10 * Math.log10(bandwidthMhz);
}
