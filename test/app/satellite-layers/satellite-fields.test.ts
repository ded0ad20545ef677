import { expect, test } from 'vitest';
import { MomentField } from '../../../src/app/satellite-layers/moment-field.ts';
import { PeriodField } from '../../../src/app/satellite-layers/period-field.ts';
import {
  satelliteGrid,
  satelliteTileLevel,
} from '../../../src/app/satellite-layers/satellite-grid.ts';
import { notComputed, serverNone } from '../../../src/coverage/tile-layers.ts';
import { cellAt, tileSide } from '../../../src/geo/tile-grid.ts';
import { ephemerisOf } from '../../../src/orbit/ephemeris-of.ts';
import { orbitAltitudeKm } from '../../../src/orbit/link/orbit-altitude.ts';
import { slantRangeKm } from '../../../src/orbit/link/slant-range.ts';
import { lookAngles } from '../../../src/orbit/look-angles.ts';
import { observerAt } from '../../../src/orbit/observer.ts';
import { clearSkyOffer } from '../../../src/planning/satellite-offers/satellite-offers.ts';
import { satellitePlan, satelliteSystem } from '../../planning/small-satellite-plan.ts';

const scope = { west: 119, south: 32, east: 122, north: 35 };
const place = { longitudeDeg: 121, latitudeDeg: 33.5 };
const { tile, cell } = cellAt(place, satelliteTileLevel);
const cells = tileSide * tileSide;
const geo = (longitudeDeg: number) => ({
  type: 'geo' as const,
  satellites: [{ id: 'slot', longitudeDeg, inclinationDeg: 0 }],
});
const high = satelliteSystem('high', { orbit: geo(121), terminalIds: ['dish'] });
const low = satelliteSystem('low', { orbit: geo(165) });
const { terminals } = satellitePlan([high, low]);
const grid = satelliteGrid(scope, 10);

/** Elevation of a standing satellite over the place. */
function elevationOf(system: typeof high): number {
  const positions = new Float64Array(3);
  ephemerisOf(system.orbit, 0).positionsAt(0, positions);
  return lookAngles(observerAt(place), positions).elevationDeg;
}

test('the higher of two satellites is told of, in the tile as at the place', () => {
  const field = new MomentField('elevation', [low, high], [], grid, scope, 0);
  field.moveTo(0);
  const into = new Float32Array(cells);
  field.fill(tile, into);
  const elevationDeg = elevationOf(high);
  expect(elevationOf(low)).toBeLessThan(elevationDeg);
  expect(field.at(place)).toMatchObject({ systemId: 'high' });
  expect(field.at(place)?.value).toBeCloseTo(elevationDeg, 2);
  // over half a cell of 4 km
  expect(Math.abs(into[cell] - elevationDeg)).toBeLessThan(0.04);
});

test('CNR is that of the link at the elevation; below the mask there is none', () => {
  const elevationDeg = elevationOf(high);
  const rangeKm = slantRangeKm(orbitAltitudeKm(high.orbit), elevationDeg);
  const { downlinkCnrDb } = clearSkyOffer(high, terminals[0], { elevationDeg, rangeKm });
  const field = new MomentField('cnr', [high], terminals, grid, scope, 0);
  field.moveTo(0);
  expect(field.at(place)?.value).toBeCloseTo(downlinkCnrDb, 2);
  const masked = { ...high, minimumElevationDeg: elevationDeg + 2 };
  const none = new MomentField('cnr', [masked], terminals, grid, scope, 0);
  none.moveTo(0);
  expect(none.at(place)).toBeNull();
  expect(new MomentField('rate', [high], [], grid, scope, 0).systemIds).toEqual([]);
});

test('masts come first, then the best system where it is there for the planned share of time', () => {
  const count = grid.places.length;
  const field = new PeriodField(grid, scope, {
    systems: ['high', 'low'].map((systemId) => ({
      systemId,
      availabilityPercent: new Float32Array(count).fill(80),
      visiblePercent: new Float32Array(count).fill(100),
    })),
    best: {
      probability: new Float64Array(count).fill(0.8),
      systemIds: new Array<string>(count).fill('low'),
    },
  });
  const given = new Uint8Array(cells).fill(2);
  given[cell] = 0;
  const codes = field.servesOf(tile, given, 75);
  expect([codes[cell], codes[cell + 1]]).toEqual([1, 3]);
  expect(field.servesOf(tile, given, 90)[cell + 1]).toBe(0);
  expect(codes[0]).toBe(notComputed);
  expect(field.bestOf(tile)[cell]).toBe(1);
  expect(field.bestOf(tile)[cell]).not.toBe(serverNone);
  expect(field.bestAt(place)).toEqual({ systemId: 'low', percent: 80 });
  expect(field.availabilityAt('high', place)).toBeCloseTo(80, 6);
});
