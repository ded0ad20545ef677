import type { Position } from '../../geo/position.ts';
import type { Name } from '../../network/name.ts';
import { type SiteColumnId, siteColumns } from '../../network/site-list/site-column.ts';
import type { SiteRow, SiteValue } from '../../network/site-list/site-rows.ts';
import type { ImportLog } from './import-log.ts';
import type { ReadRow } from './read-rows.ts';

/** Rows whose positions differ by less than this, a decimetre, are of one place. */
const sameDeg = 1e-6;

const siteFields = siteColumns.filter(({ level }) => level === 'site').map(({ id }) => id);

/** A row whose position is known, as it will be taken. */
export interface PlacedRow extends ReadRow {
  readonly position: Position;
}

/** The rows of one site. */
export interface RowGroup {
  /** What the file calls it: its id, else its name; empty when it has neither. */
  readonly siteId: string;
  readonly name: string;
  readonly position: Position;
  /** Values of the site, from the first row that has each. */
  readonly values: SiteRow;
  readonly rows: readonly PlacedRow[];
}

/** Gathers rows by site id, else by name, else by place, and tells where rows of a site disagree. */
export function groupRows(rows: readonly PlacedRow[], log: ImportLog): RowGroup[] {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => gathered(group, log));
}

function keyOf({ values, position }: PlacedRow): string {
  if (values.siteId !== undefined) return `id ${values.siteId}`;
  const name = values.nameZh ?? values.nameEn;
  if (name !== undefined) return `name ${name}`;
  const { longitudeDeg, latitudeDeg } = position;
  return `place ${Math.round(longitudeDeg / sameDeg)} ${Math.round(latitudeDeg / sameDeg)}`;
}

function gathered(rows: readonly PlacedRow[], log: ImportLog): RowGroup {
  const first = rows[0];
  const values: Partial<Record<SiteColumnId, SiteValue>> = {};
  const from: Partial<Record<SiteColumnId, number>> = {};
  for (const row of rows) {
    const { longitudeDeg, latitudeDeg } = row.position;
    const off = Math.max(
      Math.abs(longitudeDeg - first.position.longitudeDeg),
      Math.abs(latitudeDeg - first.position.latitudeDeg),
    );
    if (off > sameDeg) log.tell('error', row.row, 'longitudeDeg', otherPlace(row, first));
    for (const field of siteFields) {
      const value = row.values[field];
      if (value === undefined) continue;
      if (values[field] === undefined) {
        values[field] = value;
        from[field] = row.row.line;
      } else if (values[field] !== value) {
        log.tell('error', row.row, field, otherValue(values[field], from[field] ?? 0, row));
      }
    }
  }
  const { siteId, nameZh, nameEn } = values;
  return {
    siteId: siteId === undefined ? '' : String(siteId),
    name: String(nameEn ?? nameZh ?? ''),
    position: first.position,
    values,
    rows,
  };
}

function otherPlace(row: PlacedRow, first: PlacedRow): Name {
  return {
    zh: `第 ${row.row.line} 行与第 ${first.row.line} 行是同一站点，位置却不同`,
    en: `lines ${first.row.line} and ${row.row.line} are the same site at different positions`,
  };
}

function otherValue(value: SiteValue | undefined, line: number, row: PlacedRow): Name {
  return {
    zh: `第 ${row.row.line} 行与第 ${line} 行是同一站点，第 ${line} 行的值却是“${value}”`,
    en: `lines ${line} and ${row.row.line} are the same site, but line ${line} says "${value}"`,
  };
}
