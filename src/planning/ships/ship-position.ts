import type { Position } from '../../geo/position.ts';
import type { ShipCourse } from './ship-course.ts';

/** Where a ship is, and how it goes. */
export interface ShipPosition extends Position {
  /** Clockwise from true north, 0 to 360. */
  readonly headingDeg: number;
  readonly speedKn: number;
  /** Sailed since departure. */
  readonly km: number;
}

const kmPerNauticalMile = 1.852;
const msPerHour = 3_600_000;

/**
 * Where a ship is at a time; null before its departure and after its arrival.
 *
 * @param timeMs since 1970, UTC
 */
export function shipPosition(course: ShipCourse, timeMs: number): ShipPosition | null {
  const { timesMs, longitudesDeg, latitudesDeg, kilometres, headingsDeg } = course;
  const last = timesMs.length - 1;
  if (!(timeMs >= timesMs[0] && timeMs <= timesMs[last])) return null;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesMs[middle] <= timeMs) low = middle;
    else high = middle;
  }
  const durationMs = timesMs[high] - timesMs[low];
  const share = durationMs > 0 ? (timeMs - timesMs[low]) / durationMs : 0;
  const between = (values: Float64Array) => values[low] + share * (values[high] - values[low]);
  const lengthKm = kilometres[high] - kilometres[low];
  const hours = durationMs / msPerHour;
  return {
    longitudeDeg: wrapped(between(longitudesDeg)),
    latitudeDeg: between(latitudesDeg),
    headingDeg: headingsDeg[low],
    speedKn: hours > 0 ? lengthKm / kmPerNauticalMile / hours : 0,
    km: between(kilometres),
  };
}

function wrapped(longitudeDeg: number): number {
  return longitudeDeg - 360 * Math.round(longitudeDeg / 360);
}
