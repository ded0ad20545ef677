import { expect, test } from 'vitest';
import { threeYearPlan } from '../../../projects/build/three-year-plan.ts';
import { fleetTracks } from '../../../src/planning/ships/fleet-tracks.ts';
import { landStretches } from '../../../src/planning/ships/over-land.ts';
import { shipCourse } from '../../../src/planning/ships/ship-course.ts';
import { shipPosition } from '../../../src/planning/ships/ship-position.ts';
import { committedRegion } from '../../geodata/committed-region.ts';

const region = committedRegion();
const plan = threeYearPlan();
const ships = (plan.fleets ?? []).flatMap((fleet) => fleet.ships);

test('the ships of the embedded plan say that they are made up, keep to the sea and to the map', () => {
  expect(ships.length).toBeGreaterThanOrEqual(60);
  expect(ships.length).toBeLessThanOrEqual(100);
  for (const { illustrative, name, source } of plan.fleets ?? []) {
    expect(illustrative && name.zh.includes('示意') && source.startsWith('made up')).toBe(true);
  }
  const ways = ships.flatMap(({ voyage }) => (voyage.type === 'line' ? [voyage.coordinates] : []));
  expect(ways.flatMap((way) => landStretches(way, region))).toEqual([]);
  const { fleets } = fleetTracks(plan, region);
  const steps = fleets.flat().flatMap(({ places }) => [...places]);
  expect(steps.filter((place) => place < 0)).toEqual([]);
});

test('at the middle of the day most of them are at sea, some near the map’s eastern edge', () => {
  const noonMs = Date.UTC(2026, 10, 1, 12);
  const courses = ships.map((ship) => shipCourse(ship, plan, region));
  const atSea = courses.flatMap((course) => shipPosition(course, noonMs) ?? []);
  expect(atSea.length).toBeGreaterThan(ships.length / 2);
  const easternmost = courses.map(({ longitudesDeg }) => Math.max(...longitudesDeg));
  expect(easternmost.filter((longitude) => longitude > 123.3).length).toBeGreaterThan(10);
});
