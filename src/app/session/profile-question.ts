import type { Carrier } from '../../network/carrier.ts';
import type { Site } from '../../network/site.ts';
import type { Asker, PathQuestion } from '../../planning/path-study/path-question.ts';
import type { AppState } from '../state/app-state.ts';
import { carriersInUse, currentScenario, currentService, sectorsOf } from '../state/current.ts';

/** What the engine is asked about the path of a state; null until both ends are there. */
export function profileQuestion(state: AppState): Omit<PathQuestion, 'climate'> | null {
  const { profile, project } = state;
  const start = profile?.start;
  const service = currentService(state);
  const terminal = project.terminals.find(({ id }) => id === service?.terminalId);
  const carrier = profileCarrier(state);
  if (!profile?.end || !start || !service || !terminal || !carrier) return null;
  const site = profileSite(state);
  if ('siteId' in start && !site) return null;
  const scenario = currentScenario(state);
  const sectors = site && scenario ? sectorsOf(scenario, site.id) : [];
  const asked = {
    to: profile.end,
    carrier,
    sectors: sectors.filter(({ carrierIds }) => carrierIds.includes(carrier.id)),
    asker: { terminal, service },
    others: otherAskers(state, terminal.id, service.tier),
    propagation: project.propagation,
    alongTheWay: true,
  };
  if (site) {
    const { longitudeDeg, latitudeDeg, antennaHeightAmslM } = site;
    const from = { longitudeDeg, latitudeDeg };
    return { ...asked, from, transmitterHeightAmslM: antennaHeightAmslM };
  }
  if (!('position' in start)) return null;
  return { ...asked, from: start.position, transmitterHeightAmslM: start.heightAmslM };
}

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

/** The project's other terminals, each with its service of the same tier or its easiest. */
function otherAskers({ project }: AppState, terminalId: string, tier: string): Asker[] {
  return project.terminals
    .filter(({ id }) => id !== terminalId)
    .flatMap((terminal) => {
      const services = project.services.filter((service) => service.terminalId === terminal.id);
      const service = services.find((candidate) => candidate.tier === tier) ?? services[0];
      return service ? [{ terminal, service }] : [];
    });
}
