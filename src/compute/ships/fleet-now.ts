import type { Position } from '../../geo/position.ts';
import { tileSide } from '../../geo/tile-grid.ts';
import type { Project } from '../../planning/project.ts';
import { offersAt } from '../../planning/satellite-offers/satellite-offers.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import { servicesOf } from '../../planning/services-of.ts';
import { satelliteSky } from '../../planning/ships/satellite-sky.ts';
import { servingShip } from '../../planning/ships/serving-ship.ts';
import type { ShipCourse } from '../../planning/ships/ship-course.ts';
import { type ShipPosition, shipPosition } from '../../planning/ships/ship-position.ts';
import type { DrawnCell } from './route-layers.ts';

/** Who serves a ship: `unknown` where the chart has not been drawn and no satellite stands in. */
export type ShipServer =
  | { readonly kind: 'terrestrial'; readonly cellIndex: number }
  | { readonly kind: 'satellite'; readonly systemId: string }
  | { readonly kind: 'none' | 'unknown' };

/** A ship at sea, and who serves it. */
export interface ShipNow {
  readonly position: ShipPosition;
  readonly server: ShipServer;
}

/** Satellites are looked at from the middles of fields of this size: they stand alike over each. */
const fieldDeg = 0.5;

/** What is asked for all ships alike: a terminal's service at the end of a year. */
export interface FleetNowQuestion {
  readonly project: Pick<Project, 'satellites' | 'terminals' | 'services'>;
  readonly year: number;
  readonly terminalId: string;
  readonly serviceId: string;
  /** Since 1970, UTC. */
  readonly timeMs: number;
  /** What is drawn at a place; null where nothing is. */
  readonly cellOf: (place: Position) => DrawnCell | null;
}

/**
 * Who serves hundreds of ships at one time, from what is drawn already: cells where the map gives
 * the service, else the first satellite system that suffices, by `availabilityStack`. Null for ships
 * that are not at sea then.
 */
export function fleetNow(
  courses: readonly ShipCourse[],
  question: FleetNowQuestion,
): (ShipNow | null)[] {
  const { project, terminalId, serviceId, timeMs, cellOf } = question;
  const bit = servicesOf(project, terminalId).findIndex(({ id }) => id === serviceId);
  const positions = courses.map((course) => shipPosition(course, timeMs));
  const satelliteAt = satelliteFields(question, positions);
  return positions.map((position) => {
    if (!position) return null;
    const drawn = cellOf(position);
    const cause = drawn?.layers.cause[bit * tileSide * tileSide + drawn.cell];
    if (drawn && cause === 0) {
      const cellIndex = drawn.layers.server[drawn.cell];
      return { position, server: { kind: 'terrestrial', cellIndex } };
    }
    const systemId = satelliteAt(position);
    if (systemId) return { position, server: { kind: 'satellite', systemId } };
    return { position, server: { kind: drawn ? 'none' : 'unknown' } };
  });
}

/** The system that serves a place by itself, worked out once for each field with ships. */
function satelliteFields(
  { project, year, terminalId, serviceId, timeMs }: FleetNowQuestion,
  ships: readonly (Position | null)[],
): (place: Position) => string | null {
  const { satellites, terminals, services } = project;
  const aboard = terminals.find(({ id }) => id === terminalId)?.satelliteTerminalIds ?? [];
  const service = services.find(({ id }) => id === serviceId);
  const systems = systemsOfYear(satellites, year).filter(({ terminalIds }) =>
    terminalIds.some((id) => aboard.includes(id)),
  );
  if (!satellites || !service || systems.length === 0) return () => null;
  const middles = new Map(ships.flatMap((ship) => (ship ? [[keyOf(ship), middleOf(ship)]] : [])));
  const watch = { places: [...middles.values()], startMs: timeMs, stepMs: 1000 };
  const sky = satelliteSky(systems, Date.parse(satellites.period.startUtc), watch)(0);
  const systemIds = new Map(
    [...middles].map(([key, middle]) => {
      const sights = sky.sightsFrom(middle);
      const { latitudeDeg } = middle;
      const offers = offersAt(satellites, systems, aboard, service, latitudeDeg, sights);
      const serving = servingShip(service, { terrestrial: null, satellites: offers, sights }, null);
      return [key, serving?.server.kind === 'satellite' ? serving.server.systemId : null];
    }),
  );
  return (place) => systemIds.get(keyOf(place)) ?? null;
}

function middleOf({ longitudeDeg, latitudeDeg }: Position): Position {
  return {
    longitudeDeg: (Math.floor(longitudeDeg / fieldDeg) + 0.5) * fieldDeg,
    latitudeDeg: (Math.floor(latitudeDeg / fieldDeg) + 0.5) * fieldDeg,
  };
}

function keyOf(place: Position): string {
  const { longitudeDeg, latitudeDeg } = middleOf(place);
  return `${longitudeDeg} ${latitudeDeg}`;
}
