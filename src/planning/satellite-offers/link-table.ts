import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../network/satellite-terminal.ts';
import { type LinkReliability, linkReliability } from '../../orbit/link/link-reliability.ts';
import { orbitAltitudeKm } from '../../orbit/link/orbit-altitude.ts';
import { slantRangeKm } from '../../orbit/link/slant-range.ts';
import { downlinkNeedDbHz, uplinkNeedDbHz } from '../../orbit/link/user-rate.ts';
import type { SatellitePlan } from '../satellite-plan.ts';

/** The rates that a service asks for, each way. */
export interface RateNeed {
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
}

/** What links of one system and terminal give, by elevation; worked out once for each degree. */
export interface LinkTable {
  readonly altitudeKm: number;
  /** At the middle of a whole degree of elevation, 0 to 89. */
  at(degree: number): LinkReliability;
  /** Share, 0 to 1, by whole degree in which both rates are there. */
  shareAt(degree: number, need: RateNeed): number;
}

export type RainOfPlan = Pick<SatellitePlan, 'rainRate001MmPerHour' | 'rainHeightKm'>;

const known = new WeakMap<SatelliteSystem, WeakMap<SatelliteTerminal, Map<string, LinkTable>>>();

/** Kept with system and terminal: tiles and services ask for the same; rain by whole degree of latitude. */
export function linkTable(
  plan: RainOfPlan,
  system: SatelliteSystem,
  terminal: SatelliteTerminal,
  latitudeDeg: number,
): LinkTable {
  const ofSystem = known.get(system) ?? new WeakMap<SatelliteTerminal, Map<string, LinkTable>>();
  known.set(system, ofSystem);
  const ofTerminal = ofSystem.get(terminal) ?? new Map<string, LinkTable>();
  ofSystem.set(terminal, ofTerminal);
  const latitude = Math.round(latitudeDeg);
  const name = `${latitude} ${plan.rainRate001MmPerHour} ${plan.rainHeightKm}`;
  const table = ofTerminal.get(name) ?? makeTable(plan, system, terminal, latitude);
  ofTerminal.set(name, table);
  return table;
}

function makeTable(
  { rainRate001MmPerHour, rainHeightKm }: RainOfPlan,
  { orbit, payload }: SatelliteSystem,
  terminal: SatelliteTerminal,
  latitudeDeg: number,
): LinkTable {
  const altitudeKm = orbitAltitudeKm(orbit);
  const climate = { rainRate001MmPerHour, rainHeightKm };
  const links: (LinkReliability | undefined)[] = [];
  const shares = new Map<string, Float64Array>();
  const at = (degree: number) => {
    const elevationDeg = degree + 0.5;
    const sight = { elevationDeg, rangeKm: slantRangeKm(altitudeKm, elevationDeg) };
    const link = links[degree] ?? linkReliability(payload, terminal, sight, climate, latitudeDeg);
    links[degree] = link;
    return link;
  };
  return {
    altitudeKm,
    at,
    shareAt(degree, need) {
      const name = `${need.downlinkMbps} ${need.uplinkMbps}`;
      const ofNeed = shares.get(name) ?? new Float64Array(90).fill(Number.NaN);
      shares.set(name, ofNeed);
      if (Number.isNaN(ofNeed[degree])) {
        ofNeed[degree] = at(degree).shareAbove(
          downlinkNeedDbHz(payload, need.downlinkMbps),
          uplinkNeedDbHz(payload, need.uplinkMbps),
        );
      }
      return ofNeed[degree];
    },
  };
}
