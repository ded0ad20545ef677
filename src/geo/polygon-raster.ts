import type { Position as Vertex } from 'geojson';
import { type boundsOfTile, type TileId, tileColumn, tileRow, tileSide } from './tile-grid.ts';

/** A polygon's edges in the coordinates of a level of the pyramid, ready to be drawn into tiles. */
export interface PolygonEdges {
  readonly level: number;
  /** x1, y1, x2, y2 of each edge with y1 < y2, in tiles from 180° W and from the north. */
  readonly edges: Float64Array;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Prepares polygons, given as rings of longitude and latitude, for drawing at a level. */
export function polygonEdges(rings: readonly (readonly Vertex[])[], level: number): PolygonEdges {
  const edges: number[] = [];
  let [top, bottom, left, right] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings) {
    const points = ring.map(([lon, lat]) => [tileColumn(lon, level), tileRow(lat, level)]);
    for (let i = 0; i < points.length; i++) {
      const [ax, ay] = points[i];
      const [bx, by] = points[(i + 1) % points.length];
      top = Math.min(top, ay);
      bottom = Math.max(bottom, ay);
      left = Math.min(left, ax);
      right = Math.max(right, ax);
      if (ay < by) edges.push(ax, ay, bx, by);
      else if (by < ay) edges.push(bx, by, ax, ay);
    }
  }
  return { level, edges: Float64Array.from(edges), top, bottom, left, right };
}

/** Whether a polygon may touch a tile, by its bounding box. */
export function mayTouch(polygon: PolygonEdges, tile: TileId): boolean {
  return (
    polygon.right > tile.x &&
    polygon.left < tile.x + 1 &&
    polygon.bottom > tile.y &&
    polygon.top < tile.y + 1
  );
}

/** Sets a bit in every cell of a tile whose centre lies in the polygon (even-odd rule). */
export function drawPolygon(
  polygon: PolygonEdges,
  tile: TileId,
  bit: number,
  cells: Int32Array,
): void {
  if (!mayTouch(polygon, tile)) return;
  const { edges } = polygon;
  const crossings: number[][] = Array.from({ length: tileSide }, () => []);
  for (let i = 0; i < edges.length; i += 4) {
    const top = (edges[i + 1] - tile.y) * tileSide;
    const bottom = (edges[i + 3] - tile.y) * tileSide;
    if (bottom <= 0 || top >= tileSide) continue;
    const firstRow = Math.max(0, Math.ceil(top - 0.5));
    const lastRow = Math.min(tileSide, Math.ceil(bottom - 0.5));
    for (let row = firstRow; row < lastRow; row++) {
      const share = (row + 0.5 - top) / (bottom - top);
      const x = edges[i] + share * (edges[i + 2] - edges[i]);
      crossings[row].push((x - tile.x) * tileSide);
    }
  }
  for (let row = 0; row < tileSide; row++) {
    const found = crossings[row].sort((a, b) => a - b);
    for (let i = 0; i + 1 < found.length; i += 2) {
      const first = Math.max(0, Math.ceil(found[i] - 0.5));
      const last = Math.min(tileSide, Math.ceil(found[i + 1] - 0.5));
      for (let column = first; column < last; column++) cells[row * tileSide + column] |= bit;
    }
  }
}

/** Rings of a polygon or multipolygon; other geometries have none. */
export function ringsOf(geometry: { type: string; coordinates?: unknown }): Vertex[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates as Vertex[][];
  if (geometry.type === 'MultiPolygon') return (geometry.coordinates as Vertex[][][]).flat();
  return [];
}

/** Box about rings, in degrees. */
export function boundsOfRings(
  rings: readonly (readonly Vertex[])[],
): ReturnType<typeof boundsOfTile> {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of rings) {
    for (const [lon, lat] of ring) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return { west, south, east, north };
}
