import { expect, test } from 'vitest';
import { geodesicDestination } from '../../src/geo/geodesic.ts';
import { seaZone } from '../../src/radio/propagation/path-profile.ts';
import type { Ground } from '../../src/terrain/ground.ts';
import { profileBetween } from '../../src/terrain/profile-between.ts';
import { emptyRadialGround, fillRadialGround } from '../../src/terrain/radial-ground.ts';
import { drawSurface, isLand, type SurfaceGrid } from '../../src/terrain/surface-grid.ts';
import { seededRandom } from '../units/seeded-random.ts';

const bounds = { west: 119, south: 31, east: 124, north: 36 };
const origin = { longitudeDeg: 121, latitudeDeg: 33 };
const steps = { stepKm: 0.2, count: 501 };

test('a cell of the surface is what its centre is, a hole in the land is sea', () => {
  const grid = drawSurface([[box(120, 32, 122, 34), box(120.5, 32.5, 121, 33)]], bounds, 0.01);
  expect(grid.land.filter((cell) => cell === 1)).toHaveLength(200 * 200 - 50 * 50);
  expect(isLand(grid, 120.001, 32.001)).toBe(true);
  expect(isLand(grid, 119.999, 32.001)).toBe(false);
  expect(isLand(grid, 120.75, 32.75)).toBe(false);
});

test('beyond its edge the surface is what the edge is', () => {
  const grid = drawSurface([[box(119, 31, 120, 36)]], bounds, 0.01);
  expect(isLand(grid, 100, 33)).toBe(true);
  expect(isLand(grid, 140, 33)).toBe(false);
});

test('the ground along a radial is the sea at 0 m and the plain with what stands on it', () => {
  const ground = plain(drawSurface([[box(121.4, 31, 124, 36)]], bounds, 0.0025));
  const { heightsM, clutterM, zones } = emptyRadialGround(steps.count);
  fillRadialGround(ground, origin, 90, steps, { heightsM, clutterM, zones });
  expect(new Set(heightsM)).toEqual(new Set([0, 3]));
  const shore = zones.findIndex((zone) => zone !== seaZone);
  // 0.4° of longitude at 33° N are 37.37 km; the surface has cells of 250 m
  expect(Math.abs(shore * 0.2 - 37.37)).toBeLessThan(0.45);
  expect(heightsM.indexOf(3)).toBe(shore);
  expect(clutterM.indexOf(10)).toBe(shore);
  expect(zones.lastIndexOf(seaZone)).toBe(shore - 1);
});

test('a radial keeps within 30 m of the geodesic for 100 km', () => {
  const random = seededRandom(5);
  for (let n = 0; n < 20; n++) {
    const azimuthDeg = random() * 360;
    // land is a box of 30 m about the place on the geodesic; the radial must find it
    const spot = spotAt(geodesicDestination(origin, 99_900, azimuthDeg));
    const into = emptyRadialGround(1000);
    fillRadialGround(plain(spot), origin, azimuthDeg, { stepKm: 0.1, count: 1000 }, into);
    expect(into.heightsM.indexOf(3), `${azimuthDeg}°`).toBe(999);
  }
});

test('a profile takes equal steps along the geodesic and ends at the receiver', () => {
  const to = geodesicDestination(origin, 40_050, 77);
  const spot = plain(spotAt(to));
  const { distancesKm, heightsM, zones } = profileBetween(spot, origin, to, 0.1);
  expect(distancesKm).toHaveLength(402);
  expect(distancesKm[401]).toBeCloseTo(40.05, 6);
  expect(distancesKm[1] - distancesKm[0]).toBeCloseTo(40.05 / 401, 12);
  expect(heightsM.indexOf(3)).toBe(401);
  expect(zones[400]).toBe(seaZone);
});

test('a profile has a sample between its ends however short, and none between equal places', () => {
  const to = geodesicDestination(origin, 20, 0);
  expect(profileBetween(plain(spotAt(to)), origin, to, 1).distancesKm).toHaveLength(3);
  expect(() => profileBetween(plain(spotAt(to)), to, to, 1)).toThrow('path of 0 m');
  expect(() => profileBetween(plain(spotAt(to)), origin, to, 0)).toThrow('0 km');
});

/** A surface of sea but for one cell of 60 m about a place. */
function spotAt({ longitudeDeg: lon, latitudeDeg: lat }: typeof origin): SurfaceGrid {
  const half = 30 / 111_000;
  const wide = half / Math.cos((lat * Math.PI) / 180);
  return {
    bounds: {
      west: lon - 3 * wide,
      south: lat - 3 * half,
      east: lon + 3 * wide,
      north: lat + 3 * half,
    },
    stepDeg: 2 * half,
    columns: 3,
    rows: 3,
    land: Uint8Array.of(0, 0, 0, 0, 1, 0, 0, 0, 0),
  };
}

function plain(surface: SurfaceGrid): Ground {
  return { version: 'test', surface, landHeightM: 3, landClutterM: 10, relief: null };
}

function box(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
