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
  /** By whole degree of elevation, 0 to 89, for its middle: share, 0 to 1, in which both rates are there. */
  sharesOf(need: RateNeed): (degree: number) => number;
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
  const shares = new Map<string, (degree: number) => number>();
  const at = (degree: number) => {
    const elevationDeg = degree + 0.5;
    const sight = { elevationDeg, rangeKm: slantRangeKm(altitudeKm, elevationDeg) };
    const link = links[degree] ?? linkReliability(payload, terminal, sight, climate, latitudeDeg);
    links[degree] = link;
    return link;
  };
  const makeShares = ({ downlinkMbps, uplinkMbps }: RateNeed) => {
    const downlinkDbHz = downlinkNeedDbHz(payload, downlinkMbps);
    const uplinkDbHz = uplinkNeedDbHz(payload, uplinkMbps);
    const byDegree = new Float64Array(90).fill(Number.NaN);
    return (degree: number) => {
      if (Number.isNaN(byDegree[degree])) {
        byDegree[degree] = at(degree).shareAbove(downlinkDbHz, uplinkDbHz);
      }
      return byDegree[degree];
    };
  };
  return {
    altitudeKm,
    sharesOf(need) {
      const name = `${need.downlinkMbps} ${need.uplinkMbps}`;
      const ofNeed = shares.get(name) ?? makeShares(need);
      shares.set(name, ofNeed);
      return ofNeed;
    },
  };
}
