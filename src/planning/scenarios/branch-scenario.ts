import type { Name } from '../../network/name.ts';
import type { Project, Scenario } from '../project.ts';

/** What a new branch is called and what it takes over. */
export interface Branch {
  readonly id: string;
  readonly name: Name;
  /** Only what is in service by the end of this year is taken over; all when left out. */
  readonly year?: number | undefined;
}

/**
 * A project with a branch of one of its scenarios right behind it. The branch has the sites as they are
 * now and keeps them, whatever becomes of the scenario that it was branched from.
 *
 * @throws when the project has no such scenario, or one of the branch's id.
 */
export function branchScenario(project: Project, fromId: string, branch: Branch): Project {
  const { id, name, year } = branch;
  const from = project.scenarios.find((scenario) => scenario.id === fromId);
  if (!from) throw new Error(`branchScenario: no scenario ${fromId} in ${project.id}`);
  if (project.scenarios.some((scenario) => scenario.id === id)) {
    throw new Error(`branchScenario: ${project.id} has a scenario ${id}`);
  }
  const origin = inService(from, year);
  const made: Scenario = {
    id,
    name,
    basis: { scenarioId: fromId, ...(year === undefined ? {} : { year }), origin },
    ...origin,
  };
  const scenarios = project.scenarios.flatMap((scenario) =>
    scenario === from ? [scenario, made] : [scenario],
  );
  return { ...project, scenarios };
}

function inService({ sites, sectors }: Scenario, year: number | undefined) {
  if (year === undefined) return { sites, sectors };
  const kept = sites.filter((site) => site.year <= year);
  const ids = new Set(kept.map(({ id }) => id));
  return { sites: kept, sectors: sectors.filter(({ siteId }) => ids.has(siteId)) };
}
