import type { Name } from '../../../network/name.ts';
import type { CellSettings, Sector, Site } from '../../../network/site.ts';
import type { Project } from '../../../planning/project.ts';
import {
  type BulkChanges,
  type CellValues,
  findYearProblems,
  type SectorValues,
  type SiteValues,
} from '../../state/bulk-edits.ts';
import type { FieldValue, PlanField } from './plan-field.ts';
import type { PlanRow } from './plan-row.ts';
import { siteFields } from './site-fields.ts';

/** A value to be put into a field of a row. */
export interface FieldEdit {
  readonly row: PlanRow;
  readonly field: PlanField;
  readonly value: FieldValue;
}

/** Why edits cannot be made, with the one that is at fault. */
export interface Refusal {
  readonly row: PlanRow;
  readonly field: PlanField;
  readonly text: string;
  readonly expected: Name;
}

/** Whether an edit makes the value another than it is. */
export function isChange({ row, field, value }: FieldEdit): boolean {
  const before = field.read(row);
  return before !== value && JSON.stringify(before) !== JSON.stringify(value);
}

/** Edits as changes of sites, sectors and cells; later edits of one field win over earlier ones. */
export function changesOf(edits: readonly FieldEdit[]): BulkChanges {
  const sites = new Map<string, SiteValues>();
  const sectors = new Map<string, SectorValues>();
  const cells = new Map<string, Map<string, CellValues>>();
  for (const { row, field, value } of edits) {
    const { site, sector, carrier, settings } = row;
    // each edit sees what those before it have made of the object
    if (field.level === 'site' && field.write) {
      const before = sites.get(site.id) ?? {};
      sites.set(site.id, { ...before, ...field.write(value, { ...site, ...before } as Site) });
    } else if (field.level === 'sector' && field.write && sector) {
      const before = sectors.get(sector.id) ?? {};
      const written = field.write(value, { ...sector, ...before } as Sector);
      sectors.set(sector.id, { ...before, ...written });
    } else if (field.level === 'cell' && field.write && sector && carrier) {
      const own = cells.get(sector.id) ?? new Map<string, CellValues>();
      const before = own.get(carrier.id) ?? {};
      const written = field.write(value, { ...settings, ...before } as CellSettings);
      cells.set(sector.id, own.set(carrier.id, { ...before, ...written }));
    }
  }
  return { sites, sectors, cells };
}

/** The first edit that the rows' own checks or the years of the project do not allow. */
export function findRefusal(
  project: Project,
  scenarioId: string,
  edits: readonly FieldEdit[],
): Refusal | null {
  for (const { row, field, value } of edits) {
    const expected = row.site.locked ? null : field.check?.(value, row);
    if (expected) return { row, field, text: String(value ?? ''), expected };
  }
  const [problem] = findYearProblems(project, scenarioId, changesOf(edits));
  if (!problem) return null;
  const { site, year, from, to } = problem;
  const isOf = ({ row, field }: FieldEdit) =>
    row.site.id === site.id && (field.id === 'year' || field.id === 'status');
  const edit = edits.find(isOf);
  if (!edit) return null;
  const field = edits.some((each) => isOf(each) && each.field.id === 'year')
    ? yearField
    : edit.field;
  return { row: edit.row, field, text: String(year), expected: yearsExpected(from, to) };
}

const yearField = siteFields.find(({ id }) => id === 'year')!;

function yearsExpected(from: number, to: number): Name {
  return {
    zh: `投用年份须在 ${from}–${to} 之内（项目年份；现有站点可更早）`,
    en: `the year must lie in ${from}–${to}, the project’s years; existing sites may be older`,
  };
}
