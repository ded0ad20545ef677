import type { Site } from '../../network/site.ts';
import type { Scenario } from '../../planning/project.ts';

/** What sites that do not stand yet have cost by the end of a year. */
export interface SiteCost {
  readonly sites: number;
  readonly kcny: number;
  /** Of these sites, those whose cost is not known. */
  readonly unpriced: number;
}

/** Cost of all sites to be built that are in service by the end of a year; existing ones cost nothing more. */
export function plannedCost({ sites }: Scenario, year: number): SiteCost {
  return costOf(sites.filter((site) => isBuilt(site) && site.year <= year));
}

export function costOf(sites: readonly Site[]): SiteCost {
  return {
    sites: sites.length,
    kcny: sites.reduce((sum, { capexKcny }) => sum + (capexKcny ?? 0), 0),
    unpriced: sites.filter(({ capexKcny }) => capexKcny === undefined).length,
  };
}

/** Whether a site is to be built, and is on. */
export function isBuilt({ status, disabled }: Site): boolean {
  return status !== 'existing' && !disabled;
}
