import type { Ephemeris } from './ephemeris.ts';
import { lookAngles } from './look-angles.ts';
import type { Observer } from './observer.ts';

/** One pass of a satellite over a place. Times since 1970, UTC, within a second. */
export interface VisibilityWindow {
  /** Null when it stands above the mask already at the start. */
  readonly riseMs: number | null;
  readonly culminationMs: number;
  readonly highestElevationDeg: number;
  /** Null when it still does at the end. */
  readonly setMs: number | null;
}

/** Between two looks; the highest point of a pass is searched for, so that none is too short. */
const stepMs = 30_000;
const accuracyMs = 250;
/** A satellite as near as this beneath the mask may pass it between two looks. */
const nearMaskDeg = 15;

/** When one satellite stands at a mask or higher over a place, in order of time. */
export function visibilityWindows(
  ephemeris: Ephemeris,
  index: number,
  observer: Observer,
  { startMs, durationS, maskDeg }: { startMs: number; durationS: number; maskDeg: number },
): VisibilityWindow[] {
  const positions = new Float64Array(3);
  const look = (timeMs: number) => {
    ephemeris.positionAt(index, timeMs, positions);
    const { elevationDeg } = lookAngles(observer, positions);
    return { timeMs, elevationDeg: Number.isNaN(elevationDeg) ? -90 : elevationDeg };
  };

  /** When it passes the mask, between a time below and one above. */
  function crossing(belowMs: number, aboveMs: number): number {
    let below = belowMs;
    let above = aboveMs;
    while (Math.abs(above - below) > accuracyMs) {
      const middle = (above + below) / 2;
      if (look(middle).elevationDeg >= maskDeg) above = middle;
      else below = middle;
    }
    return Math.round(above);
  }

  /** The highest point between two times that enclose one. */
  function highest(fromMs: number, toMs: number) {
    let from = fromMs;
    let to = toMs;
    while (to - from > accuracyMs) {
      const third = (to - from) / 3;
      if (look(from + third).elevationDeg < look(to - third).elevationDeg) from += third;
      else to -= third;
    }
    return look(Math.round((from + to) / 2));
  }

  const steps = Math.max(1, Math.ceil((durationS * 1000) / stepMs));
  const even = Array.from({ length: steps + 1 }, (_, i) =>
    look(startMs + Math.min(durationS * 1000, i * stepMs)),
  );
  const looks = even.flatMap((here, i) => {
    if (i === 0 || i === steps || here.elevationDeg < maskDeg - nearMaskDeg) return [here];
    const before = even[i - 1];
    const after = even[i + 1];
    const isPeak =
      here.elevationDeg >= before.elevationDeg && here.elevationDeg > after.elevationDeg;
    if (!isPeak) return [here];
    const peak = highest(before.timeMs, after.timeMs);
    return peak.timeMs < here.timeMs ? [peak, here] : [here, peak];
  });

  const windows: VisibilityWindow[] = [];
  let open: { riseMs: number | null; top: (typeof looks)[number] } | null = null;
  const close = (setMs: number | null) => {
    if (!open) return;
    const { riseMs, top } = open;
    windows.push({
      riseMs,
      culminationMs: top.timeMs,
      highestElevationDeg: top.elevationDeg,
      setMs,
    });
    open = null;
  };
  looks.forEach((here, i) => {
    const last = looks[i - 1];
    if (here.elevationDeg < maskDeg) {
      if (open) close(crossing(here.timeMs, last.timeMs));
    } else if (open === null) {
      open = { riseMs: i === 0 ? null : crossing(last.timeMs, here.timeMs), top: here };
    } else if (here.elevationDeg > open.top.elevationDeg) open.top = here;
  });
  close(null);
  return windows;
}
