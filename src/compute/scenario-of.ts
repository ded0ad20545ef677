import type { Project, Scenario } from '../planning/project.ts';

/** A scenario of a project. @throws when the project has none of this id. */
export function scenarioOf(project: Project, scenarioId: string): Scenario {
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  if (scenario) return scenario;
  const known = project.scenarios.map(({ id }) => id).join(', ');
  throw new Error(`scenario ${scenarioId}: not in the project; expected one of ${known}`);
}
