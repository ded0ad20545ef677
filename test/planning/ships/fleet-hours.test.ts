import { expect, test } from 'vitest';
import type { Ship } from '../../../src/network/fleet.ts';
import { fleetHours, shipHours } from '../../../src/planning/ships/fleet-hours.ts';
import { fleetTracks } from '../../../src/planning/ships/fleet-tracks.ts';
import { regionWith } from './region-with.ts';

const region = regionWith([]);
const departureUtc = '2026-11-01T00:00:00Z';

function ship(id: string, coordinates: [number, number][], speedKn = 12): Ship {
  const voyage = { type: 'line', coordinates, departureUtc, speedKn } as const;
  return { id, kind: 'cargo', terminalId: 't', voyage };
}

function tracksOf(...ships: Ship[]) {
  const name = { zh: '船队', en: 'Fleet' };
  const fleet = { id: 'f', name, illustrative: true, ships, source: 'made up' };
  return fleetTracks({ fleets: [fleet], assets: [] }, region);
}

test('hours of a voyage within the area add up to its own, ships on one way share their places', () => {
  const east: [number, number][] = [
    [121, 33],
    [122, 33],
  ];
  const one = tracksOf(ship('a', east));
  const [track] = one.fleets[0];
  // 93.5 km at 12 kn: 4.2 h in steps of 3 minutes at most
  expect(track.places).toHaveLength(85);
  expect(shipHours(one.fleets[0])).toBeCloseTo(93.453 / 22.224, 3);

  const two = tracksOf(ship('a', east), ship('b', east));
  expect(two.places).toHaveLength(one.places.length);
  expect(two.places[0].hours).toBeCloseTo(2 * one.places[0].hours, 12);
});

test('what lies beyond the data is not counted, neither as served nor as a gap', () => {
  // half of it east of the region's edge at 123°
  const out = tracksOf(
    ship('a', [
      [122.5, 33],
      [123.5, 33],
    ]),
  );
  const [ships] = out.fleets;
  const all = 93.453 / 22.224;
  expect(shipHours(ships)).toBeCloseTo(all / 2, 1);
  expect(fleetHours(ships, () => false)).toMatchObject({ coveredHours: 0 });
  expect(fleetHours(ships, () => false).longestGapMin).toBeCloseTo((60 * all) / 2, -1);
});

test('the longest gap is that of one ship, not of its fleet', () => {
  const ships = [
    { stepH: 0.05, places: Int32Array.of(0, 1, 1, 0, 1, -1, 1) },
    { stepH: 0.1, places: Int32Array.of(1, 0) },
  ];
  const { coveredHours, longestGapMin } = fleetHours(ships, (place) => place === 0);
  expect(coveredHours).toBeCloseTo(2 * 0.05 + 0.1, 12);
  expect(longestGapMin).toBeCloseTo(6, 12);
});

test('a ship that never leaves has no hours, and no figure fails for it', () => {
  const still = tracksOf(
    ship('a', [
      [121, 33],
      [121, 33],
    ]),
  );
  expect(shipHours(still.fleets[0])).toBe(0);
  expect(still.places).toHaveLength(0);
});

test('thousands of long voyages are looked at more rarely rather than without end', () => {
  const there: [number, number] = [120, 33];
  const far: [number, number] = [122.9, 33];
  const ships = Array.from({ length: 200 }, (_, i) =>
    ship(`s${i}`, [there, far, there, far, there, far, there], 1.5),
  );
  const { fleets } = tracksOf(...ships);
  const steps = fleets[0].reduce((sum, { places }) => sum + places.length, 0);
  expect(steps).toBeLessThanOrEqual(200_000 + 200);
  expect(steps).toBeGreaterThan(100_000);
});
