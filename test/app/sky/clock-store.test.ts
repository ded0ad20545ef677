import { beforeEach, expect, test } from 'vitest';
import {
  advanceClock,
  clockStore,
  playClock,
  scrubClock,
  setClockPeriod,
  setClockSpeed,
  showNow,
  stepClock,
} from '../../../src/app/sky/clock-store.ts';

const startMs = Date.UTC(2026, 2, 1);
const hourMs = 3_600_000;
const now = () => clockStore.getState();

beforeEach(() => {
  clockStore.setState(clockStore.getInitialState());
  setClockPeriod({ startUtc: '2026-03-01T00:00:00Z', hours: 24 });
});

test('the clock runs by its speed, and only while it plays', () => {
  setClockSpeed(300);
  advanceClock(1000);
  expect(now().timeMs).toBe(startMs);
  playClock();
  advanceClock(1000);
  expect(now().timeMs).toBe(startMs + 300_000);
});

test('it stops at the end of the period, and plays from its start again', () => {
  setClockSpeed(900);
  scrubClock(startMs + 24 * hourMs - 1000);
  playClock();
  advanceClock(16);
  expect(now()).toMatchObject({ timeMs: startMs + 24 * hourMs, playing: false });
  playClock();
  expect(now()).toMatchObject({ timeMs: startMs, playing: true });
});

test('scrubbing and stepping stay within the period', () => {
  stepClock(-60);
  expect(now().timeMs).toBe(startMs);
  scrubClock(startMs + 90 * hourMs);
  expect(now().timeMs).toBe(startMs + 24 * hourMs);
});

test('another period keeps the time where it lies within it', () => {
  scrubClock(startMs + 20 * hourMs);
  setClockPeriod({ startUtc: '2026-03-01T12:00:00Z', hours: 24 });
  expect(now().timeMs).toBe(startMs + 20 * hourMs);
  setClockPeriod({ startUtc: '2026-05-01T00:00:00Z', hours: 24 });
  expect(now().timeMs).toBe(Date.UTC(2026, 4, 1));
});

test('now moves the period by whole days where it lies outside', () => {
  showNow(startMs + 4 * 24 * hourMs + 5 * hourMs);
  expect(now()).toMatchObject({
    startMs: startMs + 4 * 24 * hourMs,
    endMs: startMs + 5 * 24 * hourMs,
    timeMs: startMs + 4 * 24 * hourMs + 5 * hourMs,
  });
});
