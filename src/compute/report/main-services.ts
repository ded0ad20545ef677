import type { Project } from '../../planning/project.ts';
import type { Service } from '../../planning/service.ts';
import { servicesOf } from '../../planning/services-of.ts';

/** Most terminals that a report has maps of. */
const mostTerminals = 2;

/**
 * The services that a report's maps are of, one for a terminal: those that goals for zones name,
 * then those that other goals do; without goals the easiest of the first terminal that has any.
 */
export function mainServices(project: Project): Service[] {
  const { goals, services } = project;
  const zoneGoals = goals.filter(({ target }) => 'zoneId' in target);
  const named = [...zoneGoals, ...goals].flatMap(({ serviceId }) =>
    services.filter(({ id }) => id === serviceId),
  );
  const found = named.length > 0 ? named : servicesOf(project, services[0].terminalId).slice(0, 1);
  const byTerminal = new Map<string, Service>();
  for (const service of found) {
    if (!byTerminal.has(service.terminalId)) byTerminal.set(service.terminalId, service);
  }
  return [...byTerminal.values()].slice(0, mostTerminals);
}

/** Services with the zones that their goals name, in the order of the goals. */
export function zonesOfGoals({ goals, zones }: Project): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { target, serviceId } of goals) {
    if (!('zoneId' in target)) continue;
    const known = found.get(serviceId) ?? [];
    if (!known.includes(target.zoneId)) known.push(target.zoneId);
    found.set(serviceId, known);
  }
  for (const [serviceId, ids] of found) {
    found.set(
      serviceId,
      zones.map(({ id }) => id).filter((id) => ids.includes(id)),
    );
  }
  return found;
}
