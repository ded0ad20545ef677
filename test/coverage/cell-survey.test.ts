import { expect, test } from 'vitest';
import { buildFan } from '../../src/coverage/fan.ts';
import { SiteSum } from '../../src/coverage/site-sum.ts';
import type { CarrierTerms, ReceptionPlan, Station } from '../../src/coverage/station.ts';
import { surveyCells } from '../../src/coverage/survey/cell-survey.ts';
import { surveyPlaces } from '../../src/coverage/survey/survey-lattice.ts';
import { wantedPlaces } from '../../src/coverage/wanted-places.ts';
import { geodesicBetween } from '../../src/geo/geodesic.ts';
import { elementNoiseDbm } from '../../src/radio/link-budget/element-power.ts';
import { uplinkRate } from '../../src/radio/link-budget/uplink-rate.ts';
import { freeSpaceLossDb } from '../../src/radio/propagation/free-space-loss.ts';
import { freeSpaceModel } from '../../src/radio/propagation/free-space-model.ts';
import type { Ground } from '../../src/terrain/ground.ts';
import { jiangsuClimate } from '../radio/jiangsu-climate.ts';
import { plainCarrier } from './plain-carrier.ts';

/** A square of 60 km of open sea. */
const square = {
  rings: [
    [
      [121.6, 33],
      [122.24, 33],
      [122.24, 33.54],
      [121.6, 33.54],
      [121.6, 33],
    ],
  ],
};
const openSea: Ground = {
  version: 'open sea',
  surface: {
    bounds: { west: 118, south: 30, east: 126, north: 38 },
    stepDeg: 1,
    columns: 8,
    rows: 8,
    land: new Uint8Array(64),
  },
  landHeightM: 0,
  landClutterM: 0,
  relief: null,
};
const frequencyMhz = 2130;
/** The same all around, so that a test can do without patterns. */
const carrier: CarrierTerms = {
  ...plainCarrier({ horizontalBeamwidthDeg: 360, verticalBeamwidthDeg: 180 }),
  serverNeedMw: 1e-16,
};
const west = stationAt(0, 121.75);
const east = stationAt(1, 122.1);
const late = { ...stationAt(2, 121.92), year: 2027 };

test('the survey covers its zones with places that add up to their area', () => {
  const places = surveyPlaces([square]);
  const area = places.reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  // 59.6 km by 59.9 km, drawn with cells of 4 km
  expect(Math.abs(area / (59.6 * 59.9) - 1)).toBeLessThan(0.1);
  expect(surveyPlaces([])).toEqual([]);
});

test('a cell hears the terminals of the other, by their load and over their path loss', () => {
  const [{ rises }] = surveyOf([west, east], [2025]);
  // the same sum written out in decibels; the pattern takes at most 0.02 dB off so far out
  const places = surveyPlaces([square]);
  const servedByWest = places.filter((place) => lossDb(west, place) < lossDb(east, place));
  const sentMw = servedByWest.map((place) => {
    const { powerDbm, blocks } = uplinkRate(
      carrier.radio,
      carrier.terminal,
      couplingDb(west, place),
      2,
    );
    return 10 ** (powerDbm / 10) / (12 * blocks) / 10 ** (couplingDb(east, place) / 10);
  });
  const areas = servedByWest.map(({ areaKm2 }) => areaKm2);
  const total = areas.reduce((sum, area) => sum + area, 0);
  const meanMw = sentMw.reduce((sum, mw, i) => sum + (mw * areas[i]) / total, 0);
  const noiseMw = 10 ** (elementNoiseDbm(15, carrier.radio.noiseFigureDb) / 10);
  const expectedDb = 10 * Math.log10(1 + (0.5 * meanMw) / noiseMw);
  expect(expectedDb).toBeGreaterThan(3);
  expect(Math.abs(rises[1] - expectedDb)).toBeLessThan(0.2);
});

