import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Site } from '../../src/network/site.ts';
import { coastalLandZone, inlandZone, seaZone } from '../../src/radio/propagation/path-profile.ts';
import type { ElevationGrid } from '../../src/terrain/elevation-grid.ts';
import {
  type Ground,
  type GroundSample,
  heightSourceAt,
  sampleGround,
} from '../../src/terrain/ground.ts';
import { groundOf } from '../../src/terrain/ground-of.ts';
import { committedRegion } from '../geodata/committed-region.ts';

const region = committedRegion();
const ground = groundOf(region);

/** Four posts of 50 m about 云台山 and the sea east of it, the south-western one unknown. */
const elevation: ElevationGrid = {
  westDeg: 119,
  southDeg: 34.4,
  longitudeStepDeg: 1,
  latitudeStepDeg: 0.5,
  columns: 2,
  rows: 2,
  heightsM: Float32Array.of(Number.NaN, 50, 50, 50),
};

test('a summit has its published height and is inland, being above 100 m', () => {
  expect(groundAt(ground, 119.29, 34.645)).toEqual([624.4, 10, inlandZone]);
  expect(groundAt(ground, 119.42, 34.72)[0]).toBe(605);
  expect(groundAt(ground, 119.46, 34.764)[0]).toBe(357);
  expect(groundAt(ground, 120.884, 31.945)[0]).toBe(107);
});

test('a hill falls off on all sides and ends in the plain three heights away', () => {
  const eastward = [0, 0.5, 1, 1.5, 1.9].map(
    (km) => groundAt(ground, 119.29 + km / 91.5, 34.645)[0],
  );
  expect(eastward).toEqual([...eastward].sort((a, b) => b - a));
  expect(eastward[2]).toBeCloseTo(624.4 * (1 - (1 / 1.8732) ** 2) ** 2, -0.5);
  expect(eastward[4]).toBe(3);
});

test('连岛 slopes down to its shore: within 22 m of the sea it is lower than 20 m', () => {
  const shoreM: number[] = [];
  for (let lon = 119.43; lon < 119.5; lon += 0.0005) {
    for (let lat = 34.74; lat < 34.79; lat += 0.0001) {
      const [heightM, , zone] = groundAt(ground, lon, lat);
      const nearby = [-0.0002, 0.0002].map((north) => groundAt(ground, lon, lat + north)[2]);
      if (zone !== seaZone && nearby.includes(seaZone)) shoreM.push(heightM);
    }
  }
  expect(shoreM.length).toBeGreaterThan(100);
  expect(Math.max(...shoreM)).toBeLessThan(20);
});

test('every antenna of the embedded project stands above the ground', () => {
  const { scenarios } = JSON.parse(readFileSync('projects/jiangsu-three-year-plan.json', 'utf8'));
  const sites: Site[] = scenarios.flatMap((scenario: { sites: Site[] }) => scenario.sites);
  const buried = sites.filter(
    ({ longitudeDeg, latitudeDeg, antennaHeightAmslM }) =>
      groundAt(ground, longitudeDeg, latitudeDeg)[0] >= antennaHeightAmslM,
  );
  expect(sites.length).toBeGreaterThan(100);
  expect(buried.map(({ id }) => id)).toEqual([]);
});

test('the sea lies at 0 m, the plain at 3 m under 10 m of clutter', () => {
  expect(groundAt(ground, 121.9, 33.4)).toEqual([0, 0, seaZone]);
  expect(groundAt(ground, 120.2, 33.4)).toEqual([3, 10, coastalLandZone]);
});

test.each([
  [120.35, 33.4, coastalLandZone],
  [119.2, 33.4, inlandZone],
  [119, 34.8, coastalLandZone],
  [118.7, 34.2, inlandZone],
])('land at %f E %f N is of zone by its distance from the sea, 50 km', (lon, lat, zone) => {
  expect(groundAt(ground, lon, lat)[2]).toBe(zone);
});

test('imported heights stand in for plain and hills, but not for the sea', () => {
  const imported = groundOf(region, region.land, elevation);
  expect(groundAt(imported, 119.42, 34.72)[0]).toBe(50);
  expect(groundAt(imported, 119.9, 34.9)).toEqual([0, 0, seaZone]);
  // nearest to the unknown post, and beyond the posts: hills and plain as before
  expect(groundAt(imported, 119.25, 34.305)[0]).toBe(226);
  expect(groundAt(imported, 120.884, 31.945)[0]).toBe(107);
});

test('a height says what it stands on', () => {
  const imported = groundOf(region, region.land, elevation);
  expect(heightSourceAt(imported, 119.42, 34.72)).toBe('imported');
  expect(heightSourceAt(ground, 119.42, 34.72)).toBe('hill');
  expect(heightSourceAt(ground, 120.2, 33.4)).toBe('plain');
  expect(heightSourceAt(imported, 119.9, 34.9)).toBe('sea');
});

test('the version names the data: equal for equal, another for other land or heights', () => {
  const other = { ...elevation, heightsM: Float32Array.of(Number.NaN, 50, 50, 51) };
  const versions = [
    ground,
    groundOf(region, { heightM: 3, clutterHeightM: 12 }),
    groundOf(region, { heightM: 4, clutterHeightM: 10 }),
    groundOf(region, region.land, elevation),
    groundOf(region, region.land, other),
  ].map(({ version }) => version);
  expect(new Set(versions).size).toBe(5);
  expect(groundOf(committedRegion()).version).toBe(ground.version);
  expect(ground.version).toMatch(/^[0-9a-f]{16}$/);
});

test('the ground can be sent to a worker', () => {
  const copy = structuredClone(groundOf(region, region.land, elevation));
  expect(groundAt(copy, 119.42, 34.72)).toEqual([50, 10, coastalLandZone]);
});

function groundAt(of: Ground, longitudeDeg: number, latitudeDeg: number): number[] {
  const sample: GroundSample = { heightM: 0, clutterM: 0, zone: 0 };
  sampleGround(of, longitudeDeg, latitudeDeg, sample);
  return [sample.heightM, sample.clutterM, sample.zone];
}
