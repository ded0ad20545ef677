import type { Scenario } from '../project.ts';

/** What a scenario was branched from, what that one was, and so on; broken by a missing basis or a circle. */
export interface BasisChain<T> {
  readonly chain: readonly T[];
  readonly broken: 'missing' | 'circle' | null;
}

/** Follows the bases of a scenario, the nearest first. */
export function basisChain<T extends Pick<Scenario, 'id' | 'basis'>>(
  scenario: T,
  scenarios: readonly T[],
): BasisChain<T> {
  const chain: T[] = [];
  for (let at = scenario; at.basis; at = chain[chain.length - 1]) {
    const { scenarioId } = at.basis;
    const next = scenarios.find(({ id }) => id === scenarioId);
    if (!next) return { chain, broken: 'missing' };
    if (next === scenario || chain.includes(next)) return { chain, broken: 'circle' };
    chain.push(next);
  }
  return { chain, broken: null };
}
