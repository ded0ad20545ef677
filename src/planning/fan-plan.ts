import type { FanRequest } from '../coverage/fan.ts';
import { followedFloorDbm } from '../coverage/station.ts';
import { type TideStation, waterLevelAt } from '../geo/tides.ts';
import type { Site } from '../network/site.ts';
import type { Climate } from '../radio/propagation/climate.ts';
import { seaZone } from '../radio/propagation/path-profile.ts';
import type { Link, PropagationModel, RadialPath } from '../radio/propagation/propagation-model.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import { antennaAboveWaterM, type StandingTerminal, terminalAboveWaterM } from './above-water.ts';
import type { Conditions } from './conditions.ts';
import { conditionsOf } from './conditions-of.ts';
import { contentHash } from './content-hash.ts';
import { engineVersion } from './engine-version.ts';
import { interferenceTimePercentOf, type PropagationTerms } from './propagation-variants.ts';
import { kFactorOfSeason } from './season.ts';

const floorMw = ratioFromDecibels(followedFloorDbm);

/** Distance between the receivers of a radial. */
const fanStepM = 200;

/** Nothing is followed farther than this. */
const longestReachKm = 150;

/** Every second radial will do for what disturbs, a sum of many, and for a preview. */
const coarseRadialsPerDeg = 0.5;

/** What the fans of an antenna must know of its cells. */
export interface StationRadio {
  readonly frequencyMhz: number;
  /** Of the strongest cell, on its axis, without path loss. */
  readonly strongestMw: number;
  /** Nobody attaches from farther away. */
  readonly attachRangeKm: number;
  /** Weaker than this a signal is of no use, were it near enough to attach. */
  readonly usefulMw: number;
}

/** Where a plan is made. */
export interface PlanPlace {
  /** That of the season which the plan is for. */
  readonly climate: Climate;
  /** Along the coast. */
  readonly tides: readonly TideStation[];
  /** Names the ground that paths run over, and where path loss is asked for. */
  readonly groundVersion: string;
}

/** How the fans of a plan are asked for. */
export interface FanTerms {
  readonly propagation: PropagationTerms;
  readonly conditions?: Conditions | undefined;
}

/** The fans of one antenna: one request when both are of the same share of time. */
export interface AntennaFans {
  readonly wanted: FanRequest;
  readonly interference: FanRequest;
}

/**
 * The model by which reaches are found: P.1812 stands in for P.2001, much sooner made ready and of
 * no shorter reach at the median.
 */
export function reachModelId({ modelId }: PropagationTerms): string {
  return modelId === 'p2001' ? 'p1812' : modelId;
}

/** Plans the fans of antennas towards a terminal, over the water as it stands at each site. */
export function fanPlanner(
  terms: FanTerms,
  terminal: StandingTerminal,
  { climate, tides, groundVersion }: PlanPlace,
  reachModel: PropagationModel,
): (site: Site, radio: StationRadio) => AntennaFans {
  const { propagation } = terms;
  const { modelId } = propagation;
  const conditions = conditionsOf(terms);
  const reachOf = reachFinder(reachModel);

  return (site, { frequencyMhz, strongestMw, attachRangeKm, usefulMw }) => {
    const waterLevelM = waterLevelAt(tides, site, conditions.waterLevel);
    const linkOf = (timePercent: number): Link => ({
      frequencyMhz,
      transmitterHeightAmslM: antennaAboveWaterM(site, waterLevelM),
      receiverHeightM: terminalAboveWaterM(terminal, conditions, waterLevelM),
      polarisation: 'vertical',
      timePercent,
      kFactor: kFactorOfSeason(propagation.kFactor, conditions.season),
      latitudeDeg: site.latitudeDeg,
      climate,
    });
    const fanOf = (timePercent: number, radialsPerDeg: number, withinKm: number): FanRequest => {
      const link = linkOf(timePercent);
      const request = {
        origin: { longitudeDeg: site.longitudeDeg, latitudeDeg: site.latitudeDeg },
        modelId,
        link,
        stepM: fanStepM,
        bins:
          Math.ceil((Math.min(reachOf(link, strongestMw, floorMw), withinKm) * 1000) / fanStepM) +
          1,
        radialsPerDeg,
        ...(waterLevelM === 0 ? {} : { waterLevelM }),
      };
      const name = JSON.stringify([engineVersion, groundVersion, request]);
      return { key: contentHash(name).slice(0, 32), ...request };
    };
    const { timePercent } = propagation;
    const other = interferenceTimePercentOf(propagation);
    if (other === timePercent) {
      const both = fanOf(timePercent, propagation.coarse ? coarseRadialsPerDeg : 1, longestReachKm);
      return { wanted: both, interference: both };
    }
    // past its attach range a cell is followed as far as its signal would be of use
    const usefulKm = reachOf(linkOf(timePercent), strongestMw, usefulMw);
    return {
      wanted: fanOf(timePercent, 1, Math.max(attachRangeKm, usefulKm)),
      interference: fanOf(other, coarseRadialsPerDeg, longestReachKm),
    };
  };
}

export function reachOfFanM({ stepM, bins }: FanRequest): number {
  return stepM * (bins - 1);
}

/** Finds the distance over the open sea at which a cell falls below the least power given. */
function reachFinder(
  model: PropagationModel,
): (link: Link, strongestMw: number, leastMw: number) => number {
  const known = new Map<string, number>();
  return (link, strongestMw, leastMw) => {
    const asked: Link = {
      ...link,
      latitudeDeg: Math.round(link.latitudeDeg),
      timePercent:
        model.id === 'p1812' ? Math.min(Math.max(link.timePercent, 1), 50) : link.timePercent,
    };
    const { frequencyMhz, transmitterHeightAmslM, latitudeDeg, timePercent } = asked;
    const ratio = strongestMw / leastMw;
    const key = [frequencyMhz, transmitterHeightAmslM, latitudeDeg, timePercent, ratio];
    const name = key.join(' ');
    const reachKm = known.get(name) ?? reachOverSeaKm(model, asked, ratio);
    known.set(name, reachKm);
    return reachKm;
  };
}

/** @param ratio of the power at the mast to the least that is followed */
function reachOverSeaKm(model: PropagationModel, link: Link, ratio: number): number {
  const steps = { stepKm: 1, count: longestReachKm + 1 };
  const lossDb = new Float64Array(steps.count);
  model.prepare(link, steps).predict(openSea(steps.count), lossDb);
  for (let km = longestReachKm; km > 1; km--) {
    if (ratio * ratioFromDecibels(-lossDb[km]) >= 1) return km;
  }
  return 1;
}

function openSea(count: number): RadialPath {
  return {
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count).fill(seaZone),
    wanted: null,
  };
}
