import type { FanRequest } from '../../coverage/fan.ts';
import type { ReceptionPlan, Station } from '../../coverage/station.ts';
import type { LimitingCause } from '../../coverage/tile-layers.ts';
import type { Name } from '../../network/name.ts';
import { budgetLines } from '../../radio/link-budget/budget-lines.ts';
import { freeSpaceModel } from '../../radio/propagation/free-space-model.ts';
import { decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import type { Asker } from '../path-study/path-question.ts';
import type { Scenario } from '../project.ts';
import { planReception } from '../reception-plan.ts';
import { type CellAtPlace, CellsAtPlace } from './cells-at-place.ts';
import { type InspectedCell, lineValue, linkOf } from './link-budget-of.ts';
import type { LinkQuestion, MapTerms } from './link-question.ts';
import type { PathsToPlace } from './paths-to-place.ts';

/** No mast is proposed to be higher, above mean sea level. */
const highestMastM = 300;

/** What another terminal would receive of the cell at the same place, other cells silent. */
export interface OtherTerminalHere {
  readonly terminalId: string;
  readonly serviceId: string;
  readonly name: Name;
  /** As the project gives it. */
  readonly heightM: number;
  readonly rsrpDbm: number;
  /** Over all that its service asks in either direction; −∞ when a rate is out of reach. */
  readonly marginDb: number;
}

/** What would help a link; all that was looked for, found or not. */
export interface LinkHelp {
  /** Signal that is missing, the other cells as they are: 0 when none is, ∞ when no signal would do. */
  readonly neededDb: number;
  /** Lowest antenna that gives it; null when none up to 300 m does, or none is missing. */
  readonly sufficientHeightAmslM: number | null;
  /** By how much the other cells would have to be weaker; null where they are not what limits. */
  readonly fewerOthersDb: number | null;
  readonly otherTerminals: readonly OtherTerminalHere[];
}

/** What help is looked for. */
export interface HelpWanted {
  readonly question: LinkQuestion;
  readonly terms: MapTerms;
  readonly inspected: InspectedCell;
  readonly paths: PathsToPlace;
  /** Of what is served. */
  readonly fan: FanRequest;
  /** Index of the service among those of the plan. */
  readonly service: number;
  /** What the other cells of the channel send by their loads. */
  readonly othersMw: number;
  /** Signal that is missing. */
  readonly neededDb: number;
  readonly cause: LimitingCause;
}

/** Looks for what would help. */
export function linkHelp(wanted: HelpWanted): LinkHelp {
  const { inspected, paths, fan, neededDb } = wanted;
  const { antennaHeightAmslM } = inspected.site;
  // a higher mast brings nobody nearer
  const isShort = neededDb > 0 && Number.isFinite(neededDb) && inspected.at.attaches;
  return {
    neededDb,
    sufficientHeightAmslM: isShort
      ? sufficientHeightAmslM(paths, fan, antennaHeightAmslM, neededDb)
      : null,
    fewerOthersDb: wanted.cause === 'interference' ? fewerOthersDb(wanted) : null,
    otherTerminals: otherTerminalsHere(wanted),
  };
}

/**
 * Lowest antenna, in whole metres above mean sea level, from which a path loses so many decibels
 * less; null when none up to 300 m does. Loss falls as the mast grows.
 *
 * @param antennaHeightAmslM of the site as it is
 */
function sufficientHeightAmslM(
  paths: PathsToPlace,
  fan: FanRequest,
  antennaHeightAmslM: number,
  missingDb: number,
): number | null {
  const enoughDb = paths.loss(fan).lossDb - missingDb;
  // the link counts from the water
  const waterM = antennaHeightAmslM - fan.link.transmitterHeightAmslM;
  const suffices = (heightM: number) => {
    const link = { ...fan.link, transmitterHeightAmslM: heightM - waterM };
    return paths.loss(fan, link).lossDb <= enoughDb;
  };
  let short = Math.floor(antennaHeightAmslM);
  let enough = highestMastM;
  if (short >= enough || !suffices(enough)) return null;
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (suffices(middle)) enough = middle;
    else short = middle;
  }
  return enough;
}

/**
 * By how many decibels the other cells would have to be weaker for a signal that would do without
 * them; null when it does as it is.
 */
function fewerOthersDb({ terms, inspected, service, othersMw }: HelpWanted): number | null {
  const { needs, plan } = terms;
  const { at } = inspected;
  const { index } = at.cell;
  const { noiseMw } = plan.channels[at.station.channel];
  const wantedMw = ratioFromDecibels(at.rsrpDbm);
  const rateSinr = needs.rateSinr[index * needs.services.length + service];
  const mostMw = Math.min(
    wantedMw / needs.services[service].sinr - noiseMw,
    wantedMw / rateSinr - noiseMw * needs.perDataGain[index],
  );
  return mostMw > 0 && othersMw > mostMw ? decibelsFromRatio(othersMw / mostMw) : null;
}

/** What other terminals would receive of a cell. */
function otherTerminalsHere({
  question,
  terms,
  inspected,
  paths,
}: HelpWanted): OtherTerminalHere[] {
  return question.others.map((asker) => {
    const { plan, at } = receivedBy(asker, question, inspected, paths);
    const { terminal, service } = asker;
    const link = linkOf(
      { ...terms, plan },
      { ...inspected, at },
      { terminal, service, onLand: question.onLand },
      0,
    );
    const { downlink, uplink } = budgetLines(link);
    return {
      terminalId: terminal.id,
      serviceId: service.id,
      name: terminal.name,
      heightM: terminal.heightM,
      rsrpDbm: lineValue(downlink, 'rsrp'),
      marginDb: Math.min(lineValue(downlink, 'margin'), lineValue(uplink, 'margin')),
    };
  });
}

/** A cell as another terminal receives it, by a plan of this cell alone. */
function receivedBy(
  { terminal }: Asker,
  { planTerms, planPlace, scenario }: LinkQuestion,
  { site, sector, carrier, at }: InspectedCell,
  paths: PathsToPlace,
): { plan: ReceptionPlan; at: CellAtPlace } {
  const alone: Scenario = {
    ...scenario,
    sites: [site],
    sectors: [{ ...sector, carrierIds: [carrier.id] }],
  };
  // how far the cell reaches plays no part here: any model that is quickly made ready will do
  const { plan, fans } = planReception(planTerms, alone, terminal, planPlace, freeSpaceModel);
  const [station] = plan.stations;
  const [cell] = station.cells;
  const received = new CellsAtPlace(plan, fans, paths).asked(station, cell);
  // noise rises go by the index that the cell has in the whole plan
  return { plan, at: { ...received, cell: { ...cell, index: at.cell.index } } };
}

/** The station with a cell of a server index; undefined when none has. */
export function stationOf(stations: readonly Station[], index: number) {
  for (const station of stations) {
    const cell = station.cells.find((candidate) => candidate.index === index);
    if (cell) return { station, cell };
  }
  return undefined;
}
