import type { PlanRow } from '../fields/plan-row.ts';
import type { ModelRow } from './table-model.ts';

/** A line of the table: a row, or the head of a group of rows. */
export type TableItem =
  | { readonly kind: 'row'; readonly id: string; readonly row: PlanRow }
  | {
      readonly kind: 'group';
      readonly id: string;
      /** The value that all of the group have, as its field reads it. */
      readonly example: PlanRow;
      readonly rows: readonly PlanRow[];
      readonly open: boolean;
    };

/** The lines of a row model; heads of groups come with all their rows. */
export function itemsOf(rows: readonly ModelRow[]): TableItem[] {
  return rows.map((row) =>
    row.getIsGrouped()
      ? {
          kind: 'group',
          id: row.id,
          example: row.original,
          rows: row.getLeafRows().map(({ original }) => original),
          open: row.getIsExpanded(),
        }
      : { kind: 'row', id: row.id, row: row.original },
  );
}

/** The rows of lines from one to another, both included; of groups all their rows. */
export function rowsOf(items: readonly TableItem[], top: number, bottom: number): PlanRow[] {
  const lines = items.slice(Math.max(0, top), bottom + 1);
  return lines.flatMap((item) => (item.kind === 'row' ? [item.row] : item.rows));
}

/** The ids of the sites of lines, each once. */
export function sitesOf(items: readonly TableItem[], top: number, bottom: number): string[] {
  return [...new Set(rowsOf(items, top, bottom).map(({ site }) => site.id))];
}
