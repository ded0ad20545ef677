import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import { type Bounds, cellAt, tileSide } from '../../geo/tile-grid.ts';
import type { Ship } from '../../network/fleet.ts';
import type { Project } from '../project.ts';
import { shipCourse, type VoyagePlan } from './ship-course.ts';
import { shipPosition } from './ship-position.ts';
import { voyageSpan } from './voyage-span.ts';

/** Ships are looked at every so often: at 15 kn that is every 1.4 km. */
const stepMin = 3;

/** More looks at all ships together are not taken: the steps grow by whole times instead. */
const mostSteps = 200_000;

/** Ships that come through one cell of this level, 128 m wide, are counted at one place. */
const placeLevel = 10;

const msPerHour = 3_600_000;

/** Somewhere that ships come through. */
export interface ShipPlace extends Position {
  /** Of all ships together, spent about there. */
  readonly hours: number;
}

/** Where a ship is step by step from its departure to its arrival. */
export interface ShipTrack {
  /** Length of each step. */
  readonly stepH: number;
  /** By step: where the ship is in its middle, as index into the places; −1 outside the area. */
  readonly places: Int32Array;
}

/** Where the ships of a project spend their time. */
export interface FleetTracks {
  readonly places: readonly ShipPlace[];
  /** By fleet of the project, by ship. */
  readonly fleets: readonly (readonly ShipTrack[])[];
}

/**
 * Looks at every ship of a project in the middle of each of its steps: equal parts of its voyage of
 * 3 minutes at most, longer where all ships together would take more than 200,000 of them. A voyage
 * counts from departure to arrival, whenever that is.
 *
 * @param scope what the region's data cover: ships beyond are outside the area
 * @throws when a ship's lane is not in the plan
 */
export function fleetTracks(
  { fleets = [], assets }: Pick<Project, 'fleets'> & VoyagePlan,
  region: Region,
  scope: Bounds = region.scope,
): FleetTracks {
  const voyages = fleets.map(({ ships }) =>
    ships.map((ship: Ship) => {
      const course = shipCourse(ship, { assets }, region);
      const { startMs, endMs } = voyageSpan(course);
      return { course, startMs, hours: (endMs - startMs) / msPerHour };
    }),
  );
  const allHours = voyages.flat().reduce((sum, { hours }) => sum + hours, 0);
  const stepH = (stepMin / 60) * Math.max(1, Math.ceil((allHours * 60) / stepMin / mostSteps));
  const places: { longitudeDeg: number; latitudeDeg: number; hours: number }[] = [];
  const known = new Map<number, number>();
  const placeOf = (position: Position): number => {
    const { longitudeDeg, latitudeDeg } = position;
    if (!isWithin(position, scope)) return -1;
    const { tile, cell } = cellAt(position, placeLevel);
    const key = (tile.y * 2 ** placeLevel + tile.x) * tileSide * tileSide + cell;
    const place = known.get(key) ?? places.length;
    // the first ship's own position stands for all
    if (place === places.length) places.push({ longitudeDeg, latitudeDeg, hours: 0 });
    known.set(key, place);
    return place;
  };
  const tracks = voyages.map((ships) =>
    ships.map(({ course, startMs, hours }): ShipTrack => {
      const steps = Math.ceil(hours / stepH - 1e-9);
      const ownStepH = steps > 0 ? hours / steps : 0;
      const along = new Int32Array(steps).fill(-1);
      for (let step = 0; step < steps; step++) {
        const position = shipPosition(course, startMs + (step + 0.5) * ownStepH * msPerHour);
        const place = position ? placeOf(position) : -1;
        along[step] = place;
        if (place >= 0) places[place].hours += ownStepH;
      }
      return { stepH: ownStepH, places: along };
    }),
  );
  return { places, fleets: tracks };
}

function isWithin({ longitudeDeg, latitudeDeg }: Position, { west, south, east, north }: Bounds) {
  return longitudeDeg >= west && longitudeDeg < east && latitudeDeg > south && latitudeDeg <= north;
}
