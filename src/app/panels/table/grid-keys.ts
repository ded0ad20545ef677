import type { KeyboardEvent } from 'react';
import type { PlanField } from '../fields/plan-field.ts';
import type { HeadPress } from './press-head.ts';
import type { TableItem } from './table-items.ts';
import type { CellCursor } from './use-cell-cursor.ts';
import type { GridEdits } from './use-grid-edits.ts';

interface GridKeysOptions {
  readonly cells: CellCursor;
  readonly edits: GridEdits;
  readonly item: TableItem | null;
  /** Of the cursor's column; null for the column of ticks. */
  readonly field: PlanField | null;
  /** Rows that PgUp and PgDn go. */
  readonly page: number;
  readonly onShow: () => void;
  readonly onClose: () => void;
  /** Presses the head that the cursor is on. */
  readonly onHead: (press: HeadPress) => void;
  /** Moves the column that the cursor is on. */
  readonly onMoveColumn: (by: -1 | 1) => void;
}

/** Does what a key means in the table; false for keys that it leaves to others. */
export function pressGridKey(event: KeyboardEvent, options: GridKeysOptions): boolean {
  const { key, shiftKey: shift, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  const { cells, item, page } = options;
  // what is open over the table has the keys, even before it has the focus
  if (altKey || document.querySelector('[role="dialog"]')) return false;
  if (item?.kind === 'group' && foldsGroup(key, item.open)) {
    options.edits.fold(cells.cursor.row);
    return true;
  }
  if (cells.cursor.row < 0 && shift && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    options.onMoveColumn(key === 'ArrowLeft' ? -1 : 1);
    return true;
  }
  if (cells.moveByKey(key, shift, command, page)) return true;
  if (command) return pressCommand(key, options);
  return pressPlainKey(key, shift, options);
}

function foldsGroup(key: string, open: boolean): boolean {
  return key === 'Enter' || key === ' ' || key === (open ? 'ArrowLeft' : 'ArrowRight');
}

function pressCommand(key: string, { edits, onShow }: GridKeysOptions): boolean {
  if (key === 'Enter') onShow();
  else if (key.toLowerCase() === 'd') edits.fillDown();
  else if (key.toLowerCase() === 'a') edits.markAll();
  else return false;
  return true;
}

function pressPlainKey(key: string, shift: boolean, options: GridKeysOptions): boolean {
  const { cells, edits, field, onClose, onHead } = options;
  const { cursor, range } = cells;
  const isMany = range.top !== range.bottom || range.left !== range.right;
  const opens = key === 'Enter' || key === 'F2' || (key === ' ' && field?.kind.type === 'flag');
  if (key === 'Escape') {
    if (isMany) cells.moveTo(cursor, false);
    else onClose();
  } else if (cursor.row < 0) {
    if (key === 'Enter' || key === ' ') onHead(shift ? 'sortAlso' : 'sort');
    else if (key === 'f' || key === 'F') onHead('filter');
    else return false;
  } else if (key === ' ' && shift) {
    edits.selectMarked();
  } else if ((key === ' ' || key === 'Enter') && !field) {
    edits.tick(cursor, false);
  } else if (opens) {
    edits.begin(cursor, null);
  } else if (key === 'Delete' || key === 'Backspace') {
    edits.clear();
  } else if (key.length === 1 && key !== ' ') {
    edits.begin(cursor, key);
  } else {
    return false;
  }
  return true;
}
