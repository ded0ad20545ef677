import { polygon } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';
import { type BaselinePlace, baselineBetween, basePoints, nearestOnBaseline } from './baseline.ts';
import { azimuthDeg, densified, destination } from './geodesic.ts';
import { pathIn, type Row, readTable } from './read-table.ts';
import { territorialSeaKm } from './territorial-belt.ts';

/** One of the two estimated lateral limits of the province's waters. */
export interface LateralLimit {
  readonly row: Row;
  /** From the shore to the baseline. */
  readonly inner: readonly Position[];
  readonly onBaseline: BaselinePlace;
  /** Where the normal to the baseline meets the 12 nm limit. */
  readonly atOuterLimit: Position;
  /** Where the limit, going on in the direction it had before the baseline, is past the scope. */
  readonly farOut: Position;
}

/** The limits towards Shandong and towards Shanghai. */
export function lateralLimits(): [north: LateralLimit, south: LateralLimit] {
  const [north, south] = readTable('lateral-limits').map(lateralLimit);
  return [north, south];
}

/** All between the coast and the baseline, and between the lateral limits; land not yet cut out. */
export function insideBaseline([north, south]: [LateralLimit, LateralLimit]): Feature<Polygon> {
  const along = baselineBetween(basePoints(), north.onBaseline, south.onBaseline);
  return closed([...north.inner.slice(0, -1), ...along, ...inwards(south), ...inland]);
}

/** All seaward of the baseline between the normals where the lateral limits meet it. */
export function seawardOfBaseline([north, south]: [LateralLimit, LateralLimit]): Feature<Polygon> {
  const along = baselineBetween(basePoints(), north.onBaseline, south.onBaseline);
  const far = (limit: LateralLimit) =>
    destination(limit.onBaseline.place, limit.onBaseline.seawardDeg, 2 * territorialSeaKm);
  return closed([...along, far(south), [124, 33.5], far(north)]);
}

/** All between the lateral limits and their continuation out to sea; land not yet cut out. */
export function betweenLateralLimits([north, south]: [
  LateralLimit,
  LateralLimit,
]): Feature<Polygon> {
  const out = [...north.inner, north.atOuterLimit, north.farOut];
  return closed([...out, south.farOut, south.atOuterLimit, ...inwards(south), ...inland]);
}

/** Closes the waters over land: north of the Yangtze's northern branch, well behind the coast. */
const inland: Position[] = [
  [121.2, 32.0],
  [120.0, 32.0],
  [118.9, 34.0],
  [118.9, 35.086],
];

function lateralLimit(row: Row): LateralLimit {
  const path = pathIn(row, 'path_lonlat');
  const onBaseline = nearestOnBaseline(basePoints(), path[path.length - 1]);
  const before = path[path.length - 2];
  const courseDeg = azimuthDeg(before, onBaseline.place);
  const atOuterLimit = destination(onBaseline.place, onBaseline.seawardDeg, territorialSeaKm);
  return {
    row,
    inner: densified([...path.slice(0, -1), onBaseline.place], 20),
    onBaseline,
    atOuterLimit,
    farOut: destination(atOuterLimit, courseDeg, 350),
  };
}

function inwards(limit: LateralLimit): Position[] {
  return [...limit.inner].reverse();
}

function closed(ring: Position[]): Feature<Polygon> {
  return polygon([[...ring, ring[0]]]);
}
