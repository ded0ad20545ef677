import type { SatelliteOffer } from '../satellite-offers/satellite-offer.ts';

/** What the masts give at a place, whether or not it suffices for the service. */
export interface TerrestrialOffer {
  /** The cell that serves. */
  readonly cellIndex: number;
  readonly siteId: string;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Share of time and places in which the service is there, its backhaul included. */
  readonly availabilityPercent: number;
  /** Whether the service counts as given by the rule of the coverage map. */
  readonly isGiven: boolean;
  readonly roundTripMs: number;
}

/** One of those who could serve a place. */
export type StackEntry =
  | { readonly kind: 'terrestrial'; readonly offer: TerrestrialOffer; readonly suffices: boolean }
  | { readonly kind: 'satellite'; readonly offer: SatelliteOffer; readonly suffices: boolean };

/** Who serves a place, who stands in, and how often somebody does. */
export interface AvailabilityStack {
  /** Best first: those that suffice for the service, by preference; then the others by their rate. */
  readonly entries: readonly StackEntry[];
  /** The first that suffices, and the next; null where there is none. */
  readonly primary: StackEntry | null;
  readonly fallback: StackEntry | null;
  /** Share of time in which at least one of those that suffice is there, taken as independent. */
  readonly combinedPercent: number;
}
