import { expect, test } from 'vitest';
import { SkySystems } from '../../../src/app/sky/sky-system.ts';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import { ephemerisOf } from '../../../src/orbit/ephemeris-of.ts';
import type { SatellitePlan } from '../../../src/planning/satellite-plan.ts';

const system: SatelliteSystem = {
  id: 'a',
  name: { zh: '甲', en: 'A' },
  orbit: { type: 'geo', satellites: [{ id: 'a-1', longitudeDeg: 110, inclinationDeg: 0 }] },
  year: 2026,
  status: 'operating',
  minimumElevationDeg: 10,
  terminalIds: ['t'],
  payload: {
    band: 'Ka',
    downlinkGhz: 20,
    uplinkGhz: 30,
    eirpDensityDbwPerMhz: 40,
    gainOverTemperatureDbPerK: 10,
    downlinkBandwidthMhz: 250,
    uplinkBandwidthMhz: 250,
    userUplinkBandwidthMhz: 5,
    waveform: 'dvbS2x',
    beamDiameterKm: 300,
    dwellShare: 1,
    activeUsersPerBeam: 50,
    gateway: 'bentPipe',
  },
  confidence: 'low',
  source: 'made up',
};

function planOf(...systems: SatelliteSystem[]): SatellitePlan {
  return {
    systems,
    terminals: [],
    period: { startUtc: '2026-06-20T16:00:00Z', hours: 24, stepS: 30 },
    rainRate001MmPerHour: 50,
    rainHeightKm: 5,
  };
}

test('systems are shown from their year on, unless they are switched off; colours stay with their places', () => {
  const plan = planOf(
    { ...system, id: 'off', disabled: true },
    { ...system, id: 'later', year: 2027 },
    { ...system, id: 'now' },
  );
  const systems = new SkySystems(ephemerisOf);
  expect(systems.shown(plan, 2025)).toEqual([]);
  expect(systems.shown(plan, 2026).map(({ id, colour }) => [id, colour])).toEqual([['now', 2]]);
  expect(systems.shown(plan, 2027).map(({ id, colour }) => [id, colour])).toEqual([
    ['later', 1],
    ['now', 2],
  ]);
  expect(systems.shown(undefined, 2027)).toEqual([]);
});

test('an edit that leaves an orbit alone keeps its ephemeris', () => {
  const systems = new SkySystems(ephemerisOf);
  const [before] = systems.shown(planOf(system), 2026);
  const [renamed] = systems.shown(planOf({ ...system, name: { zh: '乙', en: 'B' } }), 2026);
  expect(renamed.ephemeris).toBe(before.ephemeris);
  const orbit = { ...system.orbit };
  const [moved] = systems.shown(planOf({ ...system, orbit }), 2026);
  expect(moved.ephemeris).not.toBe(before.ephemeris);
});
