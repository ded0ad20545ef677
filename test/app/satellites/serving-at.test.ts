import { expect, test } from 'vitest';
import { formatAvailability } from '../../../src/app/satellites/format-availability.ts';
import { keyOf, servingAt, stackWithout } from '../../../src/app/satellites/serving-at.ts';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../src/network/satellite-terminal.ts';
import type { SatellitePlan } from '../../../src/planning/satellite-plan.ts';

const dish: SatelliteTerminal = {
  id: 'dish',
  name: { zh: '小站', en: 'Dish' },
  kind: 'vessel',
  transmitPowerDbm: 39,
  transmitGainDbi: 37,
  receiveGainDbi: 36,
  noiseFigureDb: 1,
  antennaTemperatureK: 70,
  lossDb: 1,
  minimumElevationDeg: 15,
  blockagePercent: 3,
  confidence: 'medium',
  source: 'made up',
};

const plan: SatellitePlan = {
  systems: [
    geo('near', 125),
    geo('low', 50),
    { ...geo('off', 120), disabled: true },
    { ...geo('later', 115), year: 2030 },
    { ...geo('old', 130), replacedYear: 2025 },
    { ...geo('others', 110), terminalIds: ['panel'] },
  ],
  terminals: [dish, { ...dish, id: 'panel' }],
  period: { startUtc: '2026-06-20T16:00:00Z', hours: 24, stepS: 30 },
  rainRate001MmPerHour: 60,
  rainHeightKm: 4.8,
};

const service = { downlinkMbps: 5, uplinkMbps: 0.5 };
const terrestrial = {
  cellIndex: 3,
  siteId: 'a',
  downlinkMbps: 30,
  uplinkMbps: 4,
  availabilityPercent: 90,
  isGiven: true,
  roundTripMs: 20,
};
const question = {
  plan,
  service,
  year: 2026,
  place: { longitudeDeg: 122, latitudeDeg: 33 },
  satelliteTerminalIds: ['dish'],
  terrestrial,
  seen: new Map(),
};

test('masts come first, a satellite stands in, and every other system has its reason', () => {
  const { stack, others } = servingAt(question);
  expect(stack.entries.map(keyOf)).toEqual(['terrestrial', 'satellite/near']);
  expect(stack.fallback?.offer).toMatchObject({ systemId: 'near', satelliteTerminalId: 'dish' });
  expect(others.map(({ system, reason }) => [system.id, reason])).toEqual([
    ['low', 'outOfSight'],
    ['off', 'off'],
    ['later', 'notYet'],
    ['old', 'replaced'],
    ['others', 'notAboard'],
  ]);
});

test('when one fails the next serves, and less of the time; when all do, nobody', () => {
  const { stack } = servingAt(question);
  const without = stackWithout(stack, service, new Set(['terrestrial']));
  expect(without.primary?.offer).toBe(stack.fallback?.offer);
  expect(without.fallback).toBeNull();
  expect(without.combinedPercent).toBeLessThan(stack.combinedPercent);
  const nobody = stackWithout(stack, service, new Set(stack.entries.map(keyOf)));
  expect(nobody.primary).toBeNull();
  expect(nobody.combinedPercent).toBe(0);
});

test('an availability is written with the decimals that tell it from the whole, and never more than it is', () => {
  expect(formatAvailability(89.96)).toBe('89.9');
  expect(formatAvailability(99.467)).toBe('99.4');
  expect(formatAvailability(99.9737)).toBe('99.97');
  expect(formatAvailability(99.9989)).toBe('99.998');
  expect(formatAvailability(99.99996)).toBe('> 99.999');
  expect(formatAvailability(0)).toBe('0.0');
});

function geo(id: string, longitudeDeg: number): SatelliteSystem {
  return {
    id,
    name: { zh: id, en: id },
    orbit: { type: 'geo', satellites: [{ id, longitudeDeg, inclinationDeg: 0 }] },
    year: 2020,
    status: 'operating',
    minimumElevationDeg: 10,
    terminalIds: ['dish'],
    payload: {
      band: 'Ku',
      downlinkGhz: 12.5,
      uplinkGhz: 14.25,
      eirpDensityDbwPerMhz: 34,
      gainOverTemperatureDbPerK: 9,
      downlinkBandwidthMhz: 200,
      uplinkBandwidthMhz: 100,
      userUplinkBandwidthMhz: 4,
      waveform: 'dvbS2x',
      beamDiameterKm: 600,
      dwellShare: 1,
      activeUsersPerBeam: 25,
      gateway: 'bentPipe',
    },
    confidence: 'low',
    source: 'made up',
  };
}
