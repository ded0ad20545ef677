import { percentOf } from '../goals/percent-of.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { FleetResult } from '../simulation-result.ts';
import type { FleetHours } from './fleet-hours.ts';

/**
 * Puts the hours of a project's fleets into words.
 *
 * @param hoursOfFleet by fleet: hours of its ships within the area
 * @param ofServices by service id: by fleet
 */
export function fleetResults(
  { fleets = [] }: Pick<Project, 'fleets'>,
  services: readonly Service[],
  hoursOfFleet: readonly number[],
  ofServices: ReadonlyMap<string, readonly FleetHours[]>,
): FleetResult[] {
  return fleets.map(({ id, name, ships }, index) => ({
    id,
    name,
    ships: ships.length,
    shipHours: hoursOfFleet[index],
    services: Object.fromEntries(
      services.map((service) => {
        const { coveredHours, longestGapMin } = ofServices.get(service.id)?.[index] ?? noHours;
        const percent = percentOf(coveredHours, hoursOfFleet[index]);
        return [service.id, { terminal: service.terminalId, coveredHours, percent, longestGapMin }];
      }),
    ),
  }));
}

const noHours: FleetHours = { coveredHours: 0, longestGapMin: 0 };
