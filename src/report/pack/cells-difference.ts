import { windowLatitude, windowLongitude } from '../picture/cell-window.ts';
import { unpackCells } from './map-cells.ts';
import type { PackedMap } from './report-pack.ts';

/** Cells in which two maps differ, and the box about them in degrees. */
export interface CellsDifference {
  /** Null when a map's data cannot be read. */
  readonly cells: number | null;
  readonly of: number;
  readonly box: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  } | null;
}

/** How the cells of a map differ from those computed again for the same window; null when they do not. */
export function cellsDifference(given: PackedMap, again: PackedMap): CellsDifference | null {
  const expected = unpackCells(again);
  if (!expected) throw new Error(`maps/${again.id}: the cells computed again cannot be read`);
  const found = unpackCells(given);
  const of = expected.length;
  if (found?.length !== of) return { cells: null, of, box: null };
  const { window } = again;
  let cells = 0;
  let [left, top, right, bottom] = [window.columns, window.rows, -1, -1];
  for (let cell = 0; cell < of; cell++) {
    if (found[cell] === expected[cell]) continue;
    const row = Math.floor(cell / window.columns);
    const column = cell - row * window.columns;
    cells += 1;
    left = Math.min(left, column);
    right = Math.max(right, column);
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
  }
  // the same cells, written in another way
  if (cells === 0) return { cells: 0, of, box: null };
  const box = {
    west: windowLongitude(window, left),
    east: windowLongitude(window, right + 1),
    north: windowLatitude(window, top),
    south: windowLatitude(window, bottom + 1),
  };
  return { cells, of, box };
}
