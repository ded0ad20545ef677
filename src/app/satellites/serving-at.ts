import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import {
  type AvailabilityStack,
  availabilityStack,
  type StackEntry,
  type TerrestrialOffer,
} from '../../planning/availability-stack/availability-stack.ts';
import { satelliteOffers } from '../../planning/satellite-offers/satellite-offers.ts';
import type { SeenAtPlace } from '../../planning/satellite-offers/system-sight.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import type { Service } from '../../planning/service.ts';

/** Who fails: the masts, or a satellite system by its id. */
export type ServerKey = 'terrestrial' | `satellite/${string}`;

/** What is asked of a place. */
export interface ServingQuestion {
  readonly plan: SatellitePlan;
  readonly service: Pick<Service, 'downlinkMbps' | 'uplinkMbps'>;
  readonly year: number;
  readonly place: Position;
  /** On board, beside the service's own terminal. */
  readonly satelliteTerminalIds: readonly string[];
  /** Null where no cell is received. */
  readonly terrestrial: TerrestrialOffer | null;
  /** By system id; geostationary ones may be left out. */
  readonly seen: ReadonlyMap<string, SeenAtPlace>;
}

/** Why a system makes no offer at all. */
export type NoOffer = 'off' | 'notYet' | 'replaced' | 'notAboard' | 'outOfSight';

/** Who could serve a place, all of them in order, and who cannot. */
export interface ServingPlace {
  readonly stack: AvailabilityStack;
  /** In the plan's order. */
  readonly others: readonly { readonly system: SatelliteSystem; readonly reason: NoOffer }[];
}

/** Everyone who could serve a place with a service, and why the other systems cannot. */
export function servingAt(question: ServingQuestion): ServingPlace {
  const { plan, service, year, place, satelliteTerminalIds, terrestrial, seen } = question;
  const systems = systemsOfYear(plan, year);
  const offers = satelliteOffers(plan, systems, satelliteTerminalIds, service, place, seen);
  const offering = new Set(offers.map(({ systemId }) => systemId));
  return {
    stack: availabilityStack(service, terrestrial, offers),
    others: plan.systems
      .filter(({ id }) => !offering.has(id))
      .map((system) => ({ system, reason: reasonOf(system, year, satelliteTerminalIds) })),
  };
}

/** The same place with some of them failed. */
export function stackWithout(
  { entries }: AvailabilityStack,
  service: Pick<Service, 'downlinkMbps' | 'uplinkMbps'>,
  failed: ReadonlySet<ServerKey>,
): AvailabilityStack {
  let terrestrial: TerrestrialOffer | null = null;
  const offers = [];
  for (const entry of entries) {
    if (failed.has(keyOf(entry))) continue;
    if (entry.kind === 'terrestrial') terrestrial = entry.offer;
    else offers.push(entry.offer);
  }
  return availabilityStack(service, terrestrial, offers);
}

/** Whom an entry fails with: a system reached by two terminals fails as a whole. */
export function keyOf(entry: StackEntry): ServerKey {
  return entry.kind === 'terrestrial' ? 'terrestrial' : `satellite/${entry.offer.systemId}`;
}

function reasonOf(
  { disabled, year: from, replacedYear, terminalIds }: SatelliteSystem,
  year: number,
  aboard: readonly string[],
): NoOffer {
  if (disabled) return 'off';
  if (from > year) return 'notYet';
  if (replacedYear !== undefined && replacedYear <= year) return 'replaced';
  return terminalIds.some((id) => aboard.includes(id)) ? 'outOfSight' : 'notAboard';
}
