import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { Site } from '../../network/site.ts';
import type { Project, Scenario } from '../project.ts';
import type { RateNeed } from '../satellite-offers/link-table.ts';
import { satelliteOffers } from '../satellite-offers/satellite-offers.ts';
import type { SeenAtPlace } from '../satellite-offers/system-sight.ts';
import type { SatellitePlan } from '../satellite-plan.ts';
import { switchedOn } from '../switched-on.ts';
import { type BackhaulLink, backhaulLink } from './backhaul-link.ts';
import { isSatelliteBacked } from './satellite-backed.ts';

/** The satellite backhaul of one site at the end of a year. */
export interface SiteBackhaul {
  readonly siteId: string;
  readonly systemId: string;
  readonly satelliteTerminalId: string;
  /** Towards the site, and from it. */
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  readonly beamSharePercent: number;
  /**
   * Share of time with at least half of both rates, satellites out of sight, rain and shadowing
   * counted; null where nothing is known of a system that moves.
   */
  readonly availabilityPercent: number | null;
  readonly elevationDeg: number | null;
  readonly roundTripMs: number | null;
}

/** Statistics of a system at a site; geostationary ones need none. */
export type SeenAtSite = (site: Site, system: SatelliteSystem) => SeenAtPlace | undefined;

/** Satellite-backed sites in service at the end of a year, those without a satellite as null. */
export function siteBackhauls(
  { satellites }: Pick<Project, 'satellites'>,
  scenario: Scenario,
  year: number,
  seenAt: SeenAtSite,
): Map<string, SiteBackhaul | null> {
  const sites = switchedOn(scenario).sites.filter(
    (site) => site.year <= year && isSatelliteBacked(satellites, site),
  );
  return new Map(sites.map((site) => [site.id, siteBackhaul(satellites, site, year, seenAt)]));
}

/** The satellite backhaul of one site at the end of a year; null where it has none then. */
export function siteBackhaul(
  plan: SatellitePlan | undefined,
  site: Site,
  year: number,
  seenAt: SeenAtSite,
): SiteBackhaul | null {
  const link = backhaulLink(plan, site, year);
  if (!plan || !link) return null;
  const { system, terminal, downlinkMbps, uplinkMbps, beamSharePercent } = link;
  const half = { downlinkMbps: downlinkMbps / 2, uplinkMbps: uplinkMbps / 2 };
  const offer = offerOfLink(plan, link, half, site, seenAt);
  return {
    siteId: site.id,
    systemId: system.id,
    satelliteTerminalId: terminal.id,
    downlinkMbps,
    uplinkMbps,
    beamSharePercent,
    availabilityPercent: offer?.availabilityPercent ?? null,
    elevationDeg: offer?.elevationDeg ?? null,
    roundTripMs: offer?.roundTripMs ?? null,
  };
}

/**
 * Share of time in percent that the backhaul of a site carries a service: 100 where no satellite
 * is in its way, 0 where the satellites of the plan give it no link by then, null where nothing is
 * known of a system that moves. Cells are there for so much less of the time.
 */
export function backhaulAvailabilityPercent(
  plan: SatellitePlan | undefined,
  site: Site,
  year: number,
  need: RateNeed,
  seenAt: SeenAtSite,
): number | null {
  if (!plan || !isSatelliteBacked(plan, site)) return 100;
  const link = backhaulLink(plan, site, year);
  if (!link) return 0;
  return offerOfLink(plan, link, need, site, seenAt)?.availabilityPercent ?? null;
}

function offerOfLink(
  plan: SatellitePlan,
  { system, terminal }: BackhaulLink,
  need: RateNeed,
  site: Site,
  seenAt: SeenAtSite,
) {
  const seen = seenAt(site, system);
  const known = new Map(seen ? [[system.id, seen]] : []);
  return satelliteOffers(plan, [system], [terminal.id], need, site, known)[0];
}
