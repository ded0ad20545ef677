import { expect, test } from 'vitest';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import { footprintHalfAngleDeg, footprintRing } from '../../src/orbit/footprint.ts';
import { groundTrack } from '../../src/orbit/ground-track.ts';
import { lookAngles } from '../../src/orbit/look-angles.ts';
import { observerAt } from '../../src/orbit/observer.ts';
import { subSatellitePoint } from '../../src/orbit/sub-satellite-point.ts';

test('from the edge of a footprint the satellite stands at the mask', () => {
  for (const heightKm of [360, 1145, 35_786]) {
    for (const latitudeDeg of [0, 34, 80]) {
      const above = observerAt({ longitudeDeg: 175, latitudeDeg }, heightKm);
      const positions = Float64Array.of(above.x, above.y, above.z);
      const ring = footprintRing(positions, footprintHalfAngleDeg(heightKm, 25), 24);
      for (const place of ring) {
        const { elevationDeg } = lookAngles(observerAt(place), positions);
        expect(Math.abs(elevationDeg - 25)).toBeLessThan(0.2);
      }
    }
  }
});

test('longitudes of a ring run on over the date line', () => {
  const above = observerAt({ longitudeDeg: 178, latitudeDeg: 30 }, 1145);
  const ring = footprintRing(Float64Array.of(above.x, above.y, above.z), 20, 36);
  const jumps = ring.map(({ longitudeDeg }, i) =>
    Math.abs(longitudeDeg - ring[(i + 1) % ring.length].longitudeDeg),
  );
  expect(Math.max(...jumps)).toBeLessThan(10);
  expect(Math.max(...ring.map(({ longitudeDeg }) => longitudeDeg))).toBeGreaterThan(190);
});

test('the place beneath is the place above which a satellite was put', () => {
  for (const latitudeDeg of [-90, -45.5, 0, 33.3, 89.9]) {
    const above = observerAt({ longitudeDeg: -120, latitudeDeg }, 1145);
    const under = subSatellitePoint(Float64Array.of(above.x, above.y, above.z));
    expect(under.latitudeDeg).toBeCloseTo(latitudeDeg, 8);
    expect(under.heightKm).toBeCloseTo(1145, 6);
    if (latitudeDeg > -90) expect(under.longitudeDeg).toBeCloseTo(-120, 9);
  }
});

test('a ground track reaches the inclination and ends at the end of its time', () => {
  const shell = {
    altitudeKm: 600,
    inclinationDeg: 53,
    planes: 1,
    satellitesPerPlane: 1,
    phasing: 0,
    raanSpreadDeg: 360,
  } as const;
  const ephemeris = ephemerisOf({ type: 'walker', shells: [shell] }, 0);
  const track = groundTrack(ephemeris, 0, 0, 5801, 30);
  expect(track).toHaveLength(195);
  expect(track[194].timeMs).toBe(5_801_000);
  const north = Math.max(...track.map(({ latitudeDeg }) => latitudeDeg));
  expect(north).toBeGreaterThan(53);
  expect(north).toBeLessThan(53.2);
});
