import type { Project } from '../../src/planning/project.ts';

const outerZones = new Set(['contiguous-zone', 'beyond-24-nm']);

/**
 * A plan without its satellites and ships, and without the two outer zones, two thirds of the sea:
 * for runs of which none of them is the point.
 */
export function mastsAlone({ satellites, fleets = [], ...plan }: Project): Project {
  const fleetIds = new Set(fleets.map(({ id }) => id));
  return {
    ...plan,
    zones: plan.zones.filter(({ id }) => !outerZones.has(id)),
    terminals: plan.terminals.map(({ satelliteTerminalIds, ...terminal }) => terminal),
    goals: plan.goals.filter(
      ({ target }) =>
        !('fleetId' in target && fleetIds.has(target.fleetId)) &&
        !('zoneId' in target && outerZones.has(target.zoneId)),
    ),
  };
}
