import type { ShipCourse } from '../../planning/ships/ship-course.ts';
import { type FleetNowQuestion, fleetNow } from './fleet-now.ts';

/** Ships that no cell serves, at one time. */
export interface SatelliteAsk extends Omit<FleetNowQuestion, 'project' | 'cellOf'> {
  readonly longitudesDeg: Float64Array;
  readonly latitudesDeg: Float64Array;
}

type Plan = FleetNowQuestion['project'];

/** Tells which satellite system serves places; for a worker of its own, as it takes longer than a frame has. */
export class SatellitesNow {
  #plan: Plan | null = null;

  setPlan(plan: Plan): void {
    this.#plan = plan;
  }

  /** By place, the id of the system that serves it; null where none does. */
  systemsAt({ longitudesDeg, latitudesDeg, ...ask }: SatelliteAsk): (string | null)[] {
    if (!this.#plan) return Array.from(longitudesDeg, () => null);
    const courses = Array.from(longitudesDeg, (longitudeDeg, i) =>
      placeOnly(ask.timeMs, longitudeDeg, latitudesDeg[i]),
    );
    const question = { ...ask, project: this.#plan, cellOf: () => null };
    return fleetNow(courses, question).map((ship) =>
      ship?.server.kind === 'satellite' ? ship.server.systemId : null,
    );
  }
}

/** A way of one point, at one time. */
function placeOnly(timeMs: number, longitudeDeg: number, latitudeDeg: number): ShipCourse {
  return {
    timesMs: Float64Array.of(timeMs),
    longitudesDeg: Float64Array.of(longitudeDeg),
    latitudesDeg: Float64Array.of(latitudeDeg),
    kilometres: Float64Array.of(0),
    headingsDeg: Float64Array.of(0),
  };
}
