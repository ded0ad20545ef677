import type { Name } from '../../network/name.ts';
import { headerField, type TableField } from '../../network/site-list/header-field.ts';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import type { ImportProblem, SiteImportOptions } from './site-import.ts';

/** Where a table has a field. */
export interface ImportColumn {
  readonly index: number;
  readonly header: string;
  /** What its numbers are multiplied by to get the field's unit. */
  readonly factor: number;
}

/** The columns of a table by what they hold. */
export type ImportColumns = ReadonlyMap<TableField, ImportColumn>;

/** Columns that only count where the ones that say it better are missing. */
const secondary: readonly (readonly [TableField, readonly TableField[]])[] = [
  ['name', ['nameZh', 'nameEn']],
  ['note', ['noteZh', 'noteEn']],
  ['cellId', ['sectorId']],
  ['tilt', ['mechanicalTiltDeg']],
  ['height', ['antennaHeightAmslM']],
  ['power', ['powerW', 'powerDbm']],
];

/** Finds out what each column holds; two columns for one thing are an error, unknown ones are unused. */
export function importColumns(
  table: SiteTable,
  options: SiteImportOptions,
): {
  readonly columns: ImportColumns;
  readonly unused: readonly string[];
  readonly problems: readonly ImportProblem[];
} {
  const columns = new Map<TableField, ImportColumn>();
  const unused: string[] = [];
  const problems: ImportProblem[] = [];
  const error = (column: string, message: Name) =>
    problems.push({ line: 0, column, severity: 'error', message });
  table.columns.forEach((header, index) => {
    const known = headerField(header);
    if (!known) {
      if (header !== '') unused.push(header);
      return;
    }
    const earlier = columns.get(known.field);
    if (!earlier) {
      columns.set(known.field, { index, header, factor: known.factor });
      return;
    }
    error(header, {
      zh: `“${earlier.header}”和“${header}”两列含义相同，请只保留一列`,
      en: `columns "${earlier.header}" and "${header}" mean the same; keep one of them`,
    });
  });
  for (const [field, better] of secondary) {
    const column = columns.get(field);
    if (!column || !better.some((other) => columns.has(other))) continue;
    columns.delete(field);
    unused.push(column.header);
  }
  withChosenUnit(columns, options);
  if (options.swapped) swap(columns);
  const missing = (['longitudeDeg', 'latitudeDeg'] as const).filter((field) => !columns.has(field));
  if (missing.length > 0) {
    const zh = missing.map((field) => (field === 'longitudeDeg' ? '经度' : '纬度')).join('和');
    const en = missing.map((field) => field.slice(0, -3)).join(' and ');
    error(table.columns.join(', '), { zh: `缺少${zh}列`, en: `no column of ${en}` });
  }
  return { columns, unused, problems };
}

function withChosenUnit(
  columns: Map<TableField, ImportColumn>,
  { powerUnit = 'auto' }: SiteImportOptions,
): void {
  const fields = (['power', 'powerW', 'powerDbm'] as const).filter((field) => columns.has(field));
  if (powerUnit === 'auto' || fields.length !== 1) return;
  const column = columns.get(fields[0]);
  if (!column) return;
  const field = powerUnit === 'W' ? 'powerW' : 'powerDbm';
  if (field === fields[0]) return;
  columns.delete(fields[0]);
  columns.set(field, { ...column, factor: 1 });
}

function swap(columns: Map<TableField, ImportColumn>): void {
  const longitude = columns.get('longitudeDeg');
  const latitude = columns.get('latitudeDeg');
  if (!longitude || !latitude) return;
  columns.set('longitudeDeg', latitude);
  columns.set('latitudeDeg', longitude);
}
