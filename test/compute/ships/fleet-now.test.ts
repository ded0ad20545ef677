import { expect, test } from 'vitest';
import { satellites } from '../../../projects/build/satellites.ts';
import { fleetNow } from '../../../src/compute/ships/fleet-now.ts';
import { emptyLayers } from '../../../src/coverage/tile-layers.ts';
import { cellAt, tileSide } from '../../../src/geo/tile-grid.ts';
import type { SatellitePlan } from '../../../src/planning/satellite-plan.ts';
import { shipCourse } from '../../../src/planning/ships/ship-course.ts';
import { regionWith } from '../../planning/ships/region-with.ts';
import { smallProject } from '../../planning/small-project.ts';

const small = smallProject();
const [handset] = small.terminals;
const [service] = small.services;
const departureUtc = '2026-11-01T00:00:00Z';
const timeMs = Date.parse(departureUtc) + 60_000;
const region = regionWith([]);

function courseFrom(x: number, y: number) {
  const voyage = {
    type: 'line' as const,
    coordinates: [
      [x, y],
      [x + 0.5, y],
    ] as [number, number][],
    ...{ departureUtc, speedKn: 10 },
  };
  return shipCourse({ id: 's', voyage }, { assets: [] }, region);
}

const served = courseFrom(121, 33);
const unserved = courseFrom(121.4, 33);
const undrawn = courseFrom(122.6, 33);
const courses = [served, unserved, undrawn];

/** Drawn west of 122° E; the service is given west of 121.2° E. */
function cellOf(place: { longitudeDeg: number; latitudeDeg: number }) {
  if (place.longitudeDeg > 122) return null;
  const { tile, cell } = cellAt(place, 8);
  const layers = emptyLayers(tile, small.services.length);
  layers.cause.fill(place.longitudeDeg < 121.2 ? 0 : 1, 0, tileSide * tileSide);
  layers.server[cell] = 7;
  return { layers, cell };
}

const question = { year: 2027, terminalId: handset.id, serviceId: service.id, timeMs, cellOf };

test('ships are served by cells where the map says so; what is not drawn is not known', () => {
  const now = fleetNow(courses, { ...question, project: small });
  expect(now.map((ship) => ship?.server)).toEqual([
    { kind: 'terrestrial', cellIndex: 7 },
    { kind: 'none' },
    { kind: 'unknown' },
  ]);
  expect(fleetNow(courses, { ...question, project: small, timeMs: 0 })).toEqual([null, null, null]);
});

test('where cells do not serve, the satellites of the moment do, if the terminal has a dish beside it', () => {
  const plan: SatellitePlan = {
    ...satellites,
    systems: satellites.systems.filter(({ id }) => id === 'chinasat-26'),
  };
  const project = {
    ...small,
    satellites: plan,
    terminals: [{ ...handset, satelliteTerminalIds: ['vessel-ka-60'] }],
  };
  const now = fleetNow(courses, { ...question, project });
  expect(now.map((ship) => ship?.server)).toEqual([
    { kind: 'terrestrial', cellIndex: 7 },
    { kind: 'satellite', systemId: 'chinasat-26' },
    { kind: 'satellite', systemId: 'chinasat-26' },
  ]);
});
