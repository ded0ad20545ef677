import type { Carrier } from '../carrier.ts';
import type { Sector, Site } from '../site.ts';
import { type ColumnLevel, siteColumns } from './site-column.ts';
import { type SiteRow, siteRows } from './site-rows.ts';

/** A site as one thing, for files that have places rather than rows. */
export interface SiteRecord {
  /** Columns of the site alone. */
  readonly site: SiteRow;
  /** Those of its sectors and cells, cell by cell; empty when it has no sectors. */
  readonly cells: readonly SiteRow[];
}

/** What `siteRows` tells, site by site. */
export function siteRecords(
  sites: readonly Site[],
  sectors: readonly Sector[],
  carriers: readonly Carrier[],
): SiteRecord[] {
  const records: { site: SiteRow; cells: SiteRow[] }[] = [];
  for (const row of siteRows(sites, sectors, carriers)) {
    const last = records[records.length - 1];
    const isNew = last?.site.siteId !== row.siteId;
    const record = isNew ? { site: valuesOf(row, ['site']), cells: [] } : last;
    if (isNew) records.push(record);
    if (row.sectorId !== undefined) record.cells.push(valuesOf(row, ['sector', 'cell']));
  }
  return records;
}

/** The values of some levels, in the order of the columns. */
function valuesOf(row: SiteRow, levels: readonly ColumnLevel[]): SiteRow {
  const columns = siteColumns.filter(({ id, level }) => levels.includes(level) && id in row);
  return Object.fromEntries(columns.map(({ id }) => [id, row[id]]));
}
