import type { Ephemeris } from '../../orbit/ephemeris.ts';
import { lookAngles } from '../../orbit/look-angles.ts';
import type { Observer } from '../../orbit/observer.ts';
import { visibilityWindows } from '../../orbit/visibility-windows.ts';

/** A system as a place looks for it. */
export interface WatchedSystem {
  readonly id: string;
  readonly ephemeris: Ephemeris;
  /** Lowest elevation at which it serves here. */
  readonly maskDeg: number;
}

/** A satellite that stands high enough to serve. */
export interface StandingSatellite {
  readonly systemId: string;
  readonly index: number;
  readonly name: string;
  readonly elevationDeg: number;
  readonly azimuthDeg: number;
}

/** The next satellite of a system to come up, and how high it will get. */
export interface NextRise {
  readonly name: string;
  readonly riseMs: number;
  readonly highestElevationDeg: number;
}

/** The satellites that stand at or above their system's mask then, the highest first. */
export function skyAt(
  systems: readonly WatchedSystem[],
  observer: Observer,
  timeMs: number,
): StandingSatellite[] {
  const standing: StandingSatellite[] = [];
  for (const { id, ephemeris, maskDeg } of systems) {
    const positions = new Float64Array(3 * ephemeris.count);
    ephemeris.positionsAt(timeMs, positions);
    for (let index = 0; index < ephemeris.count; index++) {
      const { elevationDeg, azimuthDeg } = lookAngles(observer, positions, 3 * index);
      if (!(elevationDeg >= maskDeg)) continue;
      const name = ephemeris.nameOf(index);
      standing.push({ systemId: id, index, name, elevationDeg, azimuthDeg });
    }
  }
  return standing.sort((a, b) => b.elevationDeg - a.elevationDeg);
}

/** When a satellite that stands goes below the mask; null when it does not within the time. */
export function setOf(
  { ephemeris, maskDeg }: WatchedSystem,
  index: number,
  observer: Observer,
  timeMs: number,
  withinS: number,
): number | null {
  const period = { startMs: timeMs, durationS: withinS, maskDeg };
  return visibilityWindows(ephemeris, index, observer, period)[0]?.setMs ?? null;
}

const stepMs = 30_000;
/** So many looks at single satellites are taken: a dense constellation has its next one soon. */
const mostLooks = 60_000;

/** The satellite of a system that comes up next; null when none does within the time. */
export function nextRiseOf(
  { ephemeris, maskDeg }: WatchedSystem,
  observer: Observer,
  timeMs: number,
  withinS: number,
): NextRise | null {
  const { count } = ephemeris;
  const positions = new Float64Array(3 * count);
  const wasUp = new Uint8Array(count);
  const steps = Math.min(Math.ceil((1000 * withinS) / stepMs), Math.floor(mostLooks / count));
  for (let step = 0; step <= steps; step++) {
    const nowMs = timeMs + step * stepMs;
    ephemeris.positionsAt(nowMs, positions);
    let first: NextRise | null = null;
    for (let index = 0; index < count; index++) {
      const isUp = lookAngles(observer, positions, 3 * index).elevationDeg >= maskDeg;
      if (isUp && step > 0 && wasUp[index] === 0) {
        const rise = riseOf(ephemeris, index, observer, nowMs - stepMs, maskDeg);
        if (rise && (first === null || rise.riseMs < first.riseMs)) first = rise;
      }
      wasUp[index] = isUp ? 1 : 0;
    }
    if (first) return first;
  }
  return null;
}

/** A pass may take as long as this to its highest point. */
const passS = 1200;

function riseOf(
  ephemeris: Ephemeris,
  index: number,
  observer: Observer,
  startMs: number,
  maskDeg: number,
): NextRise | null {
  const period = { startMs, durationS: passS, maskDeg };
  const pass = visibilityWindows(ephemeris, index, observer, period).find(
    ({ riseMs }) => riseMs !== null,
  );
  if (!pass || pass.riseMs === null) return null;
  const { riseMs, highestElevationDeg } = pass;
  return { name: ephemeris.nameOf(index), riseMs, highestElevationDeg };
}
