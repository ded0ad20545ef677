import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { Site } from '../../network/site.ts';
import type { VisibilityQuestion, VisibilityStatistics } from '../../orbit/visibility-question.ts';
import type { TerrestrialOffer } from '../../planning/availability-stack/availability-stack.ts';
import { terrestrialAvailability } from '../../planning/availability-stack/terrestrial-availability.ts';
import type { Project, Scenario } from '../../planning/project.ts';
import { backhaulLink } from '../../planning/satellite-backhaul/backhaul-link.ts';
import {
  backhaulAvailabilityPercent,
  type SiteBackhaul,
  siteBackhauls,
} from '../../planning/satellite-backhaul/site-backhauls.ts';
import type { RateNeed } from '../../planning/satellite-offers/link-table.ts';
import {
  leastElevationDeg,
  type SeenAtPlace,
  seenAtPlace,
} from '../../planning/satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import { switchedOn } from '../../planning/switched-on.ts';

/** The satellite backhauls of a scenario at the end of a year. */
export interface BackhaulsOfYear {
  /** By id of the satellite-backed sites in service; null for those without a satellite by then. */
  readonly sites: ReadonlyMap<string, SiteBackhaul | null>;
  /** Share of time in percent that a site's backhaul carries a service; 100 where no satellite is in its way. */
  availabilityPercent(siteId: string, need: RateNeed): number;
  /** What a cell gives by way of its site's backhaul: no more than that carries, as often, and as late. */
  through(offer: TerrestrialOffer, need: RateNeed): TerrestrialOffer;
}

/**
 * Works out the backhauls of a scenario, constellations watched from their own sites.
 *
 * @param visibility answers a question about satellites, as the engine does
 */
export async function backhaulsOfYear(
  { satellites }: Pick<Project, 'satellites'>,
  scenario: Scenario,
  year: number,
  visibility: (question: VisibilityQuestion) => Promise<VisibilityStatistics>,
): Promise<BackhaulsOfYear> {
  const sites = new Map(
    switchedOn(scenario)
      .sites.filter((site) => site.year <= year)
      .map((site) => [site.id, site]),
  );
  const seen = await seenFromSites(satellites, [...sites.values()], year, visibility);
  const seenAt = ({ id }: Site, system: SatelliteSystem) => seen.get(`${id} ${system.id}`);
  const backhauls = siteBackhauls({ satellites }, scenario, year, seenAt);
  const availabilityPercent = (siteId: string, need: RateNeed) => {
    const site = sites.get(siteId);
    if (!site) return 100;
    return backhaulAvailabilityPercent(satellites, site, year, need, seenAt) ?? 0;
  };
  return {
    sites: backhauls,
    availabilityPercent,
    through(offer, need) {
      const backhaul = backhauls.get(offer.siteId);
      if (backhaul === undefined) return offer;
      return {
        ...offer,
        downlinkMbps: Math.min(offer.downlinkMbps, backhaul?.downlinkMbps ?? 0),
        uplinkMbps: Math.min(offer.uplinkMbps, backhaul?.uplinkMbps ?? 0),
        availabilityPercent: terrestrialAvailability(
          offer.availabilityPercent,
          availabilityPercent(offer.siteId, need),
        ),
        roundTripMs: offer.roundTripMs + (backhaul?.roundTripMs ?? 0),
      };
    },
  };
}

/** Each moving system from all sites that it backs at once, by site and system. */
async function seenFromSites(
  plan: SatellitePlan | undefined,
  sites: readonly Site[],
  year: number,
  visibility: (question: VisibilityQuestion) => Promise<VisibilityStatistics>,
): Promise<Map<string, SeenAtPlace>> {
  const links = sites.flatMap((site) => {
    const link = backhaulLink(plan, site, year);
    return link && link.system.orbit.type !== 'geo' ? [{ site, ...link }] : [];
  });
  const found = new Map<string, SeenAtPlace>();
  if (!plan) return found;
  const { startUtc, hours, stepS } = plan.period;
  for (const systemId of new Set(links.map(({ system }) => system.id))) {
    const backed = links.filter(({ system }) => system.id === systemId);
    const masks = backed.map(({ system, terminal }) => leastElevationDeg(system, terminal));
    const question = {
      orbit: backed[0].system.orbit,
      places: backed.map(({ site: { longitudeDeg, latitudeDeg } }) => ({
        longitudeDeg,
        latitudeDeg,
      })),
      masksDeg: [...new Set(masks)].sort((a, b) => a - b),
      startMs: Date.parse(startUtc),
      durationS: hours * 3600,
      stepS,
    };
    const statistics = await visibility(question);
    for (const [place, { site }] of backed.entries()) {
      found.set(`${site.id} ${systemId}`, seenAtPlace(question, statistics, place));
    }
  }
  return found;
}
