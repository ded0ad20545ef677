/** A cell by its place in the table: rows as they are sorted, columns as they are shown. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its edges included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rectangle between two cells. */
export function rangeBetween(a: CellPlace, b: CellPlace): CellRange {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** Where a key takes the cursor in a table of so many rows and columns; null for other keys. */
export function movedBy(
  key: string,
  from: CellPlace,
  size: { readonly rows: number; readonly columns: number; readonly page: number },
  toEdge: boolean,
): CellPlace | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const at = (row: number, column: number): CellPlace => ({
    row: Math.max(0, Math.min(lastRow, row)),
    column: Math.max(0, Math.min(lastColumn, column)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(toEdge ? 0 : from.row - 1, from.column);
    case 'ArrowDown':
      return at(toEdge ? lastRow : from.row + 1, from.column);
    case 'ArrowLeft':
      return at(from.row, toEdge ? 0 : from.column - 1);
    case 'ArrowRight':
      return at(from.row, toEdge ? lastColumn : from.column + 1);
    case 'PageUp':
      return at(from.row - size.page, from.column);
    case 'PageDown':
      return at(from.row + size.page, from.column);
    case 'Home':
      return at(toEdge ? 0 : from.row, 0);
    case 'End':
      return at(toEdge ? lastRow : from.row, lastColumn);
    default:
      return null;
  }
}
