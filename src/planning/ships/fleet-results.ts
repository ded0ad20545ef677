import type { YearSums } from '../assemble-result.ts';
import { percentOf } from '../goals/percent-of.ts';
import type { Project } from '../project.ts';
import type { Service } from '../service.ts';
import type { FleetResult } from '../simulation-result.ts';
import type { FleetHours } from './fleet-hours.ts';

/**
 * Puts the hours of a project's fleets into words.
 *
 * @param hoursOfFleet by fleet: hours of its ships within the area
 * @param sums by service id: by fleet; with satellites as well, where they count
 */
export function fleetResults(
  { fleets = [] }: Pick<Project, 'fleets'>,
  services: readonly Service[],
  hoursOfFleet: readonly number[],
  { fleets: byMasts, satellites }: Pick<YearSums, 'fleets' | 'satellites'>,
): FleetResult[] {
  return fleets.map(({ id, name, ships }, index) => ({
    id,
    name,
    ships: ships.length,
    shipHours: hoursOfFleet[index],
    services: Object.fromEntries(
      services.map((service) => {
        const hoursOf = (hours: readonly FleetHours[] | undefined) => {
          const { coveredHours, longestGapMin } = hours?.[index] ?? noHours;
          const percent = percentOf(coveredHours, hoursOfFleet[index]);
          return { coveredHours, percent, longestGapMin };
        };
        const both = satellites?.services.get(service.id);
        return [
          service.id,
          {
            terminal: service.terminalId,
            ...hoursOf(byMasts.get(service.id)),
            ...(both && { withSatellite: hoursOf(both.fleets) }),
          },
        ];
      }),
    ),
  }));
}

const noHours: FleetHours = { coveredHours: 0, longestGapMin: 0 };
