import type { Position } from 'geojson';
import { headerField } from '../../network/site-list/header-field.ts';
import type { SiteTable, SiteTableRow, TableValue } from '../../network/site-list/site-table.ts';
import { TableRefusal, tableLimits, tooManyRows } from './table-refusal.ts';

/** A point of a map file with what it says of itself. */
export interface PointFeature {
  readonly line: number;
  readonly coordinates: Position;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How marks look, which is no part of a site list. */
const looks =
  /^(?:styleUrl|styleHash|styleMapHash|icon|icon-.*|label-.*|stroke.*|fill.*|marker-.*|visibility|open|@geometry-type|timespan|timestamp|bbox)$/;

const placeFields = new Set(['longitudeDeg', 'latitudeDeg']);

/**
 * The table of some points: their coordinates, then all that any of them says. The place of a point
 * is where the map has it, whatever its properties say. `cells`, a list of objects or its JSON,
 * makes one row for each, with all else repeated.
 *
 * @throws TableRefusal
 */
export function featureRows(points: readonly PointFeature[]): Pick<SiteTable, 'columns' | 'rows'> {
  const columns = new Map<string, number>([
    ['longitude', 0],
    ['latitude', 1],
  ]);
  const rows: SiteTableRow[] = [];
  const isKept = rememberedKeys();
  for (const { line, coordinates, properties } of points) {
    const { cells, ...own } = properties;
    const list = cellsOf(cells, line);
    // an empty list tells of a site without sectors
    if (list?.length === 0) columnOf('sectorId');
    for (const cell of list?.length ? list : [{}]) {
      const values: TableValue[] = [coordinates[0] ?? null, coordinates[1] ?? null];
      for (const [key, value] of [...Object.entries(own), ...Object.entries(cell)]) {
        if (!isKept(key)) continue;
        const plain = plainValue(key, value);
        if (plain !== null) values[columnOf(key)] = plain;
      }
      rows.push({ line, values });
      if (rows.length > tableLimits.rows) throw tooManyRows();
    }
  }
  const width = columns.size;
  return {
    columns: [...columns.keys()],
    rows: rows.map(({ line, values }) => ({
      line,
      values: Array.from({ length: width }, (_, i) => values[i] ?? null),
    })),
  };

  function columnOf(key: string): number {
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (columns.size >= tableLimits.columns) {
      throw new TableRefusal(
        `属性超过 ${tableLimits.columns} 种`,
        `more than ${tableLimits.columns} different properties`,
      );
    }
    columns.set(key, columns.size);
    return columns.size - 1;
  }
}

function rememberedKeys(): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const field = key.length < 60 ? headerField(key)?.field : undefined;
    const isKept = !looks.test(key) && !(field && placeFields.has(field));
    known.set(key, isKept);
    return isKept;
  };
}

function cellsOf(cells: unknown, line: number): object[] | null {
  if (cells === undefined || cells === null || cells === '') return null;
  let list = cells;
  if (typeof cells === 'string') {
    try {
      list = JSON.parse(cells);
    } catch {
      throw wrongCells(line);
    }
  }
  if (Array.isArray(list) && list.every((cell) => typeof cell === 'object' && cell !== null)) {
    return list;
  }
  throw wrongCells(line);
}

function wrongCells(line: number): TableRefusal {
  return new TableRefusal(
    `第 ${line} 行：cells 应为对象列表（JSON）`,
    `line ${line}: cells — expected a list of objects, as JSON`,
  );
}

/** Nested things are no values of a list, and neither is the page that KML may have as description. */
function plainValue(key: string, value: unknown): TableValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const isPage = key === 'description' && /<\/?[a-z][^>]*>/i.test(text);
  return text === '' || isPage ? null : text;
}
