import type { Position } from '../../geo/position.ts';
import {
  type Bounds,
  latitudeOfRow,
  longitudeOfColumn,
  type TileId,
  tileColumn,
  tileRow,
  tileSide,
} from '../../geo/tile-grid.ts';

/** The tiles that layers of satellites are drawn in: their cells are about 4 km wide. */
export const satelliteTileLevel = 5;

/** Places in the middle of all tiles of a level that lie over a box, row by row from the north-west. */
export interface SatelliteGrid {
  readonly level: number;
  /** Column and row of the first tile. */
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
  readonly places: readonly Position[];
}

/** @param level `satelliteTileLevel` or finer */
export function satelliteGrid({ west, south, east, north }: Bounds, level: number): SatelliteGrid {
  const x = Math.floor(tileColumn(west, level));
  const y = Math.floor(tileRow(north, level));
  const columns = Math.floor(tileColumn(east, level)) - x + 1;
  const rows = Math.floor(tileRow(south, level)) - y + 1;
  const places = Array.from({ length: columns * rows }, (_, i) => {
    const tile = { z: level, x: x + (i % columns), y: y + Math.floor(i / columns) };
    return {
      longitudeDeg: longitudeOfColumn(tile, tileSide / 2),
      latitudeDeg: latitudeOfRow(tile, tileSide / 2),
    };
  });
  return { level, x, y, columns, rows, places };
}

/** The place of the grid that a cell of a tile belongs to: the middle of the grid's tile around it. */
export function placeOfCell(
  grid: SatelliteGrid,
  tile: TileId,
  column: number,
  row: number,
): number {
  const scale = 2 ** (grid.level - tile.z);
  const x = Math.floor((tile.x + (column + 0.5) / tileSide) * scale) - grid.x;
  const y = Math.floor((tile.y + (row + 0.5) / tileSide) * scale) - grid.y;
  return clamped(y, grid.rows) * grid.columns + clamped(x, grid.columns);
}

/** Where the cells of a tile that lie in a box stand between the places of a grid. */
export interface TileStations {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
  /** By column of the tile: the grid's column before it, the one after, and the share of that. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly across: Float32Array;
  /** By row of the tile: where the grid's rows above and below begin, and the share of the latter. */
  readonly above: Int32Array;
  readonly below: Int32Array;
  readonly down: Float32Array;
}

export function tileStations(grid: SatelliteGrid, tile: TileId, box: Bounds): TileStations {
  const columns = stations(grid.x, grid.columns, grid.level - tile.z, tile.x);
  const rows = stations(grid.y, grid.rows, grid.level - tile.z, tile.y);
  return {
    ...cellsWithin(box, tile),
    left: Int32Array.from(columns, ({ first }) => first),
    right: Int32Array.from(columns, ({ second }) => second),
    across: Float32Array.from(columns, ({ share }) => share),
    above: Int32Array.from(rows, ({ first }) => first * grid.columns),
    below: Int32Array.from(rows, ({ second }) => second * grid.columns),
    down: Float32Array.from(rows, ({ share }) => share),
  };
}

/**
 * Values between the places of a grid, for the cells of a tile: joined from the four about it, of
 * those that are known. NaN where none is, and outside the box of the stations.
 *
 * @param values by place
 */
export function spreadOver(
  { columns, rows, left, right, across, above, below, down }: TileStations,
  values: ArrayLike<number>,
  into: Float32Array,
): void {
  into.fill(Number.NaN);
  for (let row = rows[0]; row < rows[1]; row++) {
    const [up, low, share] = [above[row], below[row], down[row]];
    for (let column = columns[0]; column < columns[1]; column++) {
      const a = values[up + left[column]];
      const b = values[up + right[column]];
      const c = values[low + left[column]];
      const d = values[low + right[column]];
      const x = across[column];
      const whole = (a + x * (b - a)) * (1 - share) + (c + x * (d - c)) * share;
      into[row * tileSide + column] = Number.isNaN(whole) ? joined([a, b, c, d], x, share) : whole;
    }
  }
}

/** A value at any place, in the manner of `spreadOver`. */
export function valueAt(
  grid: SatelliteGrid,
  values: ArrayLike<number>,
  { longitudeDeg, latitudeDeg }: Position,
): number {
  const column = station(tileColumn(longitudeDeg, grid.level) - 0.5 - grid.x, grid.columns);
  const row = station(tileRow(latitudeDeg, grid.level) - 0.5 - grid.y, grid.rows);
  const at = (y: number, x: number) => values[y * grid.columns + x];
  const four = [
    at(row.first, column.first),
    at(row.first, column.second),
    at(row.second, column.first),
    at(row.second, column.second),
  ];
  return joined(four, column.share, row.share);
}

/** First and last but one of the columns and rows of a tile whose cells lie in a box. */
export function cellsWithin(
  { west, south, east, north }: Bounds,
  tile: TileId,
): { columns: readonly [number, number]; rows: readonly [number, number] } {
  const inTile = (units: number, of: number) =>
    Math.min(tileSide, Math.max(0, Math.round((units - of) * tileSide)));
  return {
    columns: [inTile(tileColumn(west, tile.z), tile.x), inTile(tileColumn(east, tile.z), tile.x)],
    rows: [inTile(tileRow(north, tile.z), tile.y), inTile(tileRow(south, tile.z), tile.y)],
  };
}

interface Station {
  readonly first: number;
  readonly second: number;
  /** Of the second. */
  readonly share: number;
}

function stations(from: number, count: number, deeper: number, tile: number): Station[] {
  return Array.from({ length: tileSide }, (_, i) =>
    station((tile + (i + 0.5) / tileSide) * 2 ** deeper - 0.5 - from, count),
  );
}

/** Beyond its outermost places a grid goes on as it ends. */
function station(at: number, count: number): Station {
  const first = clamped(Math.floor(at), count);
  const second = clamped(first + 1, count);
  return { first, second, share: Math.min(1, Math.max(0, at - first)) };
}

function clamped(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}

function joined([a, b, c, d]: readonly number[], across: number, down: number): number {
  let sum = 0;
  let weights = 0;
  const add = (value: number, weight: number) => {
    if (Number.isNaN(value)) return;
    sum += value * weight;
    weights += weight;
  };
  add(a, (1 - across) * (1 - down));
  add(b, across * (1 - down));
  add(c, (1 - across) * down);
  add(d, across * down);
  return weights > 1e-3 ? sum / weights : Number.NaN;
}
