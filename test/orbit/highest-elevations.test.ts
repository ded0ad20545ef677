import { expect, test } from 'vitest';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import { HighestElevations } from '../../src/orbit/highest-elevations.ts';
import { lookAngles } from '../../src/orbit/look-angles.ts';
import { observerAt } from '../../src/orbit/observer.ts';

const places = [
  { longitudeDeg: 120, latitudeDeg: 34 },
  { longitudeDeg: 122.5, latitudeDeg: 31.5 },
];
const epochMs = Date.UTC(2026, 5, 21);
const shell = {
  altitudeKm: 550,
  inclinationDeg: 53,
  planes: 24,
  satellitesPerPlane: 12,
  phasing: 1,
  raanSpreadDeg: 360,
} as const;

test('the highest elevation is the highest of all look angles, at any time', () => {
  const ephemeris = ephemerisOf({ type: 'walker', shells: [shell] }, epochMs);
  const highest = new HighestElevations(ephemeris, places);
  const found = new Float32Array(places.length);
  const positions = new Float64Array(3 * ephemeris.count);
  for (const minutes of [0, 7, 311]) {
    const timeMs = epochMs + minutes * 60_000;
    highest.at(timeMs, found);
    ephemeris.positionsAt(timeMs, positions);
    places.forEach((place, i) => {
      const observer = observerAt(place);
      let most = -90;
      for (let at = 0; at < positions.length; at += 3) {
        most = Math.max(most, lookAngles(observer, positions, at).elevationDeg);
      }
      expect(found[i]).toBeCloseTo(most, 4);
    });
  }
});

test('a satellite on the other side of the earth is told as none', () => {
  const orbit = {
    type: 'geo' as const,
    satellites: [{ id: 'far', longitudeDeg: -60, inclinationDeg: 0 }],
  };
  const found = new Float32Array(places.length);
  new HighestElevations(ephemerisOf(orbit, epochMs), places).at(epochMs, found);
  expect([...found]).toEqual([-90, -90]);
});
