import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../network/satellite-terminal.ts';
import { clearSkyLink } from '../../orbit/link/clear-sky-link.ts';
import { orbitAltitudeKm } from '../../orbit/link/orbit-altitude.ts';
import { slantRangeKm } from '../../orbit/link/slant-range.ts';
import { downlinkUserRate, uplinkUserRate } from '../../orbit/link/user-rate.ts';
import { geostationaryElevationDeg, leastElevationDeg } from '../satellite-offers/system-sight.ts';
import { systemsOfYear } from '../satellite-offers/systems-of-year.ts';
import type { SatellitePlan } from '../satellite-plan.ts';
import { type BackedSite, isSatelliteBacked } from './satellite-backed.ts';

/** What a satellite link carries for a site. */
export interface BackhaulLink {
  /** The site's share of a beam in place of a ship's: what is committed is kept for it. */
  readonly system: SatelliteSystem;
  readonly terminal: SatelliteTerminal;
  /** In clear sky, a constellation at the lowest elevation that it serves from: what is there whenever it is up. */
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Of what one beam gives in clear sky. */
  readonly beamSharePercent: number;
}

/**
 * The satellite link of a site at the end of a year: as the site says, else by the best of the
 * plan, the operating before the planned, then by its rate. Null where it has none then.
 */
export function backhaulLink(
  plan: SatellitePlan | undefined,
  site: BackedSite,
  year: number,
): BackhaulLink | null {
  if (!plan || !isSatelliteBacked(plan, site)) return null;
  const chosen = site.satelliteBackhaul;
  const links = systemsOfYear(plan, year).flatMap((system) =>
    plan.terminals
      .filter(({ id, kind }) =>
        chosen
          ? chosen.systemId === system.id && chosen.satelliteTerminalId === id
          : kind === 'vsat' || kind === 'vessel',
      )
      .filter(({ id }) => system.terminalIds.includes(id))
      .flatMap((terminal) => linkOf(system, terminal, site, chosen?.committedMbps) ?? []),
  );
  return links.toSorted(byPreference)[0] ?? null;
}

function byPreference(a: BackhaulLink, b: BackhaulLink): number {
  return (
    statuses.indexOf(a.system.status) - statuses.indexOf(b.system.status) ||
    b.downlinkMbps - a.downlinkMbps
  );
}

const statuses: readonly SatelliteSystem['status'][] = ['operating', 'planned', 'template'];

function linkOf(
  system: SatelliteSystem,
  terminal: SatelliteTerminal,
  place: Position,
  committedMbps: number | undefined,
): BackhaulLink | null {
  const maskDeg = leastElevationDeg(system, terminal);
  const elevationDeg = geostationaryElevationDeg(system, place) ?? maskDeg;
  if (elevationDeg < maskDeg) return null;
  const rangeKm = slantRangeKm(orbitAltitudeKm(system.orbit), elevationDeg);
  const sky = clearSkyLink(system.payload, terminal, { elevationDeg, rangeKm });
  const downlinkDbHz = sky.downlink.carrierToNoiseDensityDbHz;
  const alone = { ...system.payload, activeUsersPerBeam: 1, userDownlinkMbps: undefined };
  const beamMbps = downlinkUserRate(alone, downlinkDbHz).rateMbps;
  const payload =
    committedMbps === undefined
      ? system.payload
      : committedPayload(system.payload, committedMbps, Math.min(1, committedMbps / beamMbps));
  const { rateMbps } = downlinkUserRate(payload, downlinkDbHz);
  return {
    system: { ...system, payload },
    terminal,
    downlinkMbps: rateMbps,
    uplinkMbps: uplinkUserRate(payload, sky.uplink.carrierToNoiseDensityDbHz).rateMbps,
    beamSharePercent: beamMbps > 0 ? (100 * rateMbps) / beamMbps : 0,
  };
}

/** A share of the beam that is kept for one, both ways; its uplink still has the terminal's power alone. */
function committedPayload(
  payload: SatelliteSystem['payload'],
  committedMbps: number,
  share: number,
): SatelliteSystem['payload'] {
  return {
    ...payload,
    activeUsersPerBeam: 1 / share,
    userDownlinkMbps: committedMbps,
    userUplinkBandwidthMhz: Math.max(
      payload.userUplinkBandwidthMhz,
      share * payload.uplinkBandwidthMhz,
    ),
    userUplinkMbps: undefined,
  };
}
