import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { IdentityCell } from './identity-cell.ts';

/**
 * @throws RangeError for an overlap of cells that are not there, of a cell with itself, of two
 * channels, or whose area is not a number from 0 on.
 */
export function checkOverlaps(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
): void {
  for (const overlap of overlaps) checkOverlap(overlap, cells);
}

function checkOverlap({ a, b, areaKm2 }: CellOverlap, cells: readonly IdentityCell[]): void {
  const known = a in cells && b in cells;
  if (!known || a === b || !(areaKm2 >= 0) || !Number.isFinite(areaKm2)) {
    throw new RangeError(
      `overlap of cells ${a} and ${b}, ${areaKm2} km²: expected two of ${cells.length} cells and an area`,
    );
  }
  if (cells[a].channel !== cells[b].channel) {
    throw new RangeError(
      `overlap of ${cells[a].key} and ${cells[b].key}: they are on channels ${cells[a].channel} and ${cells[b].channel}`,
    );
  }
}
