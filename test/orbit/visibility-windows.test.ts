import { expect, test } from 'vitest';
import { dopplerAt } from '../../src/orbit/doppler.ts';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import { lookAngles } from '../../src/orbit/look-angles.ts';
import { observerAt } from '../../src/orbit/observer.ts';
import { visibilityWindows } from '../../src/orbit/visibility-windows.ts';

const startMs = Date.UTC(2026, 0, 1);
const place = observerAt({ longitudeDeg: 121, latitudeDeg: 33.5 });
const shell = {
  altitudeKm: 600,
  inclinationDeg: 53,
  planes: 3,
  satellitesPerPlane: 1,
  phasing: 1,
  raanSpreadDeg: 360,
} as const;
const ephemeris = ephemerisOf({ type: 'walker', shells: [shell] }, startMs);
const day = { startMs, durationS: 86_400, maskDeg: 10 };

function elevationAt(timeMs: number) {
  const position = new Float64Array(3);
  ephemeris.positionAt(0, timeMs, position);
  return lookAngles(place, position).elevationDeg;
}

test('passes begin and end at the mask and are highest in between', () => {
  const passes = visibilityWindows(ephemeris, 0, place, day);
  expect(passes.length).toBeGreaterThan(3);
  for (const { riseMs, culminationMs, highestElevationDeg, setMs } of passes) {
    if (riseMs === null || setMs === null) throw new Error('a pass at the edge of the day');
    // at most 0.06° a second near the mask
    expect(Math.abs(elevationAt(riseMs) - 10)).toBeLessThan(0.06);
    expect(Math.abs(elevationAt(setMs) - 10)).toBeLessThan(0.06);
    for (let timeMs = riseMs; timeMs < setMs; timeMs += 1000) {
      expect(elevationAt(timeMs)).toBeLessThanOrEqual(highestElevationDeg + 1e-4);
    }
    expect(elevationAt(culminationMs)).toBeCloseTo(highestElevationDeg, 9);
  }
});

test('every look above the mask lies in a pass, also in one of a few seconds', () => {
  const top = visibilityWindows(ephemeris, 0, place, day)[0];
  const maskDeg = top.highestElevationDeg - 0.001;
  const passes = visibilityWindows(ephemeris, 0, place, { ...day, maskDeg });
  const short = passes.find(({ culminationMs }) => culminationMs === top.culminationMs);
  expect((short?.setMs ?? 0) - (short?.riseMs ?? 0)).toBeLessThan(15_000);
  expect(short).toBeDefined();
});

test('a satellite that never sets has one pass without rise and set', () => {
  const slot = { id: 'slot', longitudeDeg: 125, inclinationDeg: 0 };
  const geo = ephemerisOf({ type: 'geo', satellites: [slot] }, startMs);
  const passes = visibilityWindows(geo, 0, place, day);
  expect(passes).toHaveLength(1);
  expect(passes[0]).toMatchObject({ riseMs: null, setMs: null });
  expect(visibilityWindows(geo, 0, place, { ...day, maskDeg: 60 })).toEqual([]);
});

test('a carrier is raised on approach, lowered after, and falls fastest overhead', () => {
  const [pass] = visibilityWindows(ephemeris, 0, place, { ...day, maskDeg: 40 });
  const at = (timeMs: number) => dopplerAt(ephemeris, 0, place, timeMs, 2e9);
  const [rise, top, set] = [pass.riseMs, pass.culminationMs, pass.setMs].map((ms) => at(ms ?? 0));
  expect(rise.shiftHz).toBeGreaterThan(20_000);
  expect(set.shiftHz).toBeLessThan(-20_000);
  // TR 38.821 has 544 Hz/s overhead at 600 km and 2 GHz
  expect(top.rateHzPerS).toBeLessThan(-300);
  expect(top.rateHzPerS).toBeGreaterThan(-550);
  const slope = (at(pass.culminationMs + 1000).shiftHz - at(pass.culminationMs - 1000).shiftHz) / 2;
  expect(top.rateHzPerS).toBeCloseTo(slope, 0);
});
