import { headerField } from '../../network/site-list/header-field.ts';
import type { SiteTableRow, TableValue } from '../../network/site-list/site-table.ts';
import { textOf } from '../../network/site-list/value-text.ts';
import { TableRefusal, tableLimits, tooManyRows } from './table-refusal.ts';

/** Titles and remarks may stand above the header, but no further down than this. */
const headerWithin = 20;

/** Finds the header row of a grid and the rows below it; null when no row looks like a header. */
export function gridTable(
  grid: readonly SiteTableRow[],
): { readonly columns: string[]; readonly rows: SiteTableRow[] } | null {
  const known = grid.slice(0, headerWithin).map(({ values }) => knownHeaders(values));
  const best = Math.max(0, ...known);
  if (best < 2) return null;
  const at = known.indexOf(best);
  const last = grid[at].values.findLastIndex((value) => textOf(value) !== '');
  const columns = grid[at].values.slice(0, last + 1).map(textOf);
  if (columns.length > tableLimits.columns) {
    throw new TableRefusal(
      `有 ${columns.length} 列,最多 ${tableLimits.columns} 列`,
      `${columns.length} columns; at most ${tableLimits.columns} are read`,
    );
  }
  const rows = grid
    .slice(at + 1)
    .filter(({ values }) => values.some((value) => textOf(value) !== ''))
    .map(({ line, values }) => ({ line, values: fitted(values, columns.length) }));
  if (rows.length > tableLimits.rows) throw tooManyRows();
  return { columns, rows };
}

function knownHeaders(values: readonly TableValue[]): number {
  return new Set(
    values.slice(0, tableLimits.columns).flatMap((value) => {
      const text = typeof value === 'string' && value.length < 60 ? headerField(value) : null;
      return text ? [text.field] : [];
    }),
  ).size;
}

/** Values beyond the header make one more column, so that they are seen. */
function fitted(values: readonly TableValue[], length: number): TableValue[] {
  return Array.from({ length }, (_, i) => values[i] ?? null);
}
