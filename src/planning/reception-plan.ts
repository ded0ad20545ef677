import type { FanRequest } from '../coverage/fan.ts';
import type {
  CellRadio,
  Channel,
  ReceptionPlan,
  ServiceNeed,
  Station,
} from '../coverage/station.ts';
import type { Carrier } from '../network/carrier.ts';
import type { Sector, Site } from '../network/site.ts';
import type { Terminal } from '../network/terminal.ts';
import {
  downlinkSinrDb,
  elementNoiseDbm,
  type Margins,
  rsrpWithoutPathLossDbm,
  type TerminalRadio,
  uplinkPathLossLimitDb,
} from '../radio/link-budget.ts';
import type { PropagationModel } from '../radio/propagation/propagation-model.ts';
import { earthRadiusKm } from '../units/constants.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import { normalQuantileAbove } from '../units/normal-distribution.ts';
import { fanPlanner, type PlanPlace, reachOfFanM } from './fan-plan.ts';
import type { Project, Scenario } from './project.ts';
import type { Service } from './service.ts';

/** Spread of signal strength from place to place at sea. [planning practice, 3 to 4 dB in sight, 5 to 6 beyond] */
const shadowSigmaDb = 4;

/** Kept for what neighbouring cells add to the uplink's noise. [planning practice] */
const uplinkInterferenceDb = 2;

const tiers = ['reach', 'basic', 'good', 'best'] as const;

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
export type ReceptionTerms = Pick<Project, 'services' | 'carriers' | 'propagation' | 'conditions'>;

/**
 * Works out, for one terminal, what every cell of a scenario sends and what every service needs
 * of it. Stations come in the order of their year, then of the scenario. `reachModel` is the one
 * that `reachModelId` names.
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
): PlannedReception {
  const services = project.services
    .filter((service) => service.terminalId === terminal.id)
    .sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  const channelIds = [...new Set(project.carriers.map(channelOf))];
  const carrierRadios = new Map<string, CarrierRadio>();
  const radioOf = (carrier: Carrier): CarrierRadio => {
    const radio = carrierRadios.get(carrier.id) ?? carrierRadio(carrier, terminal, services);
    carrierRadios.set(carrier.id, radio);
    return radio;
  };
  const fans = new Map<string, FanRequest>();
  const fansOf = fanPlanner(project, terminal, place, reachModel);
  const stations: Station[] = [];
  const cellNames: CellName[] = [];

  const sectorsOfSite = groupBySite(scenario.sectors);
  const sites = scenario.sites.toSorted((a, b) => a.year - b.year);
  for (const [order, site] of sites.entries()) {
    const cellsByChannel = new Map<string, { sector: Sector; carrier: Carrier }[]>();
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
  return {
    plan: {
      terminalId: terminal.id,
      channels: channelIds.map((id) => channelRadio(project, id, terminal)),
      services: services.map(serviceNeed),
      stations,
    },
    fans: [...fans.values()],
    cellNames,
  };

  function planStation(
    site: Site,
    order: number,
    cells: readonly { sector: Sector; carrier: Carrier }[],
    channel: number,
  ): { station: Station; fans: FanRequest[] } {
    const radios = cells.map(({ sector, carrier }): CellRadio => {
      const { azimuthDeg, mechanicalTiltDeg, electricalTiltDeg } = sector;
      const { horizontalBeamwidthDeg, verticalBeamwidthDeg } = carrier;
      return {
        index: cellNames.push({ sectorId: sector.id, carrierId: carrier.id }) - 1,
        azimuthDeg,
        mechanicalTiltDeg,
        electricalTiltDeg,
        horizontalBeamwidthDeg,
        verticalBeamwidthDeg,
        ...radioOf(carrier),
      };
    });
    const strongestMw = Math.max(...radios.map(({ axisMw }) => axisMw));
    const attachRangeKm = Math.min(...cells.map(({ carrier }) => carrier.attachRangeKm));
    const fans = fansOf(site, {
      frequencyMhz: cells[0].carrier.downlinkMhz,
      strongestMw,
      attachRangeKm,
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
      servedReachM: Math.min(reachOfFanM(fans.wanted), 1000 * attachRangeKm),
      attachRangeM: 1000 * attachRangeKm,
      earthDiameterM: 2000 * kFactor * earthRadiusKm,
      cells: radios,
    };
    const contribution = { ...station, cells: radios.map(({ index: _, ...radio }) => radio) };
    return {
      station: { ...station, order, key: JSON.stringify(contribution) },
      fans: [fans.wanted, fans.interference],
    };
  }
}

/** Carriers of one band and frequency share a channel, whatever their antennas. */
function channelOf(carrier: Carrier): string {
  return `${carrier.nrBand}@${carrier.downlinkMhz}`;
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
  return { id, noiseMw: ratioFromDecibels(noiseDbm), load: carrier.downlinkLoad };
}

function serviceNeed(service: Service): ServiceNeed {
  return {
    id: service.id,
    tier: tiers.indexOf(service.tier) + 1,
    sinr: ratioFromDecibels(service.ssSinrDb),
  };
}

/** The terminal as this carrier meets it. */
export function terminalRadio(terminal: Terminal, carrier: Carrier): TerminalRadio {
  const steps = terminal.gainSteps.filter((step) => step.fromMhz <= carrier.uplinkMhz);
  const gainDbi = (steps.at(-1) ?? terminal.gainSteps[0]).gainDbi;
  return {
    powerDbm: terminal.maxPowerDbm[carrier.duplex],
    gainDbi,
    lossDb: terminal.lossDb,
    noiseFigureDb: terminal.noiseFigureDb,
  };
}

/** Margins that a service's uplink keeps. */
export function uplinkMargins(service: Service): Margins {
  return {
    interferenceDb: uplinkInterferenceDb,
    shadowDb: shadowSigmaDb * normalQuantileAbove(1 - service.locationPercent / 100),
  };
}

/** What all cells of a carrier have in common for a terminal. */
type CarrierRadio = Pick<CellRadio, 'axisMw' | 'downlinkNeedMw' | 'uplinkNeedMw' | 'downlinkSinr'>;

function carrierRadio(
  carrier: Carrier,
  terminal: Terminal,
  services: readonly Service[],
): CarrierRadio {
  const radio = terminalRadio(terminal, carrier);
  const axisDbm = rsrpWithoutPathLossDbm(carrier, radio);
  return {
    axisMw: ratioFromDecibels(axisDbm),
    downlinkNeedMw: services.map((service) =>
      ratioFromDecibels(service.ssRsrpDbm[carrier.thresholdClass]),
    ),
    downlinkSinr: services.map(({ downlinkMbps }) =>
      ratioFromDecibels(downlinkSinrDb(carrier, downlinkMbps)),
    ),
    uplinkNeedMw: services.map((service) => {
      const margins = uplinkMargins(service);
      const limitDb = uplinkPathLossLimitDb(carrier, radio, service.uplinkMbps, margins);
      return ratioFromDecibels(axisDbm - limitDb);
    }),
  };
}
