import type { FanRequest } from '../coverage/fan.ts';
import type {
  CarrierTerms,
  Channel,
  ReceptionPlan,
  ServiceNeed,
  Station,
  StationCell,
} from '../coverage/station.ts';
import type { Carrier } from '../network/carrier.ts';
import type { Sector, Site } from '../network/site.ts';
import type { Terminal } from '../network/terminal.ts';
import {
  dataOverRsrpDb,
  elementNoiseDbm,
  elementPowerDbm,
  rsrpWithoutPathLossDbm,
} from '../radio/link-budget/element-power.ts';
import type { PropagationModel } from '../radio/propagation/propagation-model.ts';
import { earthRadiusKm } from '../units/constants.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import { normalQuantileAbove } from '../units/normal-distribution.ts';
import { terminalAboveWaterM } from './above-water.ts';
import { carrierAntenna } from './carrier-antenna.ts';
import { attachRangeOf, carrierRadio, terminalRadio } from './carrier-radio.ts';
import { channelOf } from './channel.ts';
import { conditionsOf } from './conditions-of.ts';
import { fanPlanner, type PlanPlace, reachOfFanM } from './fan-plan.ts';
import type { Project, Scenario } from './project.ts';
import { remoteRises } from './remote-interference.ts';
import { backhaulLink } from './satellite-backhaul/backhaul-link.ts';
import { isSatelliteBacked } from './satellite-backhaul/satellite-backed.ts';
import { sectorAntenna } from './sector-antenna.ts';
import type { Service } from './service.ts';
import { servicesOf, tiers } from './services-of.ts';
import { switchedOn } from './switched-on.ts';
import { usualShadowing } from './usual-shadowing.ts';

/** A plan of reception and the fans it needs. */
export interface PlannedReception {
  readonly plan: ReceptionPlan;
  readonly fans: readonly FanRequest[];
  /** By the index that the plan's cells bear. */
  readonly cellNames: readonly CellName[];
}

/** One cell of a scenario. */
export interface CellName {
  readonly sectorId: string;
  readonly carrierId: string;
}

/** What a plan of reception stands on, apart from the sites. */
export type ReceptionTerms = Pick<
  Project,
  'services' | 'carriers' | 'antennas' | 'propagation' | 'conditions' | 'shadowing' | 'uplinkNoise'
> & {
  /** What bounds the backhaul of sites; there only where a site is backed by satellite. */
  readonly backhaul?: Pick<Project, 'satellites' | 'years'>;
};

/**
 * Works out, for one terminal, what every cell of a scenario sends and what every service needs
 * of it; sites that are switched off do nothing. Stations come in the order of their year, then of
 * the scenario. `reachModel` is the one
 * that `reachModelId` names. Of a part of a scenario, `around` is the whole: what stands there
 * disturbs through ducts.
 *
 * The uplink is judged at the downlink's path loss: an FDD uplink lies some 7 % lower in
 * frequency, which favours it by less than 1 dB.
 */
