import type { Position as Vertex } from 'geojson';
import { geodesicBetween, geodesicDestination } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { Ship, Voyage } from '../../network/fleet.ts';
import type { Project } from '../project.ts';

/** Metres per second of a knot: a nautical mile is 1852 m. */
const metresPerSecondOfKnot = 1852 / 3600;

/** Between points so close, straight lines on the chart keep within 2 m of the geodesic at 36° N. */
const stepM = 10_000;

/** The way of one ship, worked out once so that it can be asked at any time for little. */
export interface ShipCourse {
  /** Since 1970, UTC; ascending, one for each point. */
  readonly timesMs: Float64Array;
  /** Longitudes run on beyond ±180° where the ship crosses that meridian. */
  readonly longitudesDeg: Float64Array;
  readonly latitudesDeg: Float64Array;
  /** Sailed up to each point. */
  readonly kilometres: Float64Array;
  /** Towards the next point, clockwise from true north; a ship at rest keeps the last. */
  readonly headingsDeg: Float64Array;
}

/** From where to where a plan's ship sails: what a voyage needs beside itself. */
export type VoyagePlan = Pick<Project, 'assets'>;

/**
 * The way of a ship along geodesics of the WGS 84 ellipsoid.
 *
 * @throws when the lane is not in the plan, or is no line of the region's geodata
 */
export function shipCourse(
  { id, voyage }: Pick<Ship, 'id' | 'voyage'>,
  plan: VoyagePlan,
  region: Region,
): ShipCourse {
  if (voyage.type === 'track') {
    const vertices = voyage.points.map(([, longitudeDeg, latitudeDeg]) => [
      longitudeDeg,
      latitudeDeg,
    ]);
    return courseOf(vertices, (leg, share) => {
      const from = voyage.points[leg][0];
      return (from + share * (voyage.points[leg + 1][0] - from)) * 1000;
    });
  }
  const vertices = voyage.type === 'line' ? voyage.coordinates : laneOf(id, voyage, plan, region);
  const startMs = Date.parse(voyage.departureUtc);
  const metresPerMs = (voyage.speedKn * metresPerSecondOfKnot) / 1000;
  return courseOf(vertices, (_leg, _share, sailedM) => startMs + sailedM / metresPerMs);
}

function laneOf(
  shipId: string,
  { assetId, reversed }: Extract<Voyage, { type: 'lane' }>,
  { assets }: VoyagePlan,
  region: Region,
): readonly Vertex[] {
  const shape = assets.find(({ id }) => id === assetId)?.shape;
  const line = shape?.type === 'geodata' ? region.features.get(shape.id)?.geometry : shape;
  if (line?.type !== 'LineString') {
    throw new Error(
      `ship ${shipId}: voyage.assetId ${assetId} — expected a lane or route of the plan`,
    );
  }
  return reversed ? line.coordinates.toReversed() : line.coordinates;
}

function courseOf(
  vertices: readonly Vertex[],
  timeMsAt: (leg: number, share: number, sailedM: number) => number,
): ShipCourse {
  const points: { position: Position; timeMs: number; sailedM: number }[] = [];
  const add = ({ longitudeDeg, latitudeDeg }: Position, timeMs: number, sailedM: number) => {
    const last = points.at(-1)?.position.longitudeDeg ?? longitudeDeg;
    const turns = Math.round((last - longitudeDeg) / 360);
    const position = { longitudeDeg: longitudeDeg + turns * 360, latitudeDeg };
    points.push({ position, timeMs, sailedM });
  };
  let sailedM = 0;
  add(positionOf(vertices[0]), timeMsAt(0, 0, 0), 0);
  for (let leg = 0; leg + 1 < vertices.length; leg++) {
    const end = vertices[leg + 1];
    const from = positionOf(vertices[leg]);
    const { distanceM, bearingDeg } = geodesicBetween(from, positionOf(end));
    const pieces = Math.max(1, Math.ceil(distanceM / stepM));
    for (let piece = 1; piece <= pieces; piece++) {
      const share = piece / pieces;
      const joint = () => geodesicDestination(from, share * distanceM, bearingDeg);
      const place = piece < pieces ? joint() : positionOf(end);
      const atM = sailedM + share * distanceM;
      add(place, timeMsAt(leg, share, atM), atM);
    }
    sailedM += distanceM;
  }
  return {
    timesMs: Float64Array.from(points, ({ timeMs }) => timeMs),
    longitudesDeg: Float64Array.from(points, ({ position }) => position.longitudeDeg),
    latitudesDeg: Float64Array.from(points, ({ position }) => position.latitudeDeg),
    kilometres: Float64Array.from(points, (point) => point.sailedM / 1000),
    headingsDeg: headingsOf(points.map(({ position }) => position)),
  };
}

function positionOf([longitudeDeg, latitudeDeg]: Vertex): Position {
  return { longitudeDeg, latitudeDeg };
}

function headingsOf(points: readonly Position[]): Float64Array {
  const headings = new Float64Array(points.length);
  let first = -1;
  for (let i = 0; i < points.length; i++) {
    const way = i + 1 < points.length ? geodesicBetween(points[i], points[i + 1]) : null;
    if (way && way.distanceM > 0) {
      headings[i] = way.bearingDeg;
      if (first < 0) first = i;
    } else {
      headings[i] = i > 0 ? headings[i - 1] : 0;
    }
  }
  // one that lies still at first heads where it will go
  if (first > 0) headings.fill(headings[first], 0, first);
  return headings;
}
