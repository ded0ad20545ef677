import type { CellSettings, Sector } from '../../network/site.ts';
import type { Project } from '../project.ts';
import { cellKey } from './identity-cells.ts';

/** What is to be set for cells, by the keys of `identityCells`. */
export type IdentityChanges = ReadonlyMap<
  string,
  Pick<CellSettings, 'pci' | 'prachRootIndex' | 'locked'>
>;

/** Sets identities and locks of cells of a scenario; what stays as it was is the same object. */
export function withIdentities(
  project: Project,
  scenarioId: string,
  changes: IdentityChanges,
): Project {
  let changed = false;
  const scenarios = project.scenarios.map((scenario) => {
    if (scenario.id !== scenarioId) return scenario;
    const sectors = scenario.sectors.map((sector) => {
      const cells = changedCells(sector, changes);
      if (!cells) return sector;
      changed = true;
      const { cells: _, ...rest } = sector;
      return Object.keys(cells).length === 0 ? rest : { ...rest, cells };
    });
    return { ...scenario, sectors };
  });
  return changed ? { ...project, scenarios } : project;
}

/** The settings of a sector's cells; null when all stay as they were. */
function changedCells(
  { id, carrierIds, cells = {} }: Sector,
  changes: IdentityChanges,
): Record<string, CellSettings> | null {
  const result: Record<string, CellSettings> = { ...cells };
  let changed = false;
  for (const carrierId of carrierIds) {
    const before = cells[carrierId] ?? {};
    const change = changes.get(cellKey({ sectorId: id, carrierId })) ?? {};
    const after = { ...before, ...change };
    // what is not locked need not say so
    if (after.locked === false) delete after.locked;
    const keys = ['pci', 'prachRootIndex', 'locked'] as const;
    if (keys.every((key) => after[key] === before[key])) continue;
    changed = true;
    if (Object.keys(after).length === 0) delete result[carrierId];
    else result[carrierId] = after;
  }
  return changed ? result : null;
}
