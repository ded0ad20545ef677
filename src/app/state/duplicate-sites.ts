import type { Sector, Site } from '../../network/site.ts';
import type { Project } from '../../planning/project.ts';
import { scenarioOf, withScenario } from './site-edits.ts';

/** How far a copy stands from its original, so that it can be taken hold of. */
const besideDeg = 0.01;

/**
 * Adds a copy of each site with its sectors and what is set for their cells, beside the original and
 * unlocked. Physical identities and roots are not copied: they belong to one cell.
 */
export function duplicateSites(
  project: Project,
  scenarioId: string,
  siteIds: readonly string[],
): { readonly project: Project; readonly siteIds: readonly string[] } {
  const scenario = scenarioOf(project, scenarioId);
  const wanted = new Set(siteIds);
  const taken = new Set([...scenario.sites, ...scenario.sectors].map(({ id }) => id));
  const sites: Site[] = [];
  const sectors: Sector[] = [];
  for (const site of scenario.sites) {
    if (!wanted.has(site.id)) continue;
    const id = freeId(`${site.id}-copy`, taken);
    const { locked: _, ...rest } = site;
    sites.push({
      ...rest,
      id,
      name: { zh: `${site.name.zh} 副本`, en: `${site.name.en} copy` },
      longitudeDeg: site.longitudeDeg + besideDeg,
    });
    const own = scenario.sectors.filter(({ siteId }) => siteId === site.id);
    for (const [index, sector] of own.entries()) {
      sectors.push(copyOf(sector, id, freeId(`${id}-s${index + 1}`, taken)));
    }
  }
  if (sites.length === 0) return { project, siteIds: [] };
  const changed = {
    ...scenario,
    sites: [...scenario.sites, ...sites],
    sectors: [...scenario.sectors, ...sectors],
  };
  return { project: withScenario(project, changed), siteIds: sites.map(({ id }) => id) };
}

function copyOf({ cells, ...sector }: Sector, siteId: string, id: string): Sector {
  const kept = Object.entries(cells ?? {}).flatMap(([carrierId, settings]) => {
    const { pci: _pci, prachRootIndex: _root, locked: _locked, ...own } = settings;
    return Object.keys(own).length > 0 ? [[carrierId, own] as const] : [];
  });
  const copy = { ...sector, id, siteId };
  return kept.length > 0 ? { ...copy, cells: Object.fromEntries(kept) } : copy;
}

/** The id itself, or with the lowest number from 2 on that makes it free; it is taken from then on. */
function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}
