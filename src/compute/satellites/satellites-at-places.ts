import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { VisibilityStatistics } from '../../orbit/visibility-question.ts';
import { availabilityStack } from '../../planning/availability-stack/availability-stack.ts';
import type { RateNeed } from '../../planning/satellite-offers/link-table.ts';
import type { SatelliteOffer } from '../../planning/satellite-offers/satellite-offer.ts';
import { offersForNeeds } from '../../planning/satellite-offers/satellite-offers.ts';
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
  // services of one terminal have the same satellite terminals aboard
  const offersAboard = remembering((aboard: readonly string[]) =>
    places.map((place, index) => offersForNeeds(plan, systems, aboard, place, sights[index])),
  );
  const offersTo = remembering((aboard: readonly string[], need: RateNeed) =>
    offersAboard(aboard).map((offers) => offers(need)),
  );
  const bestOfSystems = remembering(
    (ids: readonly string[], aboard: readonly string[], need: RateNeed): ServiceAtPlaces => {
      const best = offersTo(aboard, need).map((all) =>
        bestOf(
          need,
          all.filter(({ systemId }) => ids.includes(systemId)),
        ),
      );
      return {
        probability: Float64Array.from(best, (offer) => (offer?.availabilityPercent ?? 0) / 100),
        systemIds: best.map((offer) => offer?.systemId ?? null),
      };
    },
  );
  return years.map((year) => {
    const inService = systemsOfYear(plan, year);
    const bestByPlace = (service: AskedService): ServiceAtPlaces => {
      const { satelliteTerminalIds: aboard, downlinkMbps, uplinkMbps } = service;
      // years in which the same ones serve these terminals are alike
      const serving = inService.filter(({ terminalIds }) =>
        terminalIds.some((id) => aboard.includes(id)),
      );
      const ids = serving.map(({ id }) => id);
      return bestOfSystems(ids, aboard, { downlinkMbps, uplinkMbps });
    };
    return {
      year,
      services: new Map(services.map((service) => [service.id, bestByPlace(service)])),
      systems: inService.flatMap((system) => {
        const known = seen.get(system.id);
        return known ? [systemResult(system, known, places.length)] : [];
      }),
    };
  });
}

/** Works out each answer once; what is asked is told apart by its JSON. */
function remembering<Asked extends readonly unknown[], Answer>(
  workOut: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const known = answers.get(key) ?? { answer: workOut(...asked) };
    answers.set(key, known);
    return known.answer;
  };
}

function bestOf(need: RateNeed, offers: readonly SatelliteOffer[]): SatelliteOffer | null {
  const { primary, entries } = availabilityStack(need, null, offers);
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
