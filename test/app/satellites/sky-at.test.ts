import { expect, test } from 'vitest';
import { nextRiseOf, setOf, skyAt } from '../../../src/app/satellites/sky-at.ts';
import { ephemerisOf } from '../../../src/orbit/ephemeris-of.ts';
import { observerAt } from '../../../src/orbit/observer.ts';

const startMs = Date.parse('2026-06-20T16:00:00Z');
const observer = observerAt({ longitudeDeg: 122, latitudeDeg: 33 });
const few = {
  id: 'few',
  maskDeg: 10,
  ephemeris: ephemerisOf(
    {
      type: 'walker',
      shells: [
        {
          altitudeKm: 870,
          inclinationDeg: 49.5,
          planes: 6,
          satellitesPerPlane: 6,
          phasing: 1,
          raanSpreadDeg: 360,
        },
      ],
    },
    startMs,
  ),
};

test('the satellite that is told to rise next stands above the mask just after, and not before', () => {
  const next = nextRiseOf(few, observer, startMs, 3 * 3600);
  expect(next).not.toBeNull();
  if (!next) return;
  const namesAt = (timeMs: number) => skyAt([few], observer, timeMs).map(({ name }) => name);
  expect(namesAt(next.riseMs - 2000)).not.toContain(next.name);
  expect(namesAt(next.riseMs + 2000)).toContain(next.name);
  expect(next.highestElevationDeg).toBeGreaterThan(few.maskDeg);
});

test('a satellite that stands is told to set when it goes below the mask', () => {
  const next = nextRiseOf(few, observer, startMs, 3 * 3600);
  const upMs = (next?.riseMs ?? 0) + 10_000;
  const satellite = skyAt([few], observer, upMs).find(({ name }) => name === next?.name);
  const setMs = setOf(few, satellite?.index ?? -1, observer, upMs, 1800);
  expect(setMs).toBeGreaterThan(upMs);
  const namesAt = (timeMs: number) => skyAt([few], observer, timeMs).map(({ name }) => name);
  expect(namesAt((setMs ?? 0) - 2000)).toContain(next?.name);
  expect(namesAt((setMs ?? 0) + 2000)).not.toContain(next?.name);
});
