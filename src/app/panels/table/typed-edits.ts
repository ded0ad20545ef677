import type { Language, Name } from '../../../network/name.ts';
import type { FieldEdit, Refusal } from '../fields/field-edits.ts';
import { type FieldContext, isEditable, type PlanField } from '../fields/plan-field.ts';
import type { PlanRow } from '../fields/plan-row.ts';
import { readValue } from '../fields/read-value.ts';

/** Edits that texts make, or the first text that cannot be taken. */
export type TypedEdits =
  | { readonly valid: true; readonly edits: readonly FieldEdit[] }
  | { readonly valid: false; readonly refusal: Refusal };

/**
 * Reads texts into the cells of a rectangle whose corner they begin at, all of them or none. A single
 * text, row or column is repeated over the rectangle; texts beyond the table's edge are left out.
 */
export function typedEdits(
  rows: readonly (PlanRow | null)[],
  fields: readonly (PlanField | null)[],
  texts: readonly (readonly string[])[],
  context: FieldContext,
): TypedEdits {
  const edits: FieldEdit[] = [];
  for (const [r, row] of rows.entries()) {
    const line = texts[r % texts.length];
    for (const [c, field] of fields.entries()) {
      if (!row || !field) continue;
      const text = line[c % line.length] ?? '';
      if (!isEditable(field, row)) {
        // what a table copied from itself says of such a cell is no change
        if (text.trim() === plainOwn(field, row)) continue;
        return { valid: false, refusal: { row, field, text, expected: notTyped } };
      }
      const read = readValue(field, text, context);
      const expected = read.valid ? field.check?.(read.value, row) : read.expected;
      if (!read.valid || (expected && field.read(row) !== read.value)) {
        return { valid: false, refusal: { row, field, text, expected: expected ?? notTyped } };
      }
      edits.push({ row, field, value: read.value });
    }
  }
  return { valid: true, edits };
}

const notTyped: Name = { zh: '该列不可修改', en: 'this column cannot be changed' };

/** One message for a text that cannot be taken: row, column, value and what was expected. */
export function refusalText(
  { row, field, text, expected }: Refusal,
  rowNumber: number,
  language: Language,
): string {
  const place = `${row.site.name[language]}${row.sectorName ? ` ${row.sectorName}` : ''}`;
  const column = field.name[language];
  return language === 'zh'
    ? `第 ${rowNumber} 行（${place}）${column}：“${text}”，${expected.zh}。未作任何修改。`
    : `Row ${rowNumber} (${place}), ${column}: “${text}” ${expected.en}. Nothing was changed.`;
}

function plainOwn(field: PlanField, row: PlanRow): string {
  const value = field.read(row);
  return value === null ? '' : String(value);
}
