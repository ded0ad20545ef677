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

/** The tiles that layers of satellites are drawn in: their cells are about 2 km wide. */
export const satelliteTileLevel = 6;

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

/**
 * Values between the places of a grid, for the cells of a tile: joined from the four about it, of
 * those that are known. NaN where none is.
 *
 * @param values by place
 */
export function spreadOver(
  grid: SatelliteGrid,
  values: ArrayLike<number>,
  tile: TileId,
  into: Float32Array,
): void {
  const columns = stations(grid.x, grid.columns, grid.level - tile.z, tile.x);
  const rows = stations(grid.y, grid.rows, grid.level - tile.z, tile.y);
  for (let row = 0; row < tileSide; row++) {
    const { first, second, share: down } = rows[row];
    const above = first * grid.columns;
    const below = second * grid.columns;
    for (let column = 0; column < tileSide; column++) {
      const { first: left, second: right, share: across } = columns[column];
      const a = values[above + left];
      const b = values[above + right];
      const c = values[below + left];
      const d = values[below + right];
      const whole =
        (a * (1 - across) + b * across) * (1 - down) + (c * (1 - across) + d * across) * down;
      into[row * tileSide + column] = Number.isNaN(whole)
        ? joined([a, b, c, d], across, down)
        : whole;
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

/** Whether the middle of a cell lies in a box: one call tells columns, the other rows. */
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
