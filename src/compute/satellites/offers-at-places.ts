import type { Position } from '../../geo/position.ts';
import type { VisibilityQuestion, VisibilityStatistics } from '../../orbit/visibility-question.ts';
import type { Project } from '../../planning/project.ts';
import type { SatelliteOffer } from '../../planning/satellite-offers/satellite-offer.ts';
import { satelliteOffers } from '../../planning/satellite-offers/satellite-offers.ts';
import { seenAtPlace } from '../../planning/satellite-offers/system-sight.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import { askedServices, questionOf } from './satellite-field.ts';
import {
  type PlacesQuestion,
  type ServiceAtPlaces,
  satellitesAtPlaces,
} from './satellites-at-places.ts';

/** What one system gives a service by place, with the best of the satellite terminals aboard. */
export interface SystemAtPlaces {
  readonly systemId: string;
  /** Share of time in which it gives the service, in per cent; NaN where it makes no offer. */
  readonly availabilityPercent: Float32Array;
  /** Share of time in which a satellite stands high enough for the terminal. */
  readonly visiblePercent: Float32Array;
}

/** What satellites give one service at some places over the plan's period. */
export interface OffersAtPlaces {
  /** In service and working with a satellite terminal aboard, in the order of the plan. */
  readonly systems: readonly SystemAtPlaces[];
  /** The best of them all, as figures count it. */
  readonly best: ServiceAtPlaces;
}

export interface OffersAtPlacesOptions {
  readonly project: Pick<Project, 'satellites' | 'terminals' | 'services'>;
  readonly serviceId: string;
  readonly year: number;
  readonly places: readonly Position[];
  readonly signal?: AbortSignal | undefined;
}

/** Who answers what is asked. */
interface OfferSources {
  readonly visibility: (
    question: VisibilityQuestion,
    signal?: AbortSignal,
  ) => Promise<VisibilityStatistics>;
  readonly offers: (question: PlacesQuestion) => Promise<OffersAtPlaces>;
}

/** Asks for the offers of all systems in service; null where there are none, or no terminal for them. */
export async function askOffers(
  { project, serviceId, year, places, signal }: OffersAtPlacesOptions,
  { visibility, offers }: OfferSources,
): Promise<OffersAtPlaces | null> {
  const plan = project.satellites;
  const services = askedServices(project, [serviceId]);
  if (!plan || services.length === 0) return null;
  const aboard = services[0].satelliteTerminalIds;
  const systems = systemsOfYear(plan, year).filter(({ terminalIds }) =>
    terminalIds.some((id) => aboard.includes(id)),
  );
  if (systems.length === 0) return null;
  const seen = await Promise.all(
    systems.map(async (system) => {
      const question = questionOf(system, plan, places);
      const statistics = await visibility(question, signal);
      return [system.id, { masksDeg: question.masksDeg, statistics }] as const;
    }),
  );
  return offers({ plan, years: [year], places, services, seen: new Map(seen) });
}

/** Works out the offers of the systems seen to the first of the services, at the first of the years. */
export function offersAtPlaces(question: PlacesQuestion): OffersAtPlaces {
  const { plan, places, seen } = question;
  const [service] = question.services;
  const [{ services }] = satellitesAtPlaces(question);
  const systems = plan.systems.filter(({ id }) => seen.has(id));
  const found = systems.map(({ id }) => ({
    systemId: id,
    availabilityPercent: new Float32Array(places.length).fill(Number.NaN),
    visiblePercent: new Float32Array(places.length).fill(Number.NaN),
  }));
  places.forEach((place, index) => {
    const sights = new Map(
      [...seen].map(([id, { masksDeg, statistics }]) => [
        id,
        seenAtPlace({ masksDeg, places }, statistics, index),
      ]),
    );
    const aboard = service.satelliteTerminalIds;
    for (const offer of satelliteOffers(plan, systems, aboard, service, place, sights)) {
      const of = found.find(({ systemId }) => systemId === offer.systemId)!;
      if (!isBetter(offer, of.availabilityPercent[index])) continue;
      of.availabilityPercent[index] = offer.availabilityPercent;
      of.visiblePercent[index] = offer.visiblePercent;
    }
  });
  return { systems: found, best: services.get(service.id)! };
}

function isBetter({ availabilityPercent }: SatelliteOffer, than: number): boolean {
  return Number.isNaN(than) || availabilityPercent > than;
}
