import type { CellSettings, Sector } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';
import { changeSector } from './site-edits.ts';

/** What a planner may set for one cell in place of its carrier's own value. */
export type CellField = 'powerW' | 'downlinkLoad' | 'uplinkLoad';

/**
 * Sets a value of one cell; null lets it be the carrier's again.
 * @throws when a value is outside what the project file allows, or the sector is not on the carrier.
 */
export function setCellValue(
  project: Project,
  scenarioId: string,
  cell: { readonly sector: Sector; readonly carrierId: string },
  field: CellField,
  value: number | null,
): Project {
  const { sector, carrierId } = cell;
  if (!sector.carrierIds.includes(carrierId)) {
    throw new Error(`setCellValue: sector ${sector.id} is not on carrier ${carrierId}`);
  }
  const before: CellSettings = sector.cells?.[carrierId] ?? {};
  if ((before[field] ?? null) === value) return project;
  const { [field]: _, ...others } = before;
  const settings: CellSettings = value === null ? others : { ...others, [field]: value };
  const cells = { ...sector.cells, [carrierId]: settings };
  return changeSector(project, scenarioId, sector.id, { cells });
}
