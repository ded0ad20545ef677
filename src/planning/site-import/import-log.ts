import type { Name } from '../../network/name.ts';
import type { TableField } from '../../network/site-list/header-field.ts';
import type { SiteTableRow, TableValue } from '../../network/site-list/site-table.ts';
import { textOf } from '../../network/site-list/value-text.ts';
import type { ImportColumns } from './import-columns.ts';
import type { ImportProblem, ImportSeverity } from './site-import.ts';

const longestValue = 48;

/** Gathers problems, and which lines have errors. */
export class ImportLog {
  readonly problems: ImportProblem[];
  readonly badLines = new Set<number>();
  readonly #columns: ImportColumns;

  constructor(columns: ImportColumns, problems: readonly ImportProblem[]) {
    this.#columns = columns;
    this.problems = [...problems];
  }

  /** Tells something of a row, and of one of its values where a field is named. */
  tell(severity: ImportSeverity, row: SiteTableRow, field: TableField | null, message: Name): void {
    const column = field === null ? undefined : this.#columns.get(field);
    if (severity === 'error') this.badLines.add(row.line);
    this.problems.push({
      line: row.line,
      ...(column ? { column: column.header, value: shortened(row.values[column.index]) } : {}),
      severity,
      message,
    });
  }

  /** Tells something of the list as a whole, or of a column. */
  tellList(severity: ImportSeverity, field: TableField | null, message: Name): void {
    const column = field === null ? undefined : this.#columns.get(field);
    this.problems.push({
      line: 0,
      ...(column ? { column: column.header } : {}),
      severity,
      message,
    });
  }
}

function shortened(value: TableValue | undefined): string {
  const text = textOf(value);
  return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}
