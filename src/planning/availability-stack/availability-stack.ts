import type { SatelliteOffer } from '../satellite-offers/satellite-offer.ts';
import type { Service } from '../service.ts';

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

/**
 * Puts those who could serve a place in the order in which they would.
 *
 * The masts suffice where the coverage map gives the service, a satellite where both its rates in
 * clear sky reach those of the service and it is there at all. Of those that suffice the masts come
 * first; then satellites by availability, told apart from 0.1 % on; then by the shorter round trip;
 * then by the higher downlink and uplink. The others follow by their rates. What is left alike goes
 * by the ids of system and terminal, so that the order is always the same.
 *
 * The combined availability is 1 − Π (1 − aᵢ) over those that suffice; a system reached by two
 * terminals counts once, with the better, since both look at the same satellites.
 *
 * @param terrestrial the masts' best cell; null where none is received
 * @param offers of the satellite terminals aboard, asked for the rates of the service
 */
export function availabilityStack(
  service: Pick<Service, 'downlinkMbps' | 'uplinkMbps'>,
  terrestrial: TerrestrialOffer | null,
  offers: readonly SatelliteOffer[],
): AvailabilityStack {
  const satellites = offers.map((offer): StackEntry => {
    const suffices =
      offer.availabilityPercent > 0 &&
      offer.downlinkMbps >= service.downlinkMbps &&
      offer.uplinkMbps >= service.uplinkMbps;
    return { kind: 'satellite', offer, suffices };
  });
  const masts: StackEntry[] = terrestrial
    ? [{ kind: 'terrestrial', offer: terrestrial, suffices: terrestrial.isGiven }]
    : [];
  const entries = [...masts, ...satellites].toSorted(compare);
  const [primary = null, fallback = null] = entries.filter(({ suffices }) => suffices);
  return { entries, primary, fallback, combinedPercent: combinedPercentOf(entries) };
}

function compare(a: StackEntry, b: StackEntry): number {
  if (a.suffices !== b.suffices) return a.suffices ? -1 : 1;
  return (a.suffices ? preference(a, b) : 0) || byRate(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function preference(a: StackEntry, b: StackEntry): number {
  if (a.kind !== b.kind) return a.kind === 'terrestrial' ? -1 : 1;
  return (
    tenths(b.offer.availabilityPercent) - tenths(a.offer.availabilityPercent) ||
    a.offer.roundTripMs - b.offer.roundTripMs
  );
}

function byRate(a: StackEntry, b: StackEntry): number {
  return b.offer.downlinkMbps - a.offer.downlinkMbps || b.offer.uplinkMbps - a.offer.uplinkMbps;
}

function tenths(percent: number): number {
  return Math.round(percent * 10);
}

function nameOf({ kind, offer }: StackEntry): string {
  return kind === 'terrestrial' ? '' : `${offer.systemId} ${offer.satelliteTerminalId}`;
}

function combinedPercentOf(entries: readonly StackEntry[]): number {
  const best = new Map<string, number>();
  for (const { suffices, kind, offer } of entries) {
    if (!suffices) continue;
    const who = kind === 'terrestrial' ? '' : offer.systemId;
    best.set(who, Math.max(best.get(who) ?? 0, offer.availabilityPercent));
  }
  let without = 1;
  for (const percent of best.values()) without *= 1 - percent / 100;
  return 100 * (1 - without);
}
