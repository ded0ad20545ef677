import { expect, test } from 'vitest';
import { FleetDots } from '../../../src/app/ships/fleet-dots.ts';
import type { Region } from '../../../src/geo/region.ts';
import type { Voyage } from '../../../src/network/fleet.ts';
import { shipCourse } from '../../../src/planning/ships/ship-course.ts';
import { shipPosition } from '../../../src/planning/ships/ship-position.ts';

const region = { features: new Map() } as unknown as Region;
const departureUtc = '2026-06-20T16:00:00Z';
const startMs = Date.parse(departureUtc);
const hourMs = 3_600_000;

const zigzag: Voyage = {
  type: 'line',
  coordinates: [
    [121, 33],
    [122, 33.5],
    [121.5, 34],
    [122.5, 34.2],
  ],
  departureUtc,
  speedKn: 12,
};
const anchored: Voyage = {
  type: 'track',
  points: [
    [startMs / 1000, 121, 33],
    [startMs / 1000 + 3600, 121, 33],
    [startMs / 1000 + 7200, 121.2, 33],
  ],
};
const acrossDateLine: Voyage = {
  type: 'track',
  points: [
    [startMs / 1000, 179, 10],
    [startMs / 1000 + 36000, -179, 10],
  ],
};

test('dots stand where their ships are, whichever way the clock is turned', () => {
  const course = courseOf(zigzag);
  const dots = dotsOf(zigzag);
  for (const hours of [0, 0.4, 5, 5.01, 9, 2, 11, 0.1]) {
    const timeMs = startMs + hours * hourMs;
    const [dot] = dots.at(timeMs);
    const { longitudeDeg, latitudeDeg, headingDeg } = shipPosition(course, timeMs)!;
    expect(dot.longitudeDeg).toBeCloseTo(longitudeDeg, 9);
    expect(dot.latitudeDeg).toBeCloseTo(latitudeDeg, 9);
    expect(dot.headingDeg).toBeCloseTo(headingDeg, 9);
  }
});

test('ships are there from departure to arrival, and one at rest has no heading', () => {
  const dots = dotsOf(anchored);
  expect(dots.at(startMs - 1)).toHaveLength(0);
  expect(dots.at(startMs + 0.5 * hourMs)[0].headingDeg).toBeNaN();
  expect(dots.at(startMs + 1.5 * hourMs)[0].headingDeg).toBeCloseTo(90, 0);
  expect(dots.at(startMs + 2 * hourMs)).toHaveLength(1);
  expect(dots.at(startMs + 2 * hourMs + 1)).toHaveLength(0);
});

test('longitudes stay within 180° across the date line', () => {
  const [dot] = dotsOf(acrossDateLine).at(startMs + 7.5 * hourMs);
  expect(dot.longitudeDeg).toBeCloseTo(-179.5, 1);
});

test('states are kept by ship, and the list is reused', () => {
  const dots = new FleetDots();
  dots.setShips(['a', 'b'].map((id) => ({ id, course: courseOf(zigzag) })));
  dots.setState(1, 'cells');
  const first = dots.at(startMs);
  expect(first.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'unknown'],
    ['b', 'cells'],
  ]);
  expect(dots.at(startMs + hourMs)).toBe(first);
});

function courseOf(voyage: Voyage) {
  return shipCourse({ id: 'ship', voyage }, { assets: [] }, region);
}

function dotsOf(voyage: Voyage): FleetDots {
  const dots = new FleetDots();
  dots.setShips([{ id: 'ship', course: courseOf(voyage) }]);
  return dots;
}
