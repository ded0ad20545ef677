import { expect, test } from 'vitest';
import { satelliteSky } from '../../../src/planning/ships/satellite-sky.ts';

const startMs = Date.UTC(2026, 10, 1);
const place = { longitudeDeg: 122, latitudeDeg: 33 };

test('a slot stands where geometry has it, a constellation moves on, each told by its name', () => {
  const geo = {
    id: 'geo',
    orbit: {
      type: 'geo' as const,
      satellites: [
        { id: 'slot-a', longitudeDeg: 122, inclinationDeg: 0 },
        { id: 'slot-b', longitudeDeg: 60, inclinationDeg: 0 },
      ],
    },
  };
  const shell = {
    ...{ altitudeKm: 1160, inclinationDeg: 89, planes: 18, satellitesPerPlane: 36, phasing: 1 },
    raanSpreadDeg: 180 as const,
  };
  const leo = { id: 'leo', orbit: { type: 'walker' as const, shells: [shell] } };
  const sky = satelliteSky([geo, leo], startMs, { places: [place], startMs, stepMs: 120_000 });
  const first = sky(0).sightsFrom(place);
  // due south at the same longitude: 51.6° at 33° N
  expect(first.get('geo')).toMatchObject({ satellite: 'slot-a' });
  expect(first.get('geo')?.elevationDeg).toBeCloseTo(51.6, 0);
  expect(first.get('geo')?.azimuthDeg).toBeCloseTo(180, 3);
  expect(first.get('geo')?.countAbove(10)).toBe(2);
  expect(first.get('geo')?.countAbove(30)).toBe(1);

  const names = [0, 1, 2, 3, 4].map((step) => sky(step).sightsFrom(place).get('leo'));
  expect(new Set(names.map((sight) => sight?.satellite)).size).toBeGreaterThan(1);
  for (const sight of names) expect(sight?.elevationDeg).toBeGreaterThan(25);
});

test('where no satellite is up there is no sight', () => {
  const satellites = [{ id: 'far', longitudeDeg: -60, inclinationDeg: 0 }];
  const system = { id: 'geo', orbit: { type: 'geo' as const, satellites } };
  const sky = satelliteSky([system], startMs, { places: [place], startMs, stepMs: 60_000 });
  expect(sky(0).sightsFrom(place).size).toBe(0);
});
