import type { Project, Scenario } from '../project.ts';
import { basisChain } from './basis-chain.ts';
import { type NetworkChanges, networkChanges } from './network-changes.ts';

/** A branched scenario as files hold it: what it was branched from, and what is different. */
export interface BranchedScenario extends Pick<Scenario, 'id' | 'name'> {
  basis: {
    scenarioId: string;
    year?: number | undefined;
    /** What makes of the basis what it was when it was branched from; not known when left out. */
    was?: NetworkChanges | undefined;
  };
  /** Against what the basis was, or is where that is not known. */
  changes: NetworkChanges;
}

/** A project as files and stores hold it. */
export type WrittenProject = Omit<Project, 'scenarios'> & {
  scenarios: (Scenario | BranchedScenario)[];
};

/**
 * A project as it is to be written wherever it is kept: branched scenarios as what is different in
 * them. `checkProject` makes the same project of it again.
 */
export function writtenProject(project: Project): WrittenProject {
  const { scenarios } = project;
  const made = known.get(project) ?? {
    ...project,
    scenarios: scenarios.map((scenario) => written(scenario, scenarios)),
  };
  known.set(project, made);
  return made;
}

/** A project that is stored is also measured. */
const known = new WeakMap<Project, WrittenProject>();

function written(scenario: Scenario, scenarios: readonly Scenario[]): Scenario | BranchedScenario {
  const { basis, ...whole } = scenario;
  if (!basis) return scenario;
  const found = basisChain(scenario, scenarios);
  // whole and readable is better than refused for the sake of where it came from
  if (found.broken) return whole;
  const [from] = found.chain;
  const { origin, ...told } = basis;
  return {
    id: scenario.id,
    name: scenario.name,
    basis: origin ? { ...told, was: networkChanges(from, origin) } : told,
    changes: networkChanges(origin ?? from, scenario),
  };
}
