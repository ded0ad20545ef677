import { createStore } from 'zustand/vanilla';

/** How many seconds of the clock pass in one second. */
export const clockSpeeds = [1, 10, 60, 300, 900] as const;
export type ClockSpeed = (typeof clockSpeeds)[number];

/**
 * The clock by which satellites and ships move on the chart. It belongs to the page alone: no
 * project stores it and no undo knows it. While it plays `timeMs` changes with every frame, so what
 * is not drawn by frames reads it through `useClockTime`.
 */
export interface Clock {
  /** Since 1970, UTC; within start and end. */
  readonly timeMs: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly playing: boolean;
  readonly speed: ClockSpeed;
}

/** The period of a plan, as its satellites have it. */
interface Period {
  /** UTC, as ISO 8601. */
  readonly startUtc: string;
  readonly hours: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** A day of the region's own time (UTC+8) that stands in until a plan names its period. */
const firstPeriod: Period = { startUtc: '2026-06-20T16:00:00Z', hours: 24 };

export const clockStore = createStore<Clock>()(() => ({
  ...edgesOf(firstPeriod),
  timeMs: Date.parse(firstPeriod.startUtc),
  playing: false,
  speed: 60,
}));

/** Takes the period of a plan; the time stays where it is when it lies within. */
export function setClockPeriod(period: Period): void {
  const { timeMs, startMs, endMs } = clockStore.getState();
  const edges = edgesOf(period);
  if (edges.startMs === startMs && edges.endMs === endMs) return;
  const isWithin = timeMs >= edges.startMs && timeMs <= edges.endMs;
  clockStore.setState({ ...edges, timeMs: isWithin ? timeMs : edges.startMs, playing: false });
}

/** Plays on, from the start again where the end has been reached. */
export function playClock(): void {
  const { timeMs, startMs, endMs } = clockStore.getState();
  clockStore.setState({ playing: true, timeMs: timeMs >= endMs ? startMs : timeMs });
}

export function pauseClock(): void {
  if (clockStore.getState().playing) clockStore.setState({ playing: false });
}

export function toggleClock(): void {
  if (clockStore.getState().playing) pauseClock();
  else playClock();
}

export function setClockSpeed(speed: ClockSpeed): void {
  clockStore.setState({ speed });
}

/** Shows a time, the nearest within the period. */
export function scrubClock(timeMs: number): void {
  const { startMs, endMs } = clockStore.getState();
  clockStore.setState({ timeMs: Math.min(endMs, Math.max(startMs, timeMs)) });
}

/** Goes on or back by seconds of the clock. */
export function stepClock(seconds: number): void {
  scrubClock(clockStore.getState().timeMs + seconds * 1000);
}

/**
 * Shows what the wall clock says. Where that lies outside the period the period moves with it, by
 * whole days, so that the hours keep their places on the bar.
 */
export function showNow(nowMs: number): void {
  const { startMs, endMs } = clockStore.getState();
  const isWithin = nowMs >= startMs && nowMs <= endMs;
  const shiftMs = isWithin ? 0 : Math.floor((nowMs - startMs) / dayMs) * dayMs;
  const edges = { startMs: startMs + shiftMs, endMs: endMs + shiftMs };
  clockStore.setState({ ...edges, timeMs: Math.min(edges.endMs, nowMs), playing: false });
}

/** Lets time pass while the clock plays; it stops at the end of its period. */
export function advanceClock(elapsedMs: number): void {
  const { timeMs, endMs, playing, speed } = clockStore.getState();
  if (!playing) return;
  const next = timeMs + elapsedMs * speed;
  clockStore.setState(next >= endMs ? { timeMs: endMs, playing: false } : { timeMs: next });
}

function edgesOf({ startUtc, hours }: Period): Pick<Clock, 'startMs' | 'endMs'> {
  const startMs = Date.parse(startUtc);
  return { startMs, endMs: startMs + hours * hourMs };
}
