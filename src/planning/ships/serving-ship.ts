import {
  availabilityStack,
  type TerrestrialOffer,
} from '../availability-stack/availability-stack.ts';
import type { OfferNow } from '../satellite-offers/satellite-offers.ts';
import type { Service } from '../service.ts';
import type { SystemSight } from './satellite-sky.ts';
import type { Server } from './voyage-profile.ts';

/** From a terminal by cells to a server on land and back: typical of 5G networks; low confidence. */
export const terrestrialRoundTripMs = 20;

/** What could serve a ship at one place and time. */
export interface ShipOffers {
  /** Null where no cell is received. */
  readonly terrestrial: TerrestrialOffer | null;
  readonly satellites: readonly OfferNow[];
  /** By system id. */
  readonly sights: ReadonlyMap<string, Pick<SystemSight, 'satellite'>>;
}

/** Who serves, and what with. */
export interface Serving {
  readonly server: Server;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  readonly roundTripMs: number;
}

/**
 * Who gives a ship a service now; null when nobody does. The order is that of `availabilityStack`
 * with the satellites of the moment: cells come first. A satellite system that serves already goes
 * on as long as it suffices and no cell does: a link is not given up because another has grown a
 * little better.
 */
export function servingShip(
  service: Pick<Service, 'downlinkMbps' | 'uplinkMbps'>,
  { terrestrial, satellites, sights }: ShipOffers,
  before: Server | null,
): Serving | null {
  const offers = satellites.map((offer) => ({ ...offer, visiblePercent: 100, longestGapS: 0 }));
  const { entries, primary } = availabilityStack(service, terrestrial, offers);
  const kept =
    before?.kind === 'satellite' && primary?.kind === 'satellite'
      ? entries.find(
          ({ kind, offer, suffices }) =>
            kind === 'satellite' &&
            suffices &&
            offer.systemId === before.systemId &&
            offer.satelliteTerminalId === before.satelliteTerminalId,
        )
      : undefined;
  const chosen = kept ?? primary;
  if (!chosen) return null;
  const { downlinkMbps, uplinkMbps, roundTripMs } = chosen.offer;
  return { server: serverOf(chosen, sights), downlinkMbps, uplinkMbps, roundTripMs };
}

function serverOf(
  chosen: NonNullable<ReturnType<typeof availabilityStack>['primary']>,
  sights: ShipOffers['sights'],
): Server {
  if (chosen.kind === 'terrestrial') {
    const { cellIndex, siteId } = chosen.offer;
    return { kind: 'terrestrial', cellIndex, siteId };
  }
  const { systemId, satelliteTerminalId } = chosen.offer;
  const satellite = sights.get(systemId)?.satellite ?? '';
  return { kind: 'satellite', systemId, satelliteTerminalId, satellite };
}
