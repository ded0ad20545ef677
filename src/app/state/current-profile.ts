import type { Carrier } from '../../network/carrier.ts';
import type { Site } from '../../network/site.ts';
import type { AppState } from './app-state.ts';
import { carriersInUse, currentScenario, sectorsOf } from './current.ts';

/** The site of the plan that a path begins at; null when it begins elsewhere. */
export function profileSite(state: AppState): Site | null {
  const start = state.profile?.start;
  if (!start || !('siteId' in start)) return null;
  return currentScenario(state)?.sites.find(({ id }) => id === start.siteId) ?? null;
}

/** The carriers that can be asked for: those of the site, or all that the scenario uses. */
export function profileCarriers(state: AppState): Carrier[] {
  const scenario = currentScenario(state);
  if (!scenario) return [];
  const site = profileSite(state);
  const sectors = site ? sectorsOf(scenario, site.id) : scenario.sectors;
  const carriers = carriersInUse(state.project.carriers, { ...scenario, sectors });
  return carriers.length > 0 ? carriers : [...state.project.carriers];
}

/** The carrier that is asked for, or the lowest, which reaches farthest. */
export function profileCarrier(state: AppState): Carrier | null {
  const carriers = profileCarriers(state);
  const chosen = carriers.find(({ id }) => id === state.profile?.carrierId);
  return chosen ?? carriers.toSorted((a, b) => a.downlinkMhz - b.downlinkMhz)[0] ?? null;
}
