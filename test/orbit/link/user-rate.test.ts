import { expect, test } from 'vitest';
import type { BeamRadio } from '../../../src/orbit/link/beam-radio.ts';
import { waveforms } from '../../../src/orbit/link/modcods.ts';
import {
  downlinkNeedDbHz,
  downlinkUserRate,
  uplinkNeedDbHz,
  uplinkUserRate,
} from '../../../src/orbit/link/user-rate.ts';

const beam: BeamRadio = {
  downlinkGhz: 19.5,
  uplinkGhz: 29,
  eirpDensityDbwPerMhz: 35,
  gainOverTemperatureDbPerK: 16,
  downlinkBandwidthMhz: 250,
  uplinkBandwidthMhz: 125,
  userUplinkBandwidthMhz: 5,
  waveform: 'dvbS2x',
  dwellShare: 1,
  activeUsersPerBeam: 25,
};
const voice: BeamRadio = {
  ...beam,
  waveform: 'narrowband',
  downlinkBandwidthMhz: 1,
  uplinkBandwidthMhz: 1,
  userUplinkBandwidthMhz: 0.03125,
  activeUsersPerBeam: 32,
};

/** C/N₀ of a C/N in so many MHz. */
const dense = (cnrDb: number, mhz: number) => cnrDb + 60 + 10 * Math.log10(mhz);

test('MODCODs climb: each asks for more and gives more than the one before', () => {
  for (const { downlink, uplink } of Object.values(waveforms)) {
    for (const table of [downlink, uplink]) {
      const pairs = table.slice(1).map((each, i) => [table[i], each]);
      expect(pairs.every(([a, b]) => b.cnrDb > a.cnrDb && b.efficiency > a.efficiency)).toBe(true);
    }
  }
});

test('a user of the downlink has a 25th of 250 MHz at the MODCOD that C/N allows', () => {
  // QPSK ½ asks for 1.00 dB and 1 dB of margin
  const efficiency = (0.988858 / 1.05) * 0.97;
  const user = downlinkUserRate(beam, dense(2.01, 250));
  expect(user.bandwidthMhz).toBe(10);
  expect(user.rateMbps).toBeCloseTo(10 * efficiency, 9);
  expect(downlinkUserRate(beam, dense(-5, 250)).rateMbps).toBe(0);
});

test('a hopping beam gives its share of time, and an operator no more than is sold', () => {
  const whole = downlinkUserRate(beam, dense(10, 250)).rateMbps;
  expect(downlinkUserRate({ ...beam, dwellShare: 0.25 }, dense(10, 250)).rateMbps).toBe(whole / 4);
  expect(downlinkUserRate({ ...beam, userDownlinkMbps: 8 }, dense(10, 250)).rateMbps).toBe(8);
  expect(downlinkNeedDbHz({ ...beam, userDownlinkMbps: 8 }, 8.1)).toBe(Number.POSITIVE_INFINITY);
});

test('an uplink that lacks power is narrowed until it has enough', () => {
  const strong = uplinkUserRate(beam, dense(10, 5));
  expect(strong.bandwidthMhz).toBe(5);
  const weak = uplinkUserRate(beam, dense(-12, 5));
  expect(weak.bandwidthMhz).toBeLessThan(1);
  expect(weak.rateMbps).toBeGreaterThan(0.2);
  // below the narrowest carrier nothing gets through
  expect(uplinkUserRate(beam, dense(-5, 0.064)).rateMbps).toBe(0);
});

test.each([0.05, 0.3, 1, 4, 9, 20])('need and rate are each other’s inverse at %s Mbps', (mbps) => {
  const down = downlinkNeedDbHz(beam, mbps);
  expect(downlinkUserRate(beam, down + 1e-9).rateMbps).toBeGreaterThanOrEqual(mbps);
  const up = uplinkNeedDbHz(beam, mbps);
  expect(uplinkUserRate(beam, up + 1e-6).rateMbps).toBeGreaterThanOrEqual(mbps * (1 - 1e-6));
  if (up > 60) expect(uplinkUserRate(beam, up - 0.01).rateMbps).toBeLessThan(mbps);
});

test('a narrow carrier’s bit rate is what C/N₀ pays for at 4 dB of Eb/N₀, up to a bit a hertz', () => {
  // 37 dBHz of each user's 31.25 kHz: 10^((37 − 4) / 10) bit/s
  const whole = 37 + 10 * Math.log10(32);
  expect(downlinkUserRate(voice, whole).rateMbps).toBeCloseTo(0.001995, 5);
  expect(downlinkNeedDbHz(voice, 0.001995)).toBeCloseTo(whole, 2);
  expect(uplinkUserRate(voice, 37).rateMbps).toBeCloseTo(0.001995, 5);
  expect(uplinkUserRate(voice, 90).rateMbps).toBeCloseTo(0.03125, 8);
  expect(uplinkNeedDbHz(voice, 0.04)).toBe(Number.POSITIVE_INFINITY);
});
