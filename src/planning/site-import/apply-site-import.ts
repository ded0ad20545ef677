import type { Sector, Site } from '../../network/site.ts';
import { checkProject } from '../parse-project.ts';
import type { Project } from '../project.ts';
import { sectorsBySite } from './sectors-by-site.ts';
import type { SiteImport } from './site-import.ts';

/**
 * The project with the sites of an import in one of its scenarios: all of them or none.
 *
 * @throws when the import is not ready, or the project would not be valid
 */
export function applySiteImport(
  project: Project,
  scenarioId: string,
  siteImport: SiteImport,
): Project {
  if (!siteImport.ready) {
    throw new Error('applySiteImport: the list has errors, or nothing to take');
  }
  const changed = withSites(project, scenarioId, siteImport.sites, siteImport.sectors);
  const check = checkProject(changed);
  if (!check.valid) throw new Error(`applySiteImport: ${check.reason}`);
  return changed;
}

/** Puts sites in place of those with their ids, and behind the others. */
function withSites(
  project: Project,
  scenarioId: string,
  sites: readonly Site[],
  sectors: readonly Sector[],
): Project {
  if (!project.scenarios.some(({ id }) => id === scenarioId)) {
    throw new Error(`project ${project.id} has no scenario ${scenarioId}`);
  }
  const bySite = sectorsBySite(sectors);
  const byId = new Map(sites.map((site) => [site.id, site]));
  return {
    ...project,
    scenarios: project.scenarios.map((scenario) => {
      if (scenario.id !== scenarioId) return scenario;
      const old = new Set(scenario.sites.map(({ id }) => id));
      const oldSectors = sectorsBySite(scenario.sectors);
      const kept = scenario.sites.map((site) => byId.get(site.id) ?? site);
      const added = sites.filter(({ id }) => !old.has(id));
      return {
        ...scenario,
        sites: [...kept, ...added],
        sectors: [...kept, ...added].flatMap(
          ({ id }) => (byId.has(id) ? bySite : oldSectors).get(id) ?? [],
        ),
      };
    }),
  };
}
