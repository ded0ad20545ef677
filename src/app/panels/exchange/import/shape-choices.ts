import { geodesicBetween } from '../../../../geo/geodesic.ts';
import { polygonAreaKm2 } from '../../../../geo/sample-points.ts';
import type { Bounds } from '../../../../geo/tile-grid.ts';
import type { Name } from '../../../../network/name.ts';
import {
  type IncomingShape,
  rolesOfKind,
  type ShapeRole,
} from '../../../../planning/shape-import/incoming-shape.ts';
import { movedShape, type ShapeReading } from '../../../../planning/shape-import/moved-shape.ts';
import { shapeProblem } from '../../../../planning/shape-import/shape-problem.ts';
import { shapeVertices } from '../../../../planning/shape-import/shape-vertices.ts';
import { formatQuantity } from '../../../i18n/format.ts';
import type { IncomingMark } from './incoming-marks.ts';

/** A row of the table: a shape where it lies, what it becomes and why it cannot. */
export interface ShapeRow {
  readonly key: string;
  readonly shape: IncomingShape;
  readonly role: ShapeRole | 'none';
  readonly problem: Name | null;
  /** Its points, length or area. */
  readonly extent: string;
}

/** What the user has chosen, by kind and then by row. */
export interface ShapeChoices {
  readonly reading: ShapeReading;
  readonly byKind: Readonly<Record<IncomingShape['kind'], ShapeRole | 'none'>>;
  readonly byRow: Readonly<Record<string, ShapeRole | 'none'>>;
}

/** The rows of a file's shapes as they are to be read. */
export function shapeRows(
  shapes: readonly IncomingShape[],
  { reading, byKind, byRow }: ShapeChoices,
  scope: Bounds,
): ShapeRow[] {
  return shapes.map((read, i) => {
    const key = String(i);
    const shape = movedShape(read, reading);
    const problem = shapeProblem(shape, scope);
    const role = byRow[key] ?? byKind[shape.kind];
    return { key, shape, role, problem, extent: extentOf(shape) };
  });
}

/** What a row says of itself on the chart. */
export function markOf({ key, shape, role, problem }: ShapeRow): IncomingMark {
  return {
    key,
    kind: shape.kind,
    paths: pathsOf(shape),
    good: problem === null && role !== 'none',
  };
}

/** What shapes begin as: by their names where those tell, else the most likely of their kind. */
export function firstChoices(shapes: readonly IncomingShape[], swapped: boolean): ShapeChoices {
  const byRow: Record<string, ShapeRole> = {};
  shapes.forEach(({ kind, name }, i) => {
    const told = tellingNames.find(
      ([role, words]) =>
        rolesOfKind[kind].includes(role) && name && words.test(`${name.zh} ${name.en}`),
    );
    if (told) byRow[String(i)] = told[0];
  });
  const byKind = {
    point: rolesOfKind.point[0],
    line: rolesOfKind.line[0],
    area: rolesOfKind.area[0],
  };
  return { reading: { swapped, gcj02: false }, byKind, byRow };
}

const tellingNames: readonly (readonly [ShapeRole, RegExp])[] = [
  ['coastline', /coast|shoreline|海岸|岸线/i],
  ['bridge', /bridge|桥/i],
  ['road', /road|highway|公路|高速/i],
  ['route', /route|ferry|航线|客运/i],
  ['aquaculture', /aquacult|fish farm|养殖/i],
];

/** Lines and outlines of a shape. */
export function pathsOf({ geometry }: IncomingShape): readonly (readonly (readonly number[])[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
    case 'LineString':
      return [geometry.coordinates];
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function extentOf(shape: IncomingShape): string {
  const { geometry } = shape;
  if (geometry.type === 'LineString') {
    let lengthM = 0;
    geometry.coordinates.slice(1).forEach(([longitudeDeg, latitudeDeg], i) => {
      const [x, y] = geometry.coordinates[i];
      if (Math.abs(y) > 90 || Math.abs(latitudeDeg) > 90) return;
      const from = { longitudeDeg: x, latitudeDeg: y };
      lengthM += geodesicBetween(from, { longitudeDeg, latitudeDeg }).distanceM;
    });
    return formatQuantity(lengthM / 1000, 'km', 1);
  }
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
    return formatQuantity(polygonAreaKm2(geometry), 'km²', 1);
  }
  return `× ${shapeVertices(shape).length}`;
}
