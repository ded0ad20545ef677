import { expect, test } from 'vitest';
import { legsOf, ringAreaKm2, totalKm } from '../../../../src/app/map/edit/sketch-measures.ts';

test('a degree of meridian and of parallel have the lengths of the WGS 84 ellipsoid', () => {
  const legs = legsOf([at(121, 33), at(121, 34), at(122, 34)], false);
  // meridian arc from 33° to 34° N, and a degree of the parallel 34° N less what the geodesic saves
  expect(legs[0].distanceKm).toBeCloseTo(110.913, 2);
  expect(legs[0].bearingDeg).toBeCloseTo(0, 6);
  expect(legs[1].distanceKm).toBeCloseTo(92.384, 2);
  expect(legs[1].bearingDeg).toBeCloseTo(89.72, 2);
  expect(totalKm(legs)).toBeCloseTo(203.297, 2);
});

test('a closed line has the leg back, and an area', () => {
  const square = [at(121, 33), at(121, 33.1), at(121.1, 33.1), at(121.1, 33)];
  const legs = legsOf(square, true);
  expect(legs).toHaveLength(4);
  expect(legs[3].to).toBe(square[0]);
  // mean radius 6371.0088 km: R² · Δλ · (sin 33.1° − sin 33°)
  const radian = Math.PI / 180;
  const expected =
    6371.0088 ** 2 * 0.1 * radian * (Math.sin(33.1 * radian) - Math.sin(33 * radian));
  expect(Math.abs(ringAreaKm2(square) / expected - 1)).toBeLessThan(0.002);
  expect(ringAreaKm2(square.slice(2))).toBe(0);
});

function at(longitudeDeg: number, latitudeDeg: number) {
  return { longitudeDeg, latitudeDeg };
}
