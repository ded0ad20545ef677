import type { AskedPath } from '../../compute/coverage-engine.ts';
import type { Asker } from '../../planning/path-study/path-question.ts';
import type { AppState } from '../state/app-state.ts';
import { currentScenario, currentService, sectorsOf } from '../state/current.ts';
import { profileCarrier, profileSite } from '../state/current-profile.ts';

/** What the engine is asked about the path of a state; null until both ends are there. */
export function profileQuestion(state: AppState): AskedPath | null {
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
    antennas: project.antennas,
    sectors: sectors.filter(({ carrierIds }) => carrierIds.includes(carrier.id)),
    asker: { terminal, service },
    others: otherAskers(state, terminal.id, service.tier),
    propagation: project.propagation,
    conditions: project.conditions,
    alongTheWay: true,
  };
  if (site) {
    const { longitudeDeg, latitudeDeg, antennaHeightAmslM, host } = site;
    const from = { longitudeDeg, latitudeDeg };
    return { ...asked, from, transmitterHeightAmslM: antennaHeightAmslM, host };
  }
  if (!('position' in start)) return null;
  const { position, heightAmslM } = start;
  return { ...asked, from: position, transmitterHeightAmslM: heightAmslM, host: null };
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
