import { expect, test } from 'vitest';
import { geodesicBetween } from '../../../src/geo/geodesic.ts';
import type { Voyage } from '../../../src/network/fleet.ts';
import { shipCourse } from '../../../src/planning/ships/ship-course.ts';
import { shipPosition } from '../../../src/planning/ships/ship-position.ts';
import { voyageSpan } from '../../../src/planning/ships/voyage-span.ts';
import { regionWith } from './region-with.ts';

const region = regionWith([
  {
    id: 'lane-shape',
    kind: 'lane',
    geometry: {
      type: 'LineString',
      coordinates: [
        [120, 34],
        [121, 34],
      ],
    },
  },
]);
const asset = {
  id: 'lane',
  kind: 'lane' as const,
  name: { zh: '航路', en: 'Lane' },
  shape: { type: 'geodata' as const, id: 'lane-shape' },
};
const departureUtc = '2026-11-01T00:00:00Z';
const departureMs = Date.parse(departureUtc);
const hourMs = 3_600_000;

const courseOf = (voyage: Voyage) => shipCourse({ id: 's', voyage }, { assets: [asset] }, region);

test('a ship on a lane keeps to the geodesic at its speed, and is nowhere before and after', () => {
  const voyage = { type: 'lane', assetId: 'lane', departureUtc, speedKn: 10 } as const;
  const course = courseOf(voyage);
  const { startMs, endMs, lengthKm } = voyageSpan(course);
  const lane = geodesicBetween(
    { longitudeDeg: 120, latitudeDeg: 34 },
    { longitudeDeg: 121, latitudeDeg: 34 },
  );
  expect(lengthKm).toBeCloseTo(lane.distanceM / 1000, 6);
  expect(startMs).toBe(departureMs);
  expect((endMs - startMs) / hourMs).toBeCloseTo(lengthKm / 18.52, 9);

  const after = shipPosition(course, departureMs + 2 * hourMs);
  if (!after) throw new Error('the ship is not at sea');
  expect(after.km).toBeCloseTo(37.04, 6);
  expect(after.speedKn).toBeCloseTo(10, 6);
  expect(after.headingDeg).toBeCloseTo(90, 0);
  // a geodesic between places of one latitude runs north of their parallel
  expect(after.latitudeDeg).toBeGreaterThan(34.0005);
  const sailed = geodesicBetween({ longitudeDeg: 120, latitudeDeg: 34 }, after);
  expect(Math.abs(sailed.distanceM - 37_040)).toBeLessThan(2);

  expect(shipPosition(course, startMs - 1)).toBeNull();
  expect(shipPosition(course, endMs + 1)).toBeNull();
  const back = courseOf({ ...voyage, reversed: true });
  expect(shipPosition(back, departureMs)).toMatchObject({ longitudeDeg: 121, latitudeDeg: 34 });
});

test('a recorded track rests where it rested, with the heading it had', () => {
  const startS = departureMs / 1000;
  const course = courseOf({
    type: 'track',
    points: [
      [startS, 120, 34],
      [startS + 3600, 120, 34.5],
      [startS + 7200, 120, 34.5],
      [startS + 9000, 120.2, 34.5],
    ],
  });
  const resting = shipPosition(course, departureMs + 1.5 * hourMs);
  expect(resting).toMatchObject({ latitudeDeg: 34.5, speedKn: 0, headingDeg: 0 });
  expect(shipPosition(course, departureMs + 2.2 * hourMs)?.headingDeg).toBeCloseTo(90, 0);
});

test('a line across the date line is not sailed the other way about the earth', () => {
  const course = courseOf({
    type: 'line',
    coordinates: [
      [179.5, 10],
      [-179.5, 10],
    ],
    departureUtc,
    speedKn: 20,
  });
  expect(voyageSpan(course).lengthKm).toBeLessThan(110);
  const middle = shipPosition(course, departureMs + 2.8 * hourMs);
  expect(middle?.longitudeDeg).toBeLessThan(-179);
});

test('a line of no length is a ship at one place at one time, and a lane that is missing is named', () => {
  const course = courseOf({
    type: 'line',
    coordinates: [
      [120, 34],
      [120, 34],
    ],
    departureUtc,
    speedKn: 5,
  });
  expect(shipPosition(course, departureMs)).toMatchObject({ speedKn: 0, km: 0 });
  expect(voyageSpan(course).endMs).toBe(departureMs);
  const missing = { type: 'lane', assetId: 'gone', departureUtc, speedKn: 10 } as const;
  expect(() => courseOf(missing)).toThrow('ship s: voyage.assetId gone — expected a lane or route');
});
