import { expect, test } from 'vitest';
import { fillWanted, wantedPlaces } from '../../src/coverage/wanted-places.ts';

/** Land west of 121° E, sea east of it. */
const surface = {
  bounds: { west: 120, south: 32, east: 122, north: 34 },
  stepDeg: 0.01,
  columns: 200,
  rows: 200,
  land: Uint8Array.from({ length: 200 * 200 }, (_, i) => (i % 200 < 100 ? 1 : 0)),
};
const steps = { stepKm: 1, count: 91 };

test('path loss is asked for at sea and for some kilometres inland, not beyond', () => {
  const wanted = wantedAlong(wantedPlaces(surface, []), 270);
  // 93.4 km to a degree: the shore lies 46.7 km to the west
  expect(wanted.subarray(0, 50).every((flag) => flag === 1)).toBe(true);
  expect(wanted.subarray(53, 91).every((flag) => flag === 0)).toBe(true);
});

test('an asset on land is asked for with its surroundings', () => {
  const town = { longitudeDeg: 120.7, latitudeDeg: 33 };
  const wanted = wantedAlong(wantedPlaces(surface, [town]), 270);
  expect(wanted.subarray(72, 77).every((flag) => flag === 1)).toBe(true);
  expect(wanted.subarray(82, 91).every((flag) => flag === 0)).toBe(true);
});

function wantedAlong(places: ReturnType<typeof wantedPlaces>, azimuthDeg: number): Uint8Array {
  const wanted = new Uint8Array(steps.count);
  fillWanted(places, { longitudeDeg: 121.5, latitudeDeg: 33 }, azimuthDeg, steps, wanted);
  return wanted;
}
