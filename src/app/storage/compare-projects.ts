import { canonicalJson } from '../../planning/content-hash.ts';
import type { Project, Scenario } from '../../planning/project.ts';

/** How many sites differ between two states of a project, over all scenarios. */
export interface ProjectChanges {
  readonly added: number;
  readonly removed: number;
  /** Elsewhere, whatever else of them has changed. */
  readonly moved: number;
  /** Where they were, but other in themselves or in their sectors. */
  readonly changed: number;
  /** Whether anything but sites and sectors differs. */
  readonly other: boolean;
}

/** What has changed from one state of a project to another. */
export function compareProjects(before: Project, after: Project): ProjectChanges {
  let [added, removed, moved, changed] = [0, 0, 0, 0];
  const ids = new Set([...before.scenarios, ...after.scenarios].map(({ id }) => id));
  for (const scenarioId of ids) {
    const was = sitesOf(before.scenarios.find(({ id }) => id === scenarioId));
    const is = sitesOf(after.scenarios.find(({ id }) => id === scenarioId));
    for (const [id, site] of is) {
      const old = was.get(id);
      if (!old) added++;
      else if (old.place !== site.place) moved++;
      else if (old.content !== site.content) changed++;
    }
    for (const id of was.keys()) if (!is.has(id)) removed++;
  }
  const other = canonicalJson(withoutSites(before)) !== canonicalJson(withoutSites(after));
  return { added, removed, moved, changed, other };
}

function sitesOf(scenario: Scenario | undefined): Map<string, { place: string; content: string }> {
  const sectors = new Map<string, unknown[]>();
  for (const sector of scenario?.sectors ?? []) {
    sectors.set(sector.siteId, [...(sectors.get(sector.siteId) ?? []), sector]);
  }
  return new Map(
    scenario?.sites.map((site) => {
      const place = `${site.longitudeDeg} ${site.latitudeDeg}`;
      return [site.id, { place, content: canonicalJson([site, sectors.get(site.id) ?? []]) }];
    }),
  );
}

function withoutSites(project: Project): unknown {
  const scenarios = project.scenarios.map(({ id, name }) => ({ id, name }));
  return { ...project, scenarios };
}
