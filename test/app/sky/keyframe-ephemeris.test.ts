import { expect, test } from 'vitest';
import { KeyframeEphemeris } from '../../../src/app/sky/keyframe-ephemeris.ts';
import { ephemerisOf } from '../../../src/orbit/ephemeris-of.ts';

const startMs = Date.UTC(2026, 5, 21);
const exact = ephemerisOf(
  {
    type: 'walker',
    shells: [
      {
        altitudeKm: 550,
        inclinationDeg: 53,
        planes: 4,
        satellitesPerPlane: 5,
        phasing: 1,
        raanSpreadDeg: 360,
      },
    ],
  },
  startMs,
);

/** The model itself, a moment later. */
async function ask(timesMs: readonly number[]): Promise<Float64Array> {
  const positions = new Float64Array(timesMs.length * 60);
  for (const [i, timeMs] of timesMs.entries()) {
    exact.positionsAt(timeMs, positions.subarray(60 * i));
  }
  return positions;
}

test('between keyframes satellites are within 0.1 km of their model; before these are there they have no place', async () => {
  let arrivals = 0;
  const frames = new KeyframeEphemeris(exact, ask, () => arrivals++);
  const [shown, truth] = [new Float64Array(60), new Float64Array(60)];
  frames.positionsAt(startMs + 61_000, shown);
  expect(shown.every(Number.isNaN)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(arrivals).toBe(1);
  let worstKm = 0;
  for (const passedMs of [0, 30_000, 60_000, 90_000, 300_000]) {
    frames.positionsAt(startMs + passedMs, shown);
    exact.positionsAt(startMs + passedMs, truth);
    for (const [i, value] of truth.entries()) {
      worstKm = Math.max(worstKm, Math.abs(shown[i] - value));
    }
  }
  expect(worstKm).toBeLessThan(0.1);
});

test('playing on asks for each keyframe once, and keeps a few', async () => {
  const asked: number[] = [];
  const frames = new KeyframeEphemeris(
    exact,
    (timesMs) => {
      asked.push(...timesMs);
      return ask(timesMs);
    },
    () => {},
  );
  const shown = new Float64Array(60);
  for (let i = 0; i < 400; i++) {
    frames.positionsAt(startMs + i * 15_000, shown);
    await new Promise((resolve) => setTimeout(resolve));
    if (i > 0) expect(shown.some(Number.isNaN)).toBe(false);
  }
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThan(50 + 8);
});

test('where the other place fails the model is asked here', async () => {
  const frames = new KeyframeEphemeris(
    exact,
    () => Promise.reject(new Error('no worker')),
    () => {},
  );
  const [shown, truth] = [new Float64Array(60), new Float64Array(60)];
  frames.positionsAt(startMs, shown);
  await new Promise((resolve) => setTimeout(resolve));
  frames.positionsAt(startMs, shown);
  exact.positionsAt(startMs, truth);
  expect(shown).toEqual(truth);
});
