import { choicesText, type Problem, type ProblemPath, valueText } from '../problem.ts';
import type { Project, Scenario } from '../project.ts';
import { basisChain } from './basis-chain.ts';
import type { BranchParts } from './branches-aside.ts';
import type { Entry, ListChanges } from './list-changes.ts';
import type { Network } from './network.ts';
import { type NetworkChanges, sectorsLeft, withNetworkChanges } from './network-changes.ts';

/** Scenarios with all their sites and sectors, or why there are none. */
export interface ResolvedBranches {
  readonly scenarios: Scenario[];
  readonly problems: readonly Problem[];
}

/** Gives branched scenarios their sites and sectors. Entries that are the same are the same objects. */
export function resolveBranches(
  { scenarios }: Project,
  branches: readonly BranchParts[],
): ResolvedBranches {
  const problems = scenarios.flatMap((scenario, index) =>
    basisProblems(scenario, scenarios, index),
  );
  if (problems.length > 0) return { scenarios, problems };
  const parts = new Map(branches.map((branch) => [scenarios[branch.index], branch]));
  const known = new Map<Scenario, Scenario>();

  function resolved(scenario: Scenario): Scenario {
    const found = known.get(scenario);
    if (found) return found;
    const made = resolvedAnew(scenario);
    known.set(scenario, made);
    return made;
  }

  function resolvedAnew(scenario: Scenario): Scenario {
    const branch = parts.get(scenario);
    const [basis] = basisChain(scenario, scenarios).chain;
    if (!branch || !basis || !scenario.basis) return scenario;
    const { index, was, changes } = branch;
    const apply = (to: Network, step: NetworkChanges, path: ProblemPath): Network => {
      const found = misfits(to, step, path);
      problems.push(...found);
      return found.length > 0 ? to : withNetworkChanges(to, step);
    };
    const from = resolved(basis);
    const origin = was && apply(from, was, ['scenarios', index, 'basis', 'was']);
    return {
      ...scenario,
      basis: origin ? { ...scenario.basis, origin } : scenario.basis,
      ...apply(origin ?? from, changes, ['scenarios', index, 'changes']),
    };
  }

  return { scenarios: scenarios.map(resolved), problems };
}

function basisProblems(
  scenario: Scenario,
  scenarios: readonly Scenario[],
  index: number,
): Problem[] {
  const { basis } = scenario;
  const { broken } = basisChain(scenario, scenarios);
  const others = scenarios.map(({ id }) => id).filter((id) => id !== scenario.id);
  const path = ['scenarios', index, 'basis', 'scenarioId'];
  const known = basis !== undefined && scenarios.some(({ id }) => id === basis.scenarioId);
  if (!basis || broken === null || (broken === 'missing' && known)) return [];
  const found = valueText(basis.scenarioId);
  const expected =
    broken === 'circle'
      ? 'a scenario that is not itself branched from this one'
      : `the id of another scenario: ${others.length > 0 ? choicesText(others) : 'there is none'}`;
  return [{ path, found, expected }];
}

/** Changes of a network that lacks what they change, or has what they add. */
function misfits(from: Network, { sites, sectors }: NetworkChanges, path: ProblemPath): Problem[] {
  return [
    ...listMisfits(from.sites, sites ?? {}, [...path, 'sites']),
    ...listMisfits(sectorsLeft(from, sites?.dropped), sectors ?? {}, [...path, 'sectors']),
  ];
}

function listMisfits(
  from: readonly Entry[],
  { added = [], changed = [], dropped = [], placed = [] }: ListChanges<Entry>,
  path: ProblemPath,
): Problem[] {
  const what = path[path.length - 1] === 'sites' ? 'site' : 'sector';
  const known = new Set(from.map(({ id }) => id));
  const fresh = new Set(added.map(({ id }) => id));
  const gone = new Set(dropped);
  const problem = (place: ProblemPath, id: string, expected: string): Problem => ({
    path: [...path, ...place],
    found: valueText(id),
    expected,
  });
  const inBasis = `the id of a ${what} that the basis has`;
  const there = (id: string) => fresh.has(id) || (known.has(id) && !gone.has(id));
  return [
    ...added.flatMap(({ id }, a) =>
      known.has(id)
        ? [problem(['added', a, 'id'], id, `an id that no ${what} of the basis has`)]
        : [],
    ),
    ...changed.flatMap(({ id }, c) => {
      if (!known.has(id)) return [problem(['changed', c, 'id'], id, inBasis)];
      return gone.has(id) ? [problem(['changed', c, 'id'], id, `a ${what} that is kept`)] : [];
    }),
    ...dropped.flatMap((id, d) => (known.has(id) ? [] : [problem(['dropped', d], id, inBasis)])),
    ...placed.flatMap(({ id, after }, p) => [
      ...(there(id)
        ? []
        : [problem(['placed', p, 'id'], id, `the id of a ${what} of this scenario`)]),
      ...(after === null || (there(after) && after !== id)
        ? []
        : [problem(['placed', p, 'after'], after, `the id of another ${what} of this scenario`)]),
    ]),
  ];
}
