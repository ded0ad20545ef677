import { useCallback, useMemo, useState } from 'react';
import type { PlanField } from '../fields/plan-field.ts';
import { type CellPlace, type CellRange, movedBy, rangeBetween } from './cell-grid.ts';
import type { TableItem } from './table-items.ts';

/** The first column, which ticks sites, and the row of heads, among rows and columns by id. */
const tickColumn = ':tick';
const headRow = ':head';

interface CellId {
  readonly rowId: string;
  readonly columnId: string;
}

interface CursorState {
  readonly cursor: CellId;
  /** The other corner of the range. */
  readonly anchor: CellId;
}

export interface CellCursor {
  /** Row −1 is that of the heads. */
  readonly cursor: CellPlace;
  /** Rows and columns of cells; column 0 ticks sites. */
  readonly range: CellRange;
  readonly moveTo: (place: CellPlace, extending: boolean) => void;
  /** Moves by a key; false for keys that move nothing. */
  readonly moveByKey: (key: string, extending: boolean, toEdge: boolean, page: number) => boolean;
  readonly select: (from: CellPlace, to: CellPlace) => void;
}

/**
 * The cell that keys act on and the range about it. Both are kept by row and column ids, so that they
 * stay with their cells when rows are sorted and columns arranged.
 */
export function useCellCursor(
  items: readonly TableItem[],
  fields: readonly PlanField[],
): CellCursor {
  const [state, setState] = useState<CursorState>(() => {
    const first = { rowId: '', columnId: '' };
    return { cursor: first, anchor: first };
  });
  const rowPlaces = useMemo(
    () => new Map([[headRow, -1], ...items.map(({ id }, row) => [id, row] as const)]),
    [items],
  );
  const columnIds = useMemo(() => [tickColumn, ...fields.map(({ id }) => id)], [fields]);
  const placeOf = useCallback(
    ({ rowId, columnId }: CellId): CellPlace => {
      const column = columnIds.indexOf(columnId);
      return { row: rowPlaces.get(rowId) ?? 0, column: column < 0 ? 1 : column };
    },
    [rowPlaces, columnIds],
  );
  const idOf = useCallback(
    ({ row, column }: CellPlace): CellId => ({
      rowId: row < 0 ? headRow : (items[row]?.id ?? ''),
      columnId: columnIds[column] ?? tickColumn,
    }),
    [items, columnIds],
  );
  const cursor = placeOf(state.cursor);
  const anchor = placeOf(state.anchor);
  const select = useCallback(
    (from: CellPlace, to: CellPlace) => setState({ anchor: idOf(from), cursor: idOf(to) }),
    [idOf],
  );
  const moveTo = (place: CellPlace, extending: boolean) =>
    select(extending && place.row >= 0 && anchor.row >= 0 ? anchor : place, place);
  const moveByKey = (key: string, extending: boolean, toEdge: boolean, page: number) => {
    // the heads are a row above the first
    const size = { rows: items.length + 1, columns: columnIds.length, page };
    const moved = movedBy(key, { ...cursor, row: cursor.row + 1 }, size, toEdge);
    if (!moved) return false;
    const mayReachHeads = cursor.row < 0 || (key === 'ArrowUp' && !toEdge && !extending);
    const row = Math.max(mayReachHeads ? -1 : 0, moved.row - 1);
    moveTo({ row, column: moved.column }, extending);
    return true;
  };
  return { cursor, range: rangeBetween(anchor, cursor), moveTo, moveByKey, select };
}