export function planReception(
  project: ReceptionTerms,
  scenario: Scenario,
  terminal: Terminal,
  place: PlanPlace,
  reachModel: PropagationModel,
  around: Scenario = scenario,
): PlannedReception {
  const services = servicesOf(project, terminal.id);
  const channelIds = [...new Set(project.carriers.map(channelOf))];
  const carriers = project.carriers.map((carrier) =>
    carrierTerms(carrier, channelIds.indexOf(channelOf(carrier)), terminal, services, project),
  );
  const fans = new Map<string, FanRequest>();
  const fansOf = fanPlanner(project, terminal, place, reachModel);
  const stations: Station[] = [];
  const cellNames: CellName[] = [];

  const remoteRiseOf = remoteRises(project, switchedOn(around));
  const network = switchedOn(scenario);
  const sectorsOfSite = groupBySite(network.sectors);
  const sites = network.sites.toSorted((a, b) => a.year - b.year);
  for (const [order, site] of sites.entries()) {
    const cellsByChannel = new Map<string, PlannedCell[]>();
    for (const sector of sectorsOfSite.get(site.id) ?? []) {
      for (const carrierId of sector.carrierIds) {
        const carrier = project.carriers.find(({ id }) => id === carrierId);
        if (!carrier) throw new Error(`carrier ${carrierId} is missing`);
        const cells = cellsByChannel.get(channelOf(carrier)) ?? [];
        cells.push({ sector, carrier });
        cellsByChannel.set(channelOf(carrier), cells);
      }
    }
    for (const [channelId, cells] of cellsByChannel) {
      const station = planStation(site, order, cells, channelIds.indexOf(channelId));
      stations.push(station.station);
      for (const fan of station.fans) fans.set(fan.key, fan);
    }
  }
  const { inSightDb, beyondHorizonDb, landDb } = project.shadowing ?? usualShadowing;
  return {
    plan: {
      terminalId: terminal.id,
      terminalHeightM: terminalAboveWaterM(terminal, conditionsOf(project), 0),
      channels: channelIds.map((id) => channelRadio(project, id, terminal)),
      carriers,
      services: services.map(serviceNeed),
      noiseWorkedOut: project.uplinkNoise === 'workedOut',
      shadowSigmaDb: [inSightDb, beyondHorizonDb, landDb],
      stations,
    },
    fans: [...fans.values()],
    cellNames,
  };

  function planStation(
    site: Site,
    order: number,
    planned: readonly PlannedCell[],
    channel: number,
  ): { station: Station; fans: FanRequest[] } {
    const backhaul = backhaulBound(project, site);
    const cells = planned.map(({ sector, carrier }): StationCell => {
      const { azimuthDeg, mechanicalTiltDeg, electricalTiltDeg } = sector;
      const settings = sector.cells?.[carrier.id] ?? {};
      const antenna = sectorAntenna(carrier, project.antennas, sector);
      const radio = carrierRadio(carrier, antenna, settings);
      return {
        index: cellNames.push({ sectorId: sector.id, carrierId: carrier.id }) - 1,
        azimuthDeg,
        mechanicalTiltDeg,
        electricalTiltDeg,
        horizontalBeamwidthDeg:
          'horizontalDb' in antenna.pattern ? null : (sector.horizontalBeamwidthDeg ?? null),
        carrier: project.carriers.indexOf(carrier),
        axisMw: ratioFromDecibels(
          rsrpWithoutPathLossDbm(radio, carriers[project.carriers.indexOf(carrier)].terminal),
        ),
        uncoupledDbm: elementPowerDbm(radio) - dataOverRsrpDb(radio),
        downlinkLoad: settings.downlinkLoad ?? carrier.downlinkLoad,
        uplinkLoad: settings.uplinkLoad ?? carrier.uplinkLoad,
        remoteRiseDb: remoteRiseOf(carrier, site),
        ...(backhaul && { backhaul }),
      };
    });
    const terms = cells.map(({ carrier }) => carriers[carrier]);
    const attachRangeKm = Math.min(...planned.map(({ carrier }) => attachRangeOf(carrier).rangeKm));
    const fans = fansOf(site, {
      frequencyMhz: planned[0].carrier.downlinkMhz,
      strongestMw: Math.max(...cells.map(({ axisMw }) => axisMw)),
      attachRangeKm,
      usefulMw: Math.min(...terms.flatMap(({ downlinkNeedMw }) => downlinkNeedMw)),
    });
    const { transmitterHeightAmslM, kFactor } = fans.wanted.link;
    const station = {
      siteId: site.id,
      origin: fans.wanted.origin,
      antennaHeightM: transmitterHeightAmslM,
      year: site.year,
      channel,
      fanKey: fans.wanted.key,
      interferenceFanKey: fans.interference.key,
      reachM: Math.max(reachOfFanM(fans.wanted), reachOfFanM(fans.interference)),
      heardReachM: reachOfFanM(fans.wanted),
      attachRangeM: 1000 * attachRangeKm,
      earthDiameterM: 2000 * kFactor * earthRadiusKm,
      cells,
    };
    const contribution = { ...station, cells: cells.map(({ index: _, ...cell }) => cell) };
    return {
      station: { ...station, order, key: JSON.stringify(contribution) },
      fans: [fans.wanted, fans.interference],
    };
  }
}

/** What satellites carry for a site in the plan's last year; null where they are not in its way. */
function backhaulBound({ backhaul }: ReceptionTerms, site: Site): StationCell['backhaul'] | null {
  const plan = backhaul?.satellites;
  if (!backhaul || !isSatelliteBacked(plan, site)) return null;
  const link = backhaulLink(plan, site, Math.max(...backhaul.years));
  return { downlinkMbps: link?.downlinkMbps ?? 0, uplinkMbps: link?.uplinkMbps ?? 0 };
}

interface PlannedCell {
  readonly sector: Sector;
  readonly carrier: Carrier;
}

function groupBySite(sectors: readonly Sector[]): Map<string, Sector[]> {
  const groups = new Map<string, Sector[]>();
  for (const sector of sectors) {
    const group = groups.get(sector.siteId);
    if (group) group.push(sector);
    else groups.set(sector.siteId, [sector]);
  }
  return groups;
}

function channelRadio(project: ReceptionTerms, id: string, terminal: Terminal): Channel {
  const carrier = project.carriers.find((candidate) => channelOf(candidate) === id);
  if (!carrier) throw new Error(`channel ${id} is missing`);
  const noiseDbm = elementNoiseDbm(carrier.subcarrierSpacingKhz, terminal.noiseFigureDb);
  return { id, noiseMw: ratioFromDecibels(noiseDbm) };
}

function serviceNeed(service: Service): ServiceNeed {
  return {
    id: service.id,
    tier: tiers.indexOf(service.tier) + 1,
    sinr: ratioFromDecibels(service.ssSinrDb),
    downlinkMbps: service.downlinkMbps,
    uplinkMbps: service.uplinkMbps,
    uplinkDeviations: edgeDeviations(service),
  };
}

/** Standard deviations of shadowing that a share of places at the cell's edge stays above. */
export function edgeDeviations({ locationPercent }: Service): number {
  return normalQuantileAbove(1 - locationPercent / 100);
}

function carrierTerms(
  carrier: Carrier,
  channel: number,
  terminal: Terminal,
  services: readonly Service[],
  terms: ReceptionTerms,
): CarrierTerms {
  const { thresholdClass } = carrier;
  const antenna = carrierAntenna(carrier, terms.antennas);
  const downlinkNeedMw = services.map(({ ssRsrpDbm }) =>
    ratioFromDecibels(ssRsrpDbm[thresholdClass]),
  );
  return {
    id: carrier.id,
    channel,
    radio: carrierRadio(carrier, antenna),
    terminal: terminalRadio(terminal, carrier, terms),
    pattern: antenna.pattern,
    downlinkNeedMw,
    serverNeedMw: Math.min(...downlinkNeedMw),
    noiseRiseDb: carrier.uplinkNoiseRiseDb ?? null,
  };
}
