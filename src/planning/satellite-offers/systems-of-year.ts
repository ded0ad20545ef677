import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { SatellitePlan } from '../satellite-plan.ts';

/** The systems that serve at the end of a year, in the plan's order: switched on, in service, not yet replaced. */
export function systemsOfYear(plan: SatellitePlan | undefined, year: number): SatelliteSystem[] {
  return (plan?.systems ?? []).filter(
    ({ disabled, year: from, replacedYear }) =>
      !disabled && from <= year && (replacedYear === undefined || year < replacedYear),
  );
}
