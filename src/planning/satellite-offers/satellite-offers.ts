import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../network/satellite-terminal.ts';
import { clearSkyLink } from '../../orbit/link/clear-sky-link.ts';
import { roundTripMs, slantRangeKm } from '../../orbit/link/slant-range.ts';
import { downlinkUserRate, uplinkUserRate } from '../../orbit/link/user-rate.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';
import { linkTable, type RainOfPlan, type RateNeed } from './link-table.ts';
import type { SatelliteOffer } from './satellite-offer.ts';
import {
  geostationaryElevationDeg,
  geostationarySight,
  leastElevationDeg,
  type SeenAtPlace,
} from './system-sight.ts';

/** What of a plan sets its offers. */
export interface OfferPlan extends RainOfPlan {
  readonly terminals: readonly SatelliteTerminal[];
}

/**
 * What the systems give the satellite terminals at a place, one offer for each pair that works
 * together, in the order of systems, then of terminals.
 *
 * Availability is the sum over the elevation of the highest satellite of the share of time at it
 * times the share in which both rates are there, less blockage. A system that never stands high
 * enough makes no offer, nor does one that moves and of which nothing is known.
 *
 * @param systems in service
 * @param satelliteTerminalIds on board
 * @param seen by system id; geostationary systems may be left out
 */
export function satelliteOffers(
  plan: OfferPlan,
  systems: readonly SatelliteSystem[],
  satelliteTerminalIds: readonly string[],
  need: RateNeed,
  place: Position,
  seen: ReadonlyMap<string, SeenAtPlace>,
): SatelliteOffer[] {
  return offersForNeeds(plan, systems, satelliteTerminalIds, place, seen)(need);
}

/** As `satelliteOffers`, for services that ask the same terminals for different rates. */
export function offersForNeeds(
  plan: OfferPlan,
  systems: readonly SatelliteSystem[],
  satelliteTerminalIds: readonly string[],
  place: Position,
  seen: ReadonlyMap<string, SeenAtPlace>,
): (need: RateNeed) => SatelliteOffer[] {
  const offers = pairsOf(plan, systems, satelliteTerminalIds).flatMap(({ system, terminal }) => {
    const maskDeg = leastElevationDeg(system, terminal);
    const fixedDeg = geostationaryElevationDeg(system, place);
    const sight =
      seen.get(system.id) ??
      (fixedDeg === null ? undefined : geostationarySight(fixedDeg, maskDeg));
    if (!sight) return [];
    const offer = offerOf(plan, system, terminal, place, sight, fixedDeg);
    return offer ? [offer] : [];
  });
  return (need) => offers.map((offer) => offer(need));
}

/** What one system gives one terminal, before it is known which rates are asked for. */
function offerOf(
  plan: OfferPlan,
  system: SatelliteSystem,
  terminal: SatelliteTerminal,
  place: Position,
  { masksDeg, longestGapS, highestShare }: SeenAtPlace,
  fixedDeg: number | null,
): ((need: RateNeed) => SatelliteOffer) | null {
  const maskDeg = leastElevationDeg(system, terminal);
  const table = linkTable(plan, system, terminal, place.latitudeDeg);
  const degrees: number[] = [];
  const shares: number[] = [];
  let visible = 0;
  for (let degree = Math.floor(maskDeg); degree < 90; degree++) {
    const share = highestShare[degree] * shareOfDegree(degree, maskDeg, fixedDeg);
    if (share === 0) continue;
    visible += share;
    degrees.push(degree);
    shares.push(share);
  }
  if (visible === 0) return null;
  const elevationDeg =
    fixedDeg !== null && fixedDeg >= maskDeg
      ? fixedDeg
      : medianElevationDeg(highestShare, maskDeg, visible);
  // of the mask or the next higher one: no gap is told shorter than it is
  const mask = masksDeg.findIndex((each) => each >= maskDeg);
  const clearSky = clearSkyOffer(system, terminal, {
    elevationDeg,
    rangeKm: slantRangeKm(table.altitudeKm, elevationDeg),
  });
  return (need) => {
    const suffices = table.sharesOf(need);
    let available = 0;
    for (let i = 0; i < degrees.length; i++) available += shares[i] * suffices(degrees[i]);
    return {
      ...clearSky,
      visiblePercent: 100 * Math.min(1, visible),
      longestGapS: mask < 0 ? Number.NaN : longestGapS[mask],
      availabilityPercent: 100 * Math.min(1, available) * (1 - terminal.blockagePercent / 100),
    };
  };
}

