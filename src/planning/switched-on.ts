import type { Scenario } from './project.ts';

type Network = Pick<Scenario, 'sites' | 'sectors'>;

/** Plans are made again for every terminal and every view of the same scenario. */
const known = new WeakMap<Network, Network>();

/** A scenario without the sites that are switched off; the same object when none is. */
export function switchedOn<T extends Network>(scenario: T): T {
  if (!scenario.sites.some(({ disabled }) => disabled)) return scenario;
  const made = known.get(scenario) ?? withoutDisabled(scenario);
  known.set(scenario, made);
  return made as T;
}

function withoutDisabled<T extends Network>(scenario: T): T {
  const sites = scenario.sites.filter(({ disabled }) => !disabled);
  const ids = new Set(sites.map(({ id }) => id));
  return { ...scenario, sites, sectors: scenario.sectors.filter(({ siteId }) => ids.has(siteId)) };
}
