import type { Project, Scenario } from '../project.ts';
import { basisChain } from './basis-chain.ts';

/**
 * A project with some of its scenarios alone, in the order asked for. What was branched from one that is
 * not among them counts as branched from what that one was, and from nothing when none of those is left.
 *
 * @throws when the project has no such scenario.
 */
export function pickScenarios(project: Project, scenarioIds: readonly string[]): Project {
  const picked = scenarioIds.map((id) => {
    const scenario = project.scenarios.find((candidate) => candidate.id === id);
    if (!scenario) throw new Error(`pickScenarios: no scenario ${id} in ${project.id}`);
    return scenario;
  });
  const scenarios = picked.map((scenario) => rebased(scenario, picked, project.scenarios));
  return { ...project, scenarios };
}

function rebased(
  scenario: Scenario,
  picked: readonly Scenario[],
  all: readonly Scenario[],
): Scenario {
  const { basis, ...whole } = scenario;
  const { chain } = basisChain(scenario, all);
  if (!basis || (chain.length > 0 && picked.includes(chain[0]))) return scenario;
  const at = chain.findIndex((candidate) => picked.includes(candidate));
  if (at < 0) return whole;
  // the nearer branch took from it what both began with
  const told = chain[at - 1].basis;
  const years = [scenario, ...chain.slice(0, at)].flatMap((each) => each.basis?.year ?? []);
  return {
    ...scenario,
    basis: {
      scenarioId: chain[at].id,
      ...(years.length > 0 ? { year: Math.min(...years) } : {}),
      ...(told?.origin ? { origin: told.origin } : {}),
    },
  };
}
