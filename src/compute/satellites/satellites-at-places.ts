import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { VisibilityStatistics } from '../../orbit/visibility-question.ts';
import { availabilityStack } from '../../planning/availability-stack/availability-stack.ts';
import type { SatelliteOffer } from '../../planning/satellite-offers/satellite-offer.ts';
import { satelliteOffers } from '../../planning/satellite-offers/satellite-offers.ts';
import { seenAtPlace } from '../../planning/satellite-offers/system-sight.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import type { SatelliteSystemResult } from '../../planning/simulation-result.ts';

/** A service asked of satellites. */
export interface AskedService {
  readonly id: string;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Aboard, beside the service's own terminal. */
  readonly satelliteTerminalIds: readonly string[];
}

/** What is asked of satellites at some places: plain data, so that a worker can be asked. */
export interface PlacesQuestion {
  readonly plan: SatellitePlan;
  readonly years: readonly number[];
  readonly places: readonly Position[];
  readonly services: readonly AskedService[];
  /** By system id: all that are in service in any of the years. */
  readonly seen: ReadonlyMap<
    string,
    { readonly masksDeg: readonly number[]; readonly statistics: VisibilityStatistics }
  >;
}

/** What satellites give one service, by place. */
export interface ServiceAtPlaces {
  /** Of the best system: share of time, 0 to 1, in which it gives the service. */
  readonly probability: Float64Array;
  /** Null where none gives it at any time. */
  readonly systemIds: readonly (string | null)[];
}

/** What satellites give at the end of one year. */
export interface YearAtPlaces {
  readonly year: number;
  /** By service id. */
  readonly services: ReadonlyMap<string, ServiceAtPlaces>;
  /** In service by then. */
  readonly systems: readonly SatelliteSystemResult[];
}

/**
 * What satellites give services at some places at the end of each year. The best system alone
 * counts, by the rule of `availabilityStack`: rain and the ship's own superstructure may take
 * several at once.
 */
export function satellitesAtPlaces(question: PlacesQuestion): YearAtPlaces[] {
  const { plan, years, places, services, seen } = question;
  const systems = plan.systems.filter(({ id }) => seen.has(id));
  const sights = places.map(
    (_, place) =>
      new Map(
        [...seen].map(([id, { masksDeg, statistics }]) => [
          id,
          seenAtPlace({ masksDeg, places }, statistics, place),
        ]),
      ),
  );
  const offers = services.map((service) =>
    places.map((place, index) =>
      satelliteOffers(plan, systems, service.satelliteTerminalIds, service, place, sights[index]),
    ),
  );
  return years.map((year) => {
    const inService = systemsOfYear(plan, year);
    const ids = new Set(inService.map(({ id }) => id));
    const bestByPlace = (service: AskedService, s: number): ServiceAtPlaces => {
      const best = offers[s].map((all) =>
        bestOf(
          service,
          all.filter(({ systemId }) => ids.has(systemId)),
        ),
      );
      return {
        probability: Float64Array.from(best, (offer) => (offer?.availabilityPercent ?? 0) / 100),
        systemIds: best.map((offer) => offer?.systemId ?? null),
      };
    };
    return {
      year,
      services: new Map(services.map((service, s) => [service.id, bestByPlace(service, s)])),
      systems: inService.flatMap((system) => {
        const known = seen.get(system.id);
        return known ? [systemResult(system, known, places.length)] : [];
      }),
    };
  });
}

function bestOf(service: AskedService, offers: readonly SatelliteOffer[]): SatelliteOffer | null {
  const { primary, entries } = availabilityStack(service, null, offers);
  if (primary?.kind === 'satellite') return primary.offer;
  // none has the rates half the time: what is there at some times counts for as much
  let best: SatelliteOffer | null = null;
  for (const { kind, offer } of entries) {
    if (kind === 'satellite' && offer.availabilityPercent > (best?.availabilityPercent ?? 0)) {
      best = offer;
    }
  }
  return best;
}

function systemResult(
  { id, name, orbit, minimumElevationDeg }: SatelliteSystem,
  {
    masksDeg,
    statistics,
  }: { readonly masksDeg: readonly number[]; readonly statistics: VisibilityStatistics },
  placeCount: number,
): SatelliteSystemResult {
  const from = masksDeg.indexOf(minimumElevationDeg) * placeCount;
  const percents = statistics.timePercent.subarray(from, from + placeCount);
  const gapsS = statistics.longestGapS.subarray(from, from + placeCount);
  return {
    id,
    name,
    satellites:
      orbit.type === 'walker'
        ? orbit.shells.reduce((sum, shell) => sum + shell.planes * shell.satellitesPerPlane, 0)
        : orbit.satellites.length,
    minimumElevationDeg,
    leastVisiblePercent: percents.reduce((least, percent) => Math.min(least, percent), 100),
    mostVisiblePercent: percents.reduce((most, percent) => Math.max(most, percent), 0),
    longestGapS: gapsS.reduce((longest, gapS) => Math.max(longest, gapS), 0),
  };
}
