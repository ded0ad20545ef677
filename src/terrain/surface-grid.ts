import type { Vertex } from '../geo/position.ts';
import type { Bounds } from '../geo/tile-grid.ts';

/** Land and sea on a grid of longitude and latitude. */
export interface SurfaceGrid {
  readonly bounds: Bounds;
  readonly stepDeg: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 for land, 0 for sea; row by row from the south-west. */
  readonly land: Uint8Array;
}

/** Draws land polygons, each given as its rings, onto a grid: a cell is what its centre is. */
export function drawSurface(
  landPolygons: readonly (readonly (readonly Vertex[])[])[],
  bounds: Bounds,
  stepDeg: number,
): SurfaceGrid {
  const columns = Math.ceil((bounds.east - bounds.west) / stepDeg);
  const rows = Math.ceil((bounds.north - bounds.south) / stepDeg);
  const land = new Uint8Array(columns * rows);
  for (const rings of landPolygons) {
    const crossings: number[][] = Array.from({ length: rows }, () => []);
    for (const ring of rings) collectCrossings(ring, bounds, stepDeg, crossings);
    for (let row = 0; row < rows; row++) {
      const found = crossings[row].sort((a, b) => a - b);
      for (let i = 0; i + 1 < found.length; i += 2) {
        const first = Math.max(0, Math.ceil(found[i] - 0.5));
        const last = Math.min(columns, Math.ceil(found[i + 1] - 0.5));
        land.fill(1, row * columns + first, row * columns + Math.max(first, last));
      }
    }
  }
  return { bounds, stepDeg, columns, rows, land };
}

/** Adds, for each row of the grid, the columns at which a ring crosses the row's middle. */
function collectCrossings(
  ring: readonly Vertex[],
  bounds: Bounds,
  stepDeg: number,
  crossings: number[][],
): void {
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[(i + 1) % ring.length];
    const [low, high] = ay < by ? [ay, by] : [by, ay];
    const first = Math.max(0, Math.ceil((low - bounds.south) / stepDeg - 0.5));
    const last = Math.min(crossings.length, Math.ceil((high - bounds.south) / stepDeg - 0.5));
    for (let row = first; row < last; row++) {
      const latitude = bounds.south + (row + 0.5) * stepDeg;
      const share = (latitude - ay) / (by - ay);
      crossings[row].push((ax + share * (bx - ax) - bounds.west) / stepDeg);
    }
  }
}

/** Index into the grid of the cell that a place lies in; beyond the edge, of the cell nearest to it. */
export function surfaceCell(
  { bounds, stepDeg, columns, rows }: SurfaceGrid,
  longitudeDeg: number,
  latitudeDeg: number,
): number {
  const column = inside((longitudeDeg - bounds.west) / stepDeg, columns);
  const row = inside((latitudeDeg - bounds.south) / stepDeg, rows);
  return row * columns + column;
}

/** Whether a place is land; beyond the grid's edge, what the edge is. */
export function isLand(grid: SurfaceGrid, longitudeDeg: number, latitudeDeg: number): boolean {
  return grid.land[surfaceCell(grid, longitudeDeg, latitudeDeg)] === 1;
}

function inside(place: number, count: number): number {
  // cutting off the fraction equals the floor wherever it is not held at 0 anyway
  const index = place | 0;
  if (index < 0) return 0;
  return index < count ? index : count - 1;
}
