import type { Language } from '../../../network/name.ts';
import type { Refusal } from '../fields/field-edits.ts';
import { makeEdits } from '../fields/make-edits.ts';
import { type FieldContext, isEditable, type PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { plainText } from '../fields/value-text.ts';
import type { CellRange } from './cell-grid.ts';
import { type Counting, fillTexts } from './fill-texts.ts';
import type { TableItem } from './table-items.ts';
import { typedEdits } from './typed-edits.ts';

/** The table that ranges are of: its lines, the fields of its columns, and how texts are read. */
export interface RangeTable {
  readonly items: readonly TableItem[];
  readonly fields: readonly PlanField[];
  readonly language: Language;
  readonly context: FieldContext;
}

/** Rows and fields of a range; heads of groups and the column of ticks have none. */
function partsOf({ items, fields }: RangeTable, range: CellRange) {
  const lines = items.slice(Math.max(0, range.top), range.bottom + 1);
  const rows = lines.map((item) => (item.kind === 'row' ? item.row : null));
  const columns = range.right - range.left + 1;
  const inRange = Array.from({ length: columns }, (_, c) => fields[range.left + c - 1] ?? null);
  return { rows, fields: inRange };
}

/** Puts texts into a range; one that is smaller is repeated. Returns why nothing was changed. */
export function putTexts(
  table: RangeTable,
  range: CellRange,
  texts: readonly (readonly string[])[],
): Refusal | null {
  const { rows, fields } = partsOf(table, range);
  const typed = typedEdits(rows, fields, texts, table.context);
  return typed.valid ? makeEdits(typed.edits) : typed.refusal;
}

/** The range that texts go into: the one marked, or as much as there are texts from its corner on. */
export function pasteRange(
  { items, fields }: RangeTable,
  range: CellRange,
  texts: readonly (readonly string[])[],
): CellRange {
  const width = Math.max(...texts.map((line) => line.length));
  const isSingle = range.top === range.bottom && range.left === range.right;
  const fits = (marked: number, given: number) => marked % given === 0;
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  if (!isSingle && fits(rows, texts.length) && fits(columns, width)) return range;
  return {
    ...range,
    bottom: Math.min(items.length - 1, range.top + texts.length - 1),
    right: Math.min(fields.length, range.left + width - 1),
  };
}

/** The texts of a range as other programs take them; what only holds by the carrier is left empty. */
export function textsOf(table: RangeTable, range: CellRange): string[][] {
  const { rows, fields } = partsOf(table, range);
  const told = fields.filter((field) => field !== null);
  return rows
    .filter((row) => row !== null)
    .map((row) => told.map((field) => plainText(field, field.read(row), table.language)));
}

/** Puts the first row of a range into all rows below it. */
export function fillDown(table: RangeTable, range: CellRange): Refusal | null {
  return fillEditable(table, range, (field, rows) => {
    const [first] = rows;
    return rows
      .slice(1)
      .map((row) => ({ row, text: plainText(field, field.read(first), table.language) }));
  });
}

/** Goes on with the rows of a range down to another row: series where they make one. */
export function fillOn(table: RangeTable, range: CellRange, toRow: number): Refusal | null {
  const whole = { ...range, bottom: toRow };
  const given = partsOf(table, range).rows.filter((row) => row !== null).length;
  return fillEditable(table, whole, (field, rows) => {
    const texts = rows
      .slice(0, given)
      .map((row) => plainText(field, field.read(row), table.language));
    const on = fillTexts(texts, rows.length - given, countingOf(field));
    return on.map((text, n) => ({ row: rows[given + n], text }));
  });
}

/** Clears what may be left out in a range. */
export function clearRange(table: RangeTable, range: CellRange): Refusal | null {
  const { rows, fields } = partsOf(table, range);
  const cleared = fields.filter((field) => field?.optional);
  if (cleared.length === 0) return null;
  const typed = typedEdits(rows, cleared, [['']], table.context);
  return typed.valid ? makeEdits(typed.edits) : typed.refusal;
}

interface Filled {
  readonly row: PlanRow;
  readonly text: string;
}

function fillEditable(
  table: RangeTable,
  range: CellRange,
  textsFor: (field: PlanField, rows: readonly PlanRow[]) => readonly Filled[],
): Refusal | null {
  const parts = partsOf(table, range);
  const rows = parts.rows.filter((row) => row !== null);
  if (rows.length < 2) return null;
  const edits = [];
  for (const field of parts.fields) {
    if (!field || !isEditable(field, rows[0])) continue;
    const filled = textsFor(field, rows);
    const typed = typedEdits(
      filled.map(({ row }) => row),
      [field],
      filled.map(({ text }) => [text]),
      table.context,
    );
    if (!typed.valid) return typed.refusal;
    edits.push(...typed.edits);
  }
  return makeEdits(edits);
}

function countingOf({ kind }: PlanField): Counting {
  if (kind.type === 'number') return 'numbers';
  return kind.type === 'text' ? 'names' : 'none';
}