/** How much of the time within a degree counts: the part above the mask; all or nothing of what stands still. */
function shareOfDegree(degree: number, maskDeg: number, fixedDeg: number | null): number {
  if (fixedDeg !== null && Math.floor(fixedDeg) === degree) return fixedDeg >= maskDeg ? 1 : 0;
  return Math.min(1, degree + 1 - maskDeg);
}

/** What one system gives one terminal at one time, with the satellite where it then stands. */
export interface OfferNow extends Omit<SatelliteOffer, 'visiblePercent' | 'longestGapS'> {
  /** Whether clear sky at the median place gives both rates. */
  readonly suffices: boolean;
}

/**
 * Offers of the moment for a ship: the highest satellite of each system then.
 *
 * @param sights by system id: elevation and range of its highest satellite; none where none is up
 * @returns one for each pair whose satellite stands high enough; `availabilityPercent` is the share
 *   of time and places in which both rates are there at that elevation, blockage counted
 */
export function offersAt(
  plan: OfferPlan,
  systems: readonly SatelliteSystem[],
  satelliteTerminalIds: readonly string[],
  need: RateNeed,
  latitudeDeg: number,
  sights: ReadonlyMap<string, { readonly elevationDeg: number; readonly rangeKm: number }>,
): OfferNow[] {
  return pairsOf(plan, systems, satelliteTerminalIds).flatMap(({ system, terminal }) => {
    const sight = sights.get(system.id);
    if (!sight || !(sight.elevationDeg >= leastElevationDeg(system, terminal))) return [];
    return [offerAt(plan, system, terminal, need, latitudeDeg, sight)];
  });
}

/** Offer of one system to one terminal with the satellite at a given elevation and range. */
function offerAt(
  plan: RainOfPlan,
  system: SatelliteSystem,
  terminal: SatelliteTerminal,
  need: RateNeed,
  latitudeDeg: number,
  sight: { readonly elevationDeg: number; readonly rangeKm: number },
): OfferNow {
  const degree = Math.min(89, Math.max(0, Math.floor(sight.elevationDeg)));
  const share = linkTable(plan, system, terminal, latitudeDeg).sharesOf(need)(degree);
  const offer = clearSkyOffer(system, terminal, sight);
  return {
    ...offer,
    availabilityPercent: 100 * share * (1 - terminal.blockagePercent / 100),
    suffices: offer.downlinkMbps >= need.downlinkMbps && offer.uplinkMbps >= need.uplinkMbps,
  };
}

/** What one system gives one terminal in clear sky, with the satellite at a given elevation and range. */
export function clearSkyOffer(
  { id, payload }: SatelliteSystem,
  terminal: SatelliteTerminal,
  sight: { readonly elevationDeg: number; readonly rangeKm: number },
) {
  const link = clearSkyLink(payload, terminal, sight);
  const downlinkDbHz = link.downlink.carrierToNoiseDensityDbHz;
  const uplinkDbHz = link.uplink.carrierToNoiseDensityDbHz;
  const uplink = uplinkUserRate(payload, uplinkDbHz);
  return {
    systemId: id,
    satelliteTerminalId: terminal.id,
    elevationDeg: sight.elevationDeg,
    downlinkCnrDb: downlinkDbHz - 60 - decibelsFromRatio(payload.downlinkBandwidthMhz),
    uplinkCnrDb: uplinkDbHz - 60 - decibelsFromRatio(uplink.bandwidthMhz),
    downlinkMbps: downlinkUserRate(payload, downlinkDbHz).rateMbps,
    uplinkMbps: uplink.rateMbps,
    roundTripMs: roundTripMs(sight.rangeKm),
  };
}

interface Pair {
  readonly system: SatelliteSystem;
  readonly terminal: SatelliteTerminal;
}

function pairsOf(
  { terminals }: OfferPlan,
  systems: readonly SatelliteSystem[],
  satelliteTerminalIds: readonly string[],
): Pair[] {
  return systems.flatMap((system) =>
    satelliteTerminalIds.flatMap((id) => {
      const terminal = terminals.find((each) => each.id === id);
      return terminal && system.terminalIds.includes(id) ? [{ system, terminal }] : [];
    }),
  );
}

/** Elevation that the highest satellite above the mask stands below for half of the time. */
function medianElevationDeg(highestShare: Float32Array, maskDeg: number, visible: number): number {
  let left = visible / 2;
  for (let degree = Math.floor(maskDeg); degree < 90; degree++) {
    const from = Math.max(degree, maskDeg);
    const share = highestShare[degree] * (degree + 1 - from);
    if (share >= left && share > 0) return from + (left / share) * (degree + 1 - from);
    left -= share;
  }
  return 90;
}
