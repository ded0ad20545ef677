import { expect, test } from 'vitest';
import type { BeamRadio } from '../../../src/orbit/link/beam-radio.ts';
import {
  type SatelliteBudgetQuestion,
  satelliteLinkBudget,
} from '../../../src/orbit/link/satellite-link-budget.ts';
import { slantRangeKm } from '../../../src/orbit/link/slant-range.ts';

const beam: BeamRadio = {
  downlinkGhz: 2,
  uplinkGhz: 2,
  eirpDensityDbwPerMhz: 34,
  gainOverTemperatureDbPerK: 1.1,
  downlinkBandwidthMhz: 30,
  uplinkBandwidthMhz: 30,
  userUplinkBandwidthMhz: 0.36,
  waveform: 'nr',
  dwellShare: 1,
  activeUsersPerBeam: 10,
};
const handset = {
  transmitPowerDbm: 23,
  transmitGainDbi: 0,
  receiveGainDbi: 0,
  noiseFigureDb: 7,
  antennaTemperatureK: 290,
  lossDb: 0,
};
const question: SatelliteBudgetQuestion = {
  beam,
  terminal: handset,
  sight: { elevationDeg: 30, rangeKm: slantRangeKm(600, 30) },
  climate: { rainRate001MmPerHour: 60, rainHeightKm: 4.2 },
  latitudeDeg: 33.5,
  need: { downlinkMbps: 2, uplinkMbps: 0.256 },
};

function values(lines: readonly { id: string; value: number }[]) {
  return Object.fromEntries(lines.map(({ id, value }) => [id, value]));
}

test('the lines of a budget add up, to what TR 38.821 has without its 3 dB for shadowing', () => {
  const { downlink, uplink } = satelliteLinkBudget(question);
  for (const lines of [downlink, uplink]) {
    const of = values(lines);
    const lost = of.freeSpaceLoss + of.gasLoss + of.scintillationLoss + of.seaReflectionLoss;
    const sum = of.eirp + of.gainOverTemperature - of.boltzmann - lost;
    expect(of.carrierToNoiseDensity).toBeCloseTo(sum, 9);
    expect(of.margin).toBeCloseTo(of.cnr - of.cnrNeed, 9);
  }
  expect(Math.abs(values(downlink).cnr - 3 - 6.6)).toBeLessThan(0.1);
  const of360Khz = values(uplink).carrierToNoiseDensity - 10 * Math.log10(360e3);
  expect(Math.abs(of360Khz - 3 - 2.7)).toBeLessThan(0.1);
  // a little narrower, the next better code fits
  expect(values(uplink).userBandwidth).toBeLessThan(0.36);
});

test('every line has a formula or a source, and what is given for the beam’s edge comes off both ways', () => {
  const whole = satelliteLinkBudget(question);
  const edge = satelliteLinkBudget({ ...question, beam: { ...beam, edgeLossDb: 3 } });
  expect([...whole.downlink, ...whole.uplink].filter((l) => !l.formula && !l.source)).toEqual([]);
  expect(values(edge.downlink).cnr).toBeCloseTo(values(whole.downlink).cnr - 3, 9);
  expect(values(edge.uplink).carrierToNoiseDensity).toBeCloseTo(
    values(whole.uplink).carrierToNoiseDensity - 3,
    9,
  );
});

test('a demand out of reach has no margin, and without a demand there are no margins', () => {
  const far = satelliteLinkBudget({ ...question, need: { downlinkMbps: 500, uplinkMbps: 50 } });
  expect(values(far.downlink).margin).toBe(Number.NEGATIVE_INFINITY);
  expect(values(far.downlink).rainHeld).toBe(0);
  expect(values(far.uplink).shadowHeld).toBe(0);
  const plain = satelliteLinkBudget({ ...question, need: undefined });
  expect(values(plain.downlink).margin).toBeUndefined();
});
