import { otherAskers } from '../../planning/path-study/other-askers.ts';
import type { PathQuestion } from '../../planning/path-study/path-question.ts';
import type { AppState } from '../state/app-state.ts';
import { currentScenario, currentService, sectorsOf } from '../state/current.ts';
import { profileCarrier, profileSite } from '../state/current-profile.ts';

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
    others: otherAskers(project, terminal.id, service.tier),
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
