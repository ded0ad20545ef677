import type { Ephemeris } from './ephemeris.ts';
import { type SubSatellitePoint, subSatellitePoint } from './sub-satellite-point.ts';

/** Where a satellite is overhead at a time. */
export interface TrackPoint extends SubSatellitePoint {
  /** Since 1970, UTC. */
  readonly timeMs: number;
}

/**
 * The places beneath a satellite over some time, both ends included, longitudes in ±180°; times at
 * which it has no position are left out.
 */
export function groundTrack(
  ephemeris: Ephemeris,
  index: number,
  startMs: number,
  durationS: number,
  stepS: number,
): TrackPoint[] {
  const steps = Math.max(1, Math.ceil(durationS / stepS));
  const positions = new Float64Array(3);
  const track: TrackPoint[] = [];
  for (let i = 0; i <= steps; i += 1) {
    const timeMs = startMs + 1000 * Math.min(durationS, i * stepS);
    ephemeris.positionAt(index, timeMs, positions);
    if (!Number.isNaN(positions[0])) track.push({ timeMs, ...subSatellitePoint(positions) });
  }
  return track;
}
