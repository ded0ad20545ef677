import { readNumber } from '../inspector/read-number.ts';
import { type FieldEdit, isChange, type Refusal } from './field-edits.ts';
import type { FieldContext, PlanField } from './plan-field.ts';
import type { PlanRow } from './plan-row.ts';
import { readInRange, readValue } from './read-value.ts';

/** What is done to a field of many rows. */
export type Operation = 'set' | 'add' | 'multiply';

export type BulkEdits =
  | {
      readonly valid: true;
      readonly edits: readonly FieldEdit[];
      /** Of these, how many make another value, and how many sites are spared as they are locked. */
      readonly changes: number;
      readonly lockedSites: number;
    }
  | { readonly valid: false; readonly refusal: Refusal };

/** The operations that make sense for a field. */
export function operationsOf({ kind }: PlanField): readonly Operation[] {
  return kind.type === 'number' ? ['set', 'add', 'multiply'] : ['set'];
}

/**
 * What an operation makes of a field in many rows, all of them or none. Numbers are added to and
 * multiplied as they hold, the carrier's too; azimuths go around. Null without rows.
 */
export function bulkEdits(
  rows: readonly PlanRow[],
  field: PlanField,
  operation: Operation,
  text: string,
  context: FieldContext,
): BulkEdits | null {
  if (rows.length === 0) return null;
  const edits: FieldEdit[] = [];
  for (const row of rows) {
    const read =
      operation === 'set'
        ? readValue(field, text, context)
        : calculated(row, field, operation, text);
    if (read === null) continue;
    const expected = read.valid ? field.check?.(read.value, row) : read.expected;
    if (expected && (!row.site.locked || !read.valid)) {
      return {
        valid: false,
        refusal: { row, field, text: toldText(row, field, operation, text), expected },
      };
    }
    if (read.valid) edits.push({ row, field, value: read.value });
  }
  const open = edits.filter(({ row }) => !row.site.locked || field.id === 'locked');
  const spared = edits.filter((edit) => !open.includes(edit) && isChange(edit));
  return {
    valid: true,
    edits,
    changes: open.filter(isChange).length,
    lockedSites: new Set(spared.map(({ row }) => row.site.id)).size,
  };
}

/** Null where there is nothing to calculate with. */
function calculated(row: PlanRow, field: PlanField, operation: Operation, text: string) {
  if (field.kind.type !== 'number') return null;
  const { range } = field.kind;
  const before = field.read(row) ?? field.inherited?.(row) ?? null;
  if (typeof before !== 'number') return null;
  const by = readNumber(text);
  const value = operation === 'add' ? before + by : before * by;
  if (Number.isNaN(value)) return readInRange(range, value, field.unit);
  const around = field.id === 'azimuth' ? ((value % 360) + 360) % 360 : value;
  const rounded = range.whole
    ? Math.round(around)
    : Number(around.toFixed(Math.max(1, range.decimals)));
  return readInRange(range, rounded, field.unit);
}

function toldText(row: PlanRow, field: PlanField, operation: Operation, text: string): string {
  const before = field.read(row) ?? field.inherited?.(row) ?? '';
  if (operation === 'set') return text;
  return operation === 'add' ? `${before} + ${text}` : `${before} × ${text}`;
}
