import type { Position as Vertex } from 'geojson';
import type { Project } from '../../../planning/project.ts';
import type { Shape } from '../../../planning/zone.ts';
import { type OwnShape, type OwnShapeKey, ownShapes } from '../../state/own-shapes.ts';
import { type Mercator, type PixelPoint, pixelOf, toMercator, type Viewport } from '../viewport.ts';

/** A zone or asset of the project's own, ready to be drawn. */
export interface OwnShapeMark {
  readonly key: OwnShapeKey;
  readonly thing: OwnShape;
  /** Rings closed, lines as they are; none of points. */
  readonly lines: readonly (readonly Mercator[])[];
  readonly points: readonly Mercator[];
  readonly isArea: boolean;
  /** Where its name stands. */
  readonly named: Mercator;
}

const known = new WeakMap<OwnShape, OwnShapeMark>();

/** The marks of a project's own shapes; those of unchanged shapes are kept. */
export function ownShapeMarks(project: Pick<Project, 'zones' | 'assets'>): OwnShapeMark[] {
  return ownShapes(project).map(({ key, thing }) => {
    const mark = known.get(thing) ?? markOf(key, thing);
    known.set(thing, mark);
    return mark;
  });
}

/** The shape whose outline, line or point is nearest to a place on the screen; null when none is within reach, in px. */
export function ownShapeAt(
  viewport: Viewport,
  marks: readonly OwnShapeMark[],
  pixel: PixelPoint,
  reachPx: number,
): OwnShapeKey | null {
  let found: OwnShapeKey | null = null;
  let least = reachPx;
  for (const { key, lines, points } of marks) {
    const away = Math.min(
      ...points.map((at) => distance(pixelOf(viewport, at), pixel)),
      ...lines.map((line) => distanceToLine(viewport, line, pixel)),
    );
    if (away > least) continue;
    least = away;
    found = key;
  }
  return found;
}

function distanceToLine(viewport: Viewport, line: readonly Mercator[], pixel: PixelPoint): number {
  let least = Number.POSITIVE_INFINITY;
  let from = pixelOf(viewport, line[0]);
  for (const at of line.slice(1)) {
    const to = pixelOf(viewport, at);
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((pixel.x - from.x) * dx + (pixel.y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.max(0, Math.min(1, along));
    const near = { x: from.x + share * dx, y: from.y + share * dy };
    least = Math.min(least, distance(near, pixel));
    from = to;
  }
  return least;
}

function markOf(key: OwnShapeKey, thing: OwnShape): OwnShapeMark {
  const { shape } = thing;
  const lines = linesOf(shape).map((line) => line.map(mercatorOf));
  const points = pointsOf(shape).map(mercatorOf);
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
  const first = lines[0];
  const named = first ? (isArea ? middleOf(first.slice(1)) : first[first.length >> 1]) : points[0];
  return { key, thing, lines, points, isArea, named };
}

function linesOf(shape: Shape): Vertex[][] {
  switch (shape.type) {
    case 'Polygon':
      return shape.coordinates;
    case 'MultiPolygon':
      return shape.coordinates.flat();
    case 'LineString':
      return [shape.coordinates];
    default:
      return [];
  }
}

function pointsOf(shape: Shape): Vertex[] {
  if (shape.type === 'Point') return [shape.coordinates];
  return shape.type === 'MultiPoint' ? shape.coordinates : [];
}

function mercatorOf([longitudeDeg, latitudeDeg]: Vertex): Mercator {
  return toMercator(longitudeDeg, latitudeDeg);
}

function middleOf(points: readonly Mercator[]): Mercator {
  const mean = (of: (at: Mercator) => number) =>
    points.reduce((sum, at) => sum + of(at), 0) / points.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

function distance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
