import type { Carrier } from '../../../network/carrier.ts';
import type { Scenario } from '../../../planning/project.ts';
import { type FieldLevel, type PlanRow, planRows } from './plan-row.ts';

const depth: Readonly<Record<FieldLevel, number>> = { site: 0, sector: 1, cell: 2 };

/**
 * The rows that a field of a level is set in, for rows of another: the sites of sectors, each once,
 * or all sectors and cells of sites.
 */
export function rowsAtLevel(
  rows: readonly PlanRow[],
  level: FieldLevel,
  scenario: Pick<Scenario, 'sites' | 'sectors'>,
  carriers: readonly Carrier[],
): readonly PlanRow[] {
  const [first] = rows;
  if (!first || first.level === level) return rows;
  if (depth[level] < depth[first.level]) {
    const byKey = new Map<string, PlanRow>();
    for (const row of rows) {
      const key = level === 'site' ? row.site.id : (row.sector?.id ?? row.key);
      if (!byKey.has(key)) byKey.set(key, row);
    }
    return [...byKey.values()];
  }
  const sites = new Set(rows.map(({ site }) => site));
  const sectors = new Set(rows.map(({ sector }) => sector));
  const wanted = first.level === 'site' ? null : sectors;
  return planRows({ ...scenario, sites: [...sites] }, carriers, level).filter(
    ({ sector }) => wanted === null || wanted.has(sector),
  );
}
