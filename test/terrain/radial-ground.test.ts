import { expect, test } from 'vitest';
import { geodesicBetween, geodesicDestination } from '../../src/geo/geodesic.ts';
import { fillSeaFraction } from '../../src/terrain/sea-fraction.ts';
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

test('over the open sea all of the path is sea, over land none of it', () => {
  const seaFraction = new Float64Array(steps.count);
  expect(fillSeaFraction(surface([]), origin, 77, steps, seaFraction)).toBe(1);
  expect(new Set(seaFraction)).toEqual(new Set([1]));
  const dry = surface([box(119, 31, 124, 36)]);
  expect(fillSeaFraction(dry, origin, 77, steps, seaFraction)).toBe(0);
  expect(new Set(seaFraction.subarray(1))).toEqual(new Set([0]));
});

test('land behind a shore takes its share of the path from there on', () => {
  const shoreDeg = 121.4;
  const { distanceM } = geodesicBetween(origin, { longitudeDeg: shoreDeg, latitudeDeg: 33 });
  const seaFraction = new Float64Array(steps.count);
  fillSeaFraction(surface([box(shoreDeg, 31, 124, 36)]), origin, 90, steps, seaFraction);
  expect(seaFraction[100]).toBe(1);
  for (const i of [200, 300, 500]) {
    // the shore is found to within a step
    expect(Math.abs(seaFraction[i] * i * 200 - distanceM)).toBeLessThan(200);
  }
});

test('a radial keeps within 30 m of the geodesic for 100 km', () => {
  const random = seededRandom(5);
  for (let n = 0; n < 20; n++) {
    const azimuthDeg = random() * 360;
    // land is a box of 30 m about the place on the geodesic; the radial must find it
    const at = geodesicDestination(origin, 99_900, azimuthDeg);
    const { longitudeDeg: lon, latitudeDeg: lat } = at;
    const half = 30 / 111_000;
    const wide = half / Math.cos((lat * Math.PI) / 180);
    const spot: SurfaceGrid = {
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
    const seaFraction = new Float64Array(steps.count);
    const overSea = fillSeaFraction(spot, origin, azimuthDeg, steps, seaFraction);
    expect(overSea, `${azimuthDeg}°`).toBeLessThan(1);
  }
});

function surface(rings: [number, number][][]): SurfaceGrid {
  return drawSurface([rings], bounds, 0.0025);
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
