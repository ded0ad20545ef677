import type { ShipCourse } from './ship-course.ts';

/** When a ship sails, and how far. */
export interface VoyageSpan {
  /** Since 1970, UTC. */
  readonly startMs: number;
  readonly endMs: number;
  readonly lengthKm: number;
}

/** Departure, arrival and length of a way. */
export function voyageSpan({ timesMs, kilometres }: ShipCourse): VoyageSpan {
  return {
    startMs: timesMs[0],
    endMs: timesMs[timesMs.length - 1],
    lengthKm: kilometres[kilometres.length - 1],
  };
}
