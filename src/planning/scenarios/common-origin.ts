import type { Scenario } from '../project.ts';
import { basisChain } from './basis-chain.ts';
import type { Network } from './network.ts';

/**
 * What two scenarios both began with, where one was branched from the other, in however many steps;
 * undefined where that is not so, or not known.
 */
export function commonOrigin(
  a: Scenario,
  b: Scenario,
  scenarios: readonly Scenario[],
): Network | undefined {
  return originOn(a, b, scenarios) ?? originOn(b, a, scenarios);
}

function originOn(
  branch: Scenario,
  basis: Scenario,
  scenarios: readonly Scenario[],
): Network | undefined {
  const { chain } = basisChain(branch, scenarios);
  const at = chain.indexOf(basis);
  return at < 0 ? undefined : [branch, ...chain][at].basis?.origin;
}