test('a cell by itself hears nobody; what ducts bring adds to its noise', () => {
  const [alone] = surveyOf([west], [2025]);
  expect(alone.rises[0]).toBe(0);
  const exposed = { ...west, cells: west.cells.map((cell) => ({ ...cell, remoteRiseDb: 10 })) };
  expect(surveyOf([exposed], [2025])[0].rises[0]).toBeCloseTo(10, 5);
});

test('each year counts the stations in service, and cells that share places overlap', () => {
  const [before, after] = surveyOf([west, east, late], [2025, 2027]);
  expect(before.rises[2]).toBeNaN();
  expect(after.rises[2]).toBeGreaterThan(0);
  expect(before.overlaps.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
  expect(after.overlaps.map(({ a, b }) => [a, b]).sort()).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  // within 10 dB of each other lies where one is at most 3.2 times as far as the other
  const places = surveyPlaces([square]);
  const shared = places
    .filter((place) => Math.abs(lossDb(west, place) - lossDb(east, place)) < 10)
    .reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
  expect(before.overlaps[0].areaKm2 / shared).toBeCloseTo(1, 1);
});

function surveyOf(stations: readonly Station[], years: readonly number[]) {
  const sum = new SiteSum();
  const places = wantedPlaces(openSea.surface, []);
  sum.takeFans(
    stations.map((station) =>
      buildFan(
        {
          key: station.fanKey,
          origin: station.origin,
          modelId: 'free-space',
          link: {
            frequencyMhz,
            transmitterHeightAmslM: station.antennaHeightM,
            receiverHeightM: 10,
            kFactor: 4 / 3,
            timePercent: 50,
            latitudeDeg: 33,
            climate: jiangsuClimate,
            polarisation: 'vertical',
          },
          stepM: 200,
          bins: 401,
          radialsPerDeg: 1,
        },
        freeSpaceModel,
        openSea,
        places,
      ),
    ),
  );
  const plan: ReceptionPlan = {
    terminalId: 'cpe',
    terminalHeightM: 10,
    channels: [{ id: 'n1', noiseMw: 1e-12 }],
    carriers: [carrier],
    services: [],
    noiseWorkedOut: true,
    shadowSigmaDb: [4, 5.5, 8],
    stations,
  };
  return surveyCells(plan, years, [square], sum);
}

function stationAt(index: number, longitudeDeg: number): Station {
  return {
    key: `station ${index}`,
    siteId: `site-${index}`,
    order: index,
    origin: { longitudeDeg, latitudeDeg: 33.27 },
    antennaHeightM: 60,
    year: 2025,
    channel: 0,
    fanKey: `fan ${index}`,
    interferenceFanKey: `fan ${index}`,
    reachM: 80_000,
    heardReachM: 80_000,
    attachRangeM: 80_000,
    earthDiameterM: 2 * (4 / 3) * 6_371_000,
    cells: [
      {
        index,
        azimuthDeg: 0,
        mechanicalTiltDeg: 0,
        electricalTiltDeg: 0,
        horizontalBeamwidthDeg: null,
        carrier: 0,
        axisMw: 1,
        uncoupledDbm: -20,
        downlinkLoad: 0.5,
        uplinkLoad: 0.5,
        remoteRiseDb: 0,
      },
    ],
  };
}

function lossDb({ origin }: Station, place: { longitudeDeg: number; latitudeDeg: number }): number {
  return freeSpaceLossDb(geodesicBetween(origin, place).distanceM / 1000, frequencyMhz);
}

/** RSRP of 0 dBm without loss, and −20 dBm without coupling: the gains come to 20 dB. */
function couplingDb(station: Station, place: { longitudeDeg: number; latitudeDeg: number }) {
  const { distanceM, bearingDeg } = geodesicBetween(station.origin, place);
  const off = Math.min(bearingDeg, 360 - bearingDeg);
  const patternDb = 12 * (off / 360) ** 2;
  return freeSpaceLossDb(distanceM / 1000, frequencyMhz) + patternDb - 20;
}
