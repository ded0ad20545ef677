import { type RefObject, useState } from 'react';
import type { Language, Name } from '../../../network/name.ts';
import { appStore } from '../../state/app-store.ts';
import { offerUnlock } from '../../state/bulk-actions.ts';
import { selectSites, toggleSelected } from '../../state/selection.ts';
import { useApp } from '../../state/use-app.ts';
import type { Refusal } from '../fields/field-edits.ts';
import { isEditable, type PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import type { AfterEdit } from './cell-editor.tsx';
import type { CellPlace } from './cell-grid.ts';
import {
  clearRange,
  fillDown,
  fillOn,
  pasteRange,
  putTexts,
  type RangeTable,
  textsOf,
} from './range-actions.ts';
import { sitesOf } from './table-items.ts';
import { formatTsv, parseTsv } from './tsv.ts';
import type { CellCursor } from './use-cell-cursor.ts';
import type { useTableRows } from './use-table-rows.ts';

interface GridEditsOptions {
  readonly model: ReturnType<typeof useTableRows>;
  readonly language: Language;
  readonly cells: CellCursor;
  readonly grid: RefObject<HTMLElement | null>;
  /** Tells why nothing was changed; null once something was. */
  readonly onRefusal: (refusal: Refusal | null) => void;
}

/** What keys, pointer and clipboard do to the cells, and the cell that is being edited. */
export function useGridEdits({ model, language, cells, grid, onRefusal }: GridEditsOptions) {
  const { items, shownFields: fields } = model;
  const carriers = useApp((state) => state.project.carriers);
  /** What the cursor's cell was begun to be edited with; null while it is not. */
  const [editing, setEditing] = useState<{ readonly typed: string | null } | null>(null);
  const table: RangeTable = { items, fields, language, context: { carriers } };
  const { cursor, range } = cells;
  const focus = () => grid.current?.focus({ preventScroll: true });

  const begin = ({ row, column }: CellPlace, typed: string | null) => {
    const item = items[row];
    const field = fields[column - 1];
    if (item?.kind !== 'row' || !field || !isEditable(field, item.row)) return;
    onRefusal(null);
    if (item.row.site.locked && field.id !== 'locked') {
      offerUnlock([item.row.site]);
      return;
    }
    if (field.kind.type === 'flag') turnFlags({ row, column }, item.row, field);
    else setEditing({ typed });
  };
  /** Turns a flag, in all rows that are marked when it is one of them. */
  const turnFlags = ({ row, column }: CellPlace, of: PlanRow, field: PlanField) => {
    const isMarked =
      row >= range.top && row <= range.bottom && range.left === column && range.right === column;
    const rows = isMarked ? range : { top: row, bottom: row };
    const text = field.read(of) === true ? 'no' : 'yes';
    onRefusal(putTexts(table, { ...rows, left: column, right: column }, [[text]]));
  };
  const commit = (text: string, after: AfterEdit): Name | null => {
    const { row, column } = cursor;
    const own = { top: row, bottom: row, left: column, right: column };
    const refusal = putTexts(table, after === 'all' ? range : own, [[text]]);
    if (refusal && after !== 'stay') return refusal.expected;
    // what is left by a press elsewhere cannot stay open: it is given up, and told
    onRefusal(refusal);
    setEditing(null);
    focus();
    const key = moves[after];
    if (key) cells.moveByKey(key, false, false, 1);
    return null;
  };
  const cancel = () => {
    setEditing(null);
    focus();
  };
  const tick = ({ row }: CellPlace, extending: boolean) => {
    const item = items[row];
    if (extending)
      addSelected(sitesOf(items, Math.min(range.top, row), Math.max(range.bottom, row)));
    else if (item?.kind === 'row') toggleSelected(item.row.site.id);
  };
  const paste = (text: string) => {
    const pasted = parseTsv(text);
    const target = pasteRange(table, range, pasted);
    const refusal = putTexts(table, target, pasted);
    onRefusal(refusal);
    if (refusal) return;
    const { top, bottom, left, right } = target;
    cells.select({ row: top, column: left }, { row: bottom, column: right });
  };
  return {
    editing,
    context: table.context,
    begin,
    commit,
    cancel,
    tick,
    focus,
    paste,
    copied: () => formatTsv(textsOf(table, range)),
    fillDown: () => onRefusal(fillDown(table, range)),
    fillOn: (toRow: number) => onRefusal(fillOn(table, range, toRow)),
    clear: () => onRefusal(clearRange(table, range)),
    markAll: () =>
      cells.select({ row: 0, column: 1 }, { row: items.length - 1, column: fields.length }),
    selectMarked: () => addSelected(sitesOf(items, range.top, range.bottom)),
    fold: (row: number) => {
      const item = items[row];
      if (item?.kind === 'group') model.table.getRow(item.id).toggleExpanded();
    },
  };
}

export type GridEdits = ReturnType<typeof useGridEdits>;

const moves: Partial<Readonly<Record<AfterEdit, string>>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
};

function addSelected(siteIds: readonly string[]): void {
  const before = appStore.getState().selection?.siteIds ?? [];
  selectSites([...new Set([...before, ...siteIds])]);
}
