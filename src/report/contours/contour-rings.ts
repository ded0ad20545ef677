import { contours } from 'd3-contour';

/** A closed ring in columns and rows, the last vertex again the first. */
export type GridRing = [number, number][];

/**
 * The areas of a grid where values reach a bound, as polygons of an outer ring and its holes.
 * The middle of a cell lies inside exactly where its value reaches the bound; between cells the
 * line is interpolated, or runs half-way where `stepped`, for values that are no quantity.
 *
 * @param values row by row; NaN reaches no bound
 */
export function contourRings(
  values: Float32Array,
  columns: number,
  bound: number,
  stepped: boolean,
): GridRing[][] {
  const rows = values.length / columns;
  // its own interpolation would run through the middles of cells beside those without a value
  const generator = contours().size([columns, rows]).smooth(false);
  // it reads values by index, and does not ask for more than an array of numbers
  const { coordinates } = generator.contour(values as unknown as number[], bound);
  const rings = coordinates.flat().map((found) => {
    const ring = found as GridRing;
    return withoutStraight(stepped ? ring : interpolated(ring, values, columns, rows, bound));
  });
  return nested(rings.filter((ring) => ring.length > 3));
}

/**
 * Moves vertices, which lie half-way between the middles of two cells, to where the bound is
 * reached between them; along cells without a value and the edge of the grid they stay.
 */
function interpolated(
  ring: GridRing,
  values: Float32Array,
  columns: number,
  rows: number,
  bound: number,
): GridRing {
  return ring.map(([x, y]): [number, number] => {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (x === column && x > 0 && x < columns) {
      const cell = row * columns + column;
      return [x - 0.5 + shareUntil(bound, values[cell - 1], values[cell]), y];
    }
    if (y === row && y > 0 && y < rows) {
      const cell = row * columns + column;
      return [x, y - 0.5 + shareUntil(bound, values[cell - columns], values[cell])];
    }
    return [x, y];
  });
}

/** Never quite at the middle of a cell, which would then be on the line and not inside or outside. */
function shareUntil(bound: number, from: number, to: number): number {
  const share = (bound - from) / (to - from);
  return Number.isNaN(share) ? 0.5 : Math.min(0.99, Math.max(0.01, share));
}

/** Vertices said twice, or on the straight line between their neighbours, say nothing. */
function withoutStraight(ring: GridRing): GridRing {
  const open = ring.slice(1).filter(([x, y], i) => x !== ring[i][0] || y !== ring[i][1]);
  const kept = open.filter((vertex, i) => {
    const before = open[(i + open.length - 1) % open.length];
    const after = open[(i + 1) % open.length];
    return crossProduct(before, vertex, after) !== 0;
  });
  return kept.length < 3 ? [] : [...kept, kept[0]];
}

function crossProduct(a: [number, number], b: [number, number], c: [number, number]): number {
  return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
}

interface Outer {
  readonly polygon: GridRing[];
  readonly area: number;
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

/** Puts each hole into the smallest ring around it: d3 takes the first, which may lie farther out. */
function nested(rings: readonly GridRing[]): GridRing[][] {
  const outers: Outer[] = [];
  const holes: GridRing[] = [];
  for (const ring of rings) {
    const area = doubleArea(ring);
    if (area > 0) outers.push({ polygon: [ring], area, box: boxOf(ring) });
    else holes.push(ring);
  }
  const bySize = outers.toSorted((a, b) => a.area - b.area);
  for (const hole of holes) {
    const [x, y] = hole[0];
    const around = bySize.find(
      ({ polygon: [outer], area, box }) =>
        area > -doubleArea(hole) &&
        x >= box[0] &&
        x <= box[2] &&
        y >= box[1] &&
        y <= box[3] &&
        isInside(outer, x, y),
    );
    around?.polygon.push(hole);
  }
  return outers.map(({ polygon }) => polygon);
}

/** Twice the area, positive for outer rings as the generator winds them. */
function doubleArea(ring: GridRing): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][1] * ring[i][0] - ring[i - 1][0] * ring[i][1];
  }
  return sum;
}

function boxOf(ring: GridRing): Outer['box'] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}

/** Even-odd rule. */
function isInside(ring: GridRing, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1];
    const [x2, y2] = ring[i];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
