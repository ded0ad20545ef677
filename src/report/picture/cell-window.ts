import {
  type Bounds,
  latitudeOfRow,
  longitudeOfColumn,
  tileColumn,
  tileRow,
  tileSide,
} from '../../geo/tile-grid.ts';

/** A box of whole cells of one level; columns and rows are counted from 180° W and the northern edge. */
export interface CellWindow {
  readonly level: number;
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly columns: number;
  readonly rows: number;
}

/** The least window that holds a box. */
export function cellWindow(bounds: Bounds, level: number): CellWindow {
  const firstColumn = Math.floor(tileColumn(bounds.west, level) * tileSide);
  const firstRow = Math.floor(tileRow(bounds.north, level) * tileSide);
  return {
    level,
    firstColumn,
    firstRow,
    columns: Math.ceil(tileColumn(bounds.east, level) * tileSide) - firstColumn,
    rows: Math.ceil(tileRow(bounds.south, level) * tileSide) - firstRow,
  };
}

/** Longitude of a place in a window, counted in columns from its western edge. */
export function windowLongitude({ level, firstColumn }: CellWindow, column: number): number {
  return longitudeOfColumn({ z: level, x: 0, y: 0 }, firstColumn + column);
}

/** Latitude of a place in a window, counted in rows from its northern edge. */
export function windowLatitude({ level, firstRow }: CellWindow, row: number): number {
  return latitudeOfRow({ z: level, x: 0, y: 0 }, firstRow + row);
}
