import type { Site } from '../../network/site.ts';
import type { SatellitePlan } from '../satellite-plan.ts';

/** What of a site names its satellite backhaul. */
export type BackedSite = Pick<
  Site,
  'backhaul' | 'satelliteBackhaul' | 'longitudeDeg' | 'latitudeDeg'
>;

/** Whether what a site carries is bounded by satellites: it is backed by one, and the plan has some. */
export function isSatelliteBacked(plan: SatellitePlan | undefined, site: BackedSite): boolean {
  return site.backhaul === 'satellite' && (plan?.systems.length ?? 0) > 0;
}
