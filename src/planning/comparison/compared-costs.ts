import type { Site } from '../../network/site.ts';
import type { ZoneGroup } from '../zone.ts';
import { zoneGroupOf } from '../zone-group-of.ts';
import { serviceIdsOf, yearsOf } from './across-sides.ts';
import type { SideResult } from './compare-results.ts';
import type { ComparedCost, ComparedZone } from './comparison.ts';

/** What the sides cost by the end of each year, and what that buys in each service that goals name. */
export function comparedCosts(
  sides: readonly SideResult[],
  zones: readonly ComparedZone[],
): ComparedCost[] {
  const goals = sides.flatMap(({ project }) => project.goals);
  const simulated = serviceIdsOf(sides);
  const named = simulated.filter((id) => goals.some(({ serviceId }) => serviceId === id));
  return yearsOf(sides).flatMap((year) => {
    const built = sides.map((side) => sitesToBuild(side, year));
    const capexKcny = built.map((sites) =>
      sites.reduce((sum, site) => sum + (site.capexKcny ?? 0), 0),
    );
    const unpricedSites = built.map(
      (sites) => sites.filter((site) => site.capexKcny === undefined).length,
    );
    return (named.length > 0 ? named : simulated).map((serviceId) => {
      const zoneIds = zonesOfGoals(sides, serviceId);
      const counted = zones.filter(
        (zone) => zone.year === year && zone.serviceId === serviceId && zoneIds.has(zone.zoneId),
      );
      const kcnyPerNewKm2 = sides.map((_, side) => {
        const isKnown = side > 0 && unpricedSites[0] === 0 && unpricedSites[side] === 0;
        const newKm2 = isKnown ? newArea(counted, side) : null;
        const more = capexKcny[side] - capexKcny[0];
        return newKm2 !== null && newKm2 > 0 && more >= 0 ? more / newKm2 : null;
      });
      return { year, capexKcny, unpricedSites, kcnyPerNewKm2, serviceId };
    });
  });
}

/**
 * The zones that goals of a service ask for, of the first group that they name any of: zones of
 * different groups lie over each other, and area would count twice.
 */
function zonesOfGoals(sides: readonly SideResult[], serviceId: string): ReadonlySet<string> {
  const asked = sides.flatMap(({ project }) =>
    project.goals.flatMap(({ target, serviceId: own }) =>
      own === serviceId && 'zoneId' in target
        ? project.zones.filter(({ id }) => id === target.zoneId)
        : [],
    ),
  );
  const group = groupOrder.find((each) => asked.some((zone) => zoneGroupOf(zone) === each));
  return new Set(asked.filter((zone) => zoneGroupOf(zone) === group).map(({ id }) => id));
}

const groupOrder: readonly ZoneGroup[] = ['law', 'distance', 'county', 'own'];

/** Sites in service by the end of a year that do not stand yet. */
function sitesToBuild({ project, scenarioId }: SideResult, year: number): Site[] {
  const scenario = project.scenarios.find(({ id }) => id === scenarioId);
  return (scenario?.sites ?? []).filter(
    (site) => site.year <= year && !site.disabled && site.status !== 'existing',
  );
}

/** Net of what is lost, km²; null where it is not known of every zone. */
function newArea(zones: readonly ComparedZone[], side: number): number | null {
  let sum = 0;
  for (const { gainedKm2, lostKm2 } of zones) {
    const [gained, lost] = [gainedKm2[side], lostKm2[side]];
    if (gained === null || lost === null) return null;
    sum += gained - lost;
  }
  return sum;
}
