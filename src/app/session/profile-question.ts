import type { AskedPath } from '../../compute/coverage-engine.ts';
import { otherAskers } from '../../planning/path-study/other-askers.ts';
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
    others: otherAskers(project, terminal.id, service.tier),
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
