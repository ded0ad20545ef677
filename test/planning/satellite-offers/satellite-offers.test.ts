import { expect, test } from 'vitest';
import type { SatelliteSystem } from '../../../src/network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../src/network/satellite-terminal.ts';
import {
  offersAt,
  satelliteOffers,
} from '../../../src/planning/satellite-offers/satellite-offers.ts';
import { systemsOfYear } from '../../../src/planning/satellite-offers/systems-of-year.ts';
import type { SatellitePlan } from '../../../src/planning/satellite-plan.ts';

const origin = { confidence: 'low', source: 'made up for tests' } as const;
const place = { longitudeDeg: 121, latitudeDeg: 33.5 };
const need = { downlinkMbps: 2, uplinkMbps: 0.256 };

const dish: SatelliteTerminal = {
  id: 'dish',
  name: { zh: '船载天线', en: 'Dish' },
  kind: 'vessel',
  transmitPowerDbm: 33,
  transmitGainDbi: 43.2,
  receiveGainDbi: 39.7,
  noiseFigureDb: 1.2,
  antennaTemperatureK: 150,
  lossDb: 1,
  minimumElevationDeg: 10,
  blockagePercent: 3,
  ...origin,
};

const geo: SatelliteSystem = {
  id: 'geo',
  name: { zh: '高轨', en: 'GEO' },
  orbit: { type: 'geo', satellites: [{ id: 'a', longitudeDeg: 125.1, inclinationDeg: 0.07 }] },
  year: 2025,
  status: 'operating',
  minimumElevationDeg: 10,
  terminalIds: ['dish'],
  payload: {
    band: 'Ka',
    downlinkGhz: 19,
    uplinkGhz: 28.75,
    eirpDensityDbwPerMhz: 35,
    gainOverTemperatureDbPerK: 16,
    downlinkBandwidthMhz: 250,
    uplinkBandwidthMhz: 125,
    userUplinkBandwidthMhz: 5,
    waveform: 'dvbS2x',
    beamDiameterKm: 300,
    dwellShare: 1,
    activeUsersPerBeam: 25,
    gateway: 'bentPipe',
  },
  ...origin,
};

const low: SatelliteSystem = {
  ...geo,
  id: 'low',
  orbit: {
    type: 'walker',
    shells: [
      {
        altitudeKm: 1160,
        inclinationDeg: 89,
        planes: 18,
        satellitesPerPlane: 36,
        phasing: 9,
        raanSpreadDeg: 180,
      },
    ],
  },
  minimumElevationDeg: 25,
  payload: { ...geo.payload, eirpDensityDbwPerMhz: 5, gainOverTemperatureDbPerK: 0 },
};

const plan: SatellitePlan = {
  systems: [geo, low],
  terminals: [dish],
  period: { startUtc: '2026-11-01T00:00:00Z', hours: 24, stepS: 30 },
  rainRate001MmPerHour: 60,
  rainHeightKm: 4.2,
};

/** The highest satellite for half the time at 20°, 35° and 60° by quarters, else none. */
function seenLow() {
  const highestShare = new Float32Array(90);
  highestShare[20] = 0.5;
  highestShare[35] = 0.25;
  highestShare[60] = 0.125;
  return new Map([['low', { masksDeg: [25], longestGapS: [600], highestShare }]]);
}

test('a geostationary satellite stands at its elevation all the time; rain and blockage take their share', () => {
  const [offer] = satelliteOffers(plan, [geo], ['dish'], need, place, new Map());
  // 50.8° and 494 ms from 33.5° N, 121° E
  expect(offer.elevationDeg).toBeCloseTo(50.8, 1);
  expect(offer.roundTripMs).toBeCloseTo(494, 0);
  expect(offer.visiblePercent).toBe(100);
  expect(offer.longestGapS).toBe(0);
  expect(offer.availabilityPercent).toBeLessThan(97);
  expect(offer.availabilityPercent).toBeGreaterThan(96);
  // without rain the ship's own blockage is all that is left
  const dry = { ...plan, rainRate001MmPerHour: 0.001 };
  const [clear] = satelliteOffers(dry, [geo], ['dish'], need, place, new Map());
  expect(clear.availabilityPercent).toBeCloseTo(97, 1);
});

test('of a constellation only the time above the mask counts, at the elevations it has then', () => {
  const [offer] = satelliteOffers(plan, [low], ['dish'], need, place, seenLow());
  expect(offer.visiblePercent).toBe(37.5);
  expect(offer.longestGapS).toBe(600);
  expect(offer.availabilityPercent).toBeLessThanOrEqual(37.5 * 0.97);
  expect(offer.elevationDeg).toBeGreaterThan(35);
  expect(offer.elevationDeg).toBeLessThan(36);
});

test('asking for more never makes an offer more available', () => {
  const percents = [0.1, 1, 5, 10, 20, 40, 80].map(
    (mbps) =>
      satelliteOffers(
        plan,
        [low],
        ['dish'],
        { downlinkMbps: mbps, uplinkMbps: mbps / 10 },
        place,
        seenLow(),
      )[0].availabilityPercent,
  );
  expect(percents).toEqual(percents.toSorted((a, b) => b - a));
  expect(percents[6]).toBe(0);
});

test('there is no offer where nothing works together, stands high enough or is known', () => {
  const mute = { ...dish, id: 'mute' };
  const both = { ...plan, terminals: [dish, mute] };
  expect(satelliteOffers(both, [geo], ['mute'], need, place, new Map())).toEqual([]);
  expect(satelliteOffers(plan, [low], ['dish'], need, place, new Map())).toEqual([]);
  const arctic = { longitudeDeg: 121, latitudeDeg: 80 };
  expect(satelliteOffers(plan, [geo], ['dish'], need, arctic, new Map())).toEqual([]);
});

test('at a moment a ship has the systems whose satellite stands above both masks', () => {
  const at = (elevationDeg: number) =>
    offersAt(
      plan,
      [geo, low],
      ['dish'],
      need,
      33.5,
      new Map([['low', { elevationDeg, rangeKm: 1500 }]]),
    );
  expect(at(24)).toEqual([]);
  expect(at(60).map(({ systemId, suffices }) => [systemId, suffices])).toEqual([['low', true]]);
});

test('a year has the systems that are switched on, in service and not replaced', () => {
  const systems = [
    { ...geo, id: 'old', replacedYear: 2027 },
    { ...geo, id: 'new', year: 2027 },
    { ...geo, id: 'off', disabled: true },
  ];
  const ids = (year: number) => systemsOfYear({ ...plan, systems }, year).map(({ id }) => id);
  expect([ids(2024), ids(2026), ids(2027)]).toEqual([[], ['old'], ['new']]);
});
