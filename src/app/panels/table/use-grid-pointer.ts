import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { CellPlace } from './cell-grid.ts';
import type { CellCursor } from './use-cell-cursor.ts';
import type { GridEdits } from './use-grid-edits.ts';

interface GridPointerOptions {
  readonly cells: CellCursor;
  readonly edits: GridEdits;
  /** The row that the pointer is on; null when it has left. */
  readonly onPoint: (row: number | null) => void;
}

/** Presses, drags and double presses on the cells, told from the elements they meet. */
export function useGridPointer({ cells, edits, onPoint }: GridPointerOptions) {
  const drag = useRef<'mark' | 'fill' | null>(null);
  /** The row down to which a fill would go; null while there is none. */
  const [fillTo, setFillTo] = useState<number | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const at = placeAt(event.target);
    if (event.button !== 0 || !at || isControl(event.target)) return;
    // the grid keeps the focus, whichever cell is pressed
    event.preventDefault();
    edits.focus();
    if (hasMark(event.target, 'data-fill')) {
      drag.current = 'fill';
      return;
    }
    if (at.column === 0) {
      edits.tick(at, event.shiftKey);
      cells.moveTo(at, false);
      return;
    }
    drag.current = 'mark';
    cells.moveTo(at, event.shiftKey);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const at = placeAt(event.target);
    onPoint(at?.row ?? null);
    if (!at || (event.buttons & 1) === 0) return;
    if (drag.current === 'fill') setFillTo(at.row);
    else if (drag.current === 'mark' && at.column > 0 && !isAt(cells.cursor, at)) {
      cells.moveTo(at, true);
    }
  };
  const onPointerUp = () => {
    if (drag.current === 'fill' && fillTo !== null && fillTo > cells.range.bottom) {
      edits.fillOn(fillTo);
      const { range } = cells;
      cells.select({ row: range.top, column: range.left }, { row: fillTo, column: range.right });
    }
    drag.current = null;
    setFillTo(null);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const at = placeAt(event.target);
    if (!at || isControl(event.target)) return;
    if (hasMark(event.target, 'data-flag')) edits.begin(at, null);
    else if (hasMark(event.target, 'data-fold')) edits.fold(at.row);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const at = placeAt(event.target);
    if (at && at.column > 0 && !hasMark(event.target, 'data-flag')) edits.begin(at, null);
  };
  return {
    fillTo,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onClick,
      onDoubleClick,
      onPointerLeave: () => onPoint(null),
    },
  };
}

/** The cell that an element is in. */
function placeAt(target: EventTarget): CellPlace | null {
  if (!(target instanceof Element)) return null;
  const cell = target.closest('[data-column]');
  const row = target.closest('[data-row]');
  if (!cell || !row) return null;
  return {
    row: Number(row.getAttribute('data-row')),
    column: Number(cell.getAttribute('data-column')),
  };
}

function hasMark(target: EventTarget, mark: string): boolean {
  return target instanceof Element && target.closest(`[${mark}]`) !== null;
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, select, label') !== null;
}

function isAt(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column;
}
