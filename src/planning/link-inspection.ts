import type { Position } from '../geo/position.ts';
import { budgetLines } from '../radio/link-budget/budget-lines.ts';
import type { BudgetLink } from '../radio/link-budget/budget-link.ts';
import { propagationModel } from '../radio/propagation/model-registry.ts';
import type { Ground } from '../terrain/ground.ts';
import { CellsAtPlace, horizonM } from './link-inspection/cells-at-place.ts';
import { type CellChoice, chosenCell } from './link-inspection/chosen-cell.ts';
import { type HeardCell, heardCells, ssSinrDb } from './link-inspection/heard-cell.ts';
import { type Interference, interferenceOf } from './link-inspection/interferers.ts';
import {
  judgedCell,
  judgedPlace,
  othersMw,
  type PlaceTerms,
  type PlaceVerdict,
  serverAmong,
} from './link-inspection/judged-place.ts';
import { type LabelledCell, labelledCell, partsOfCell } from './link-inspection/labelled-cell.ts';
import { lineSources, noiseRiseSource } from './link-inspection/line-sources.ts';
import {
  type InspectedBudget,
  inspectedBudget,
  lineValue,
  linkOf,
  shadowSigmaDb,
} from './link-inspection/link-budget-of.ts';
import { linkHelp } from './link-inspection/link-help.ts';
import { type LinkLimits, limitsOf } from './link-inspection/link-limits.ts';
import { type LinkPath, linkPath } from './link-inspection/link-path.ts';
import type { LinkQuestion, MapTerms } from './link-inspection/link-question.ts';
import {
  type LinkVerdict,
  leastMargin,
  marginsOf,
  probabilityOf,
} from './link-inspection/link-verdict.ts';
import { PathsToPlace } from './link-inspection/paths-to-place.ts';

/** Everything about one link: a place, a cell, and what becomes of the signals between them. */
export interface LinkInspection {
  readonly place: Position;
  readonly onLand: boolean;
  readonly year: number;
  readonly terminalId: string;
  readonly serviceId: string;
  readonly cell: LabelledCell;
  readonly chosen: CellChoice;
  readonly distanceKm: number;
  /** From the antenna to the place, clockwise from true north. */
  readonly bearingDeg: number;
  readonly path: LinkPath;
  readonly budget: InspectedBudget;
  readonly ownUplink: OwnUplink;
  readonly interference: Interference;
  /** The strongest first. */
  readonly heard: readonly HeardCell[];
  readonly limits: LinkLimits;
  readonly verdict: LinkVerdict;
  readonly map: MapAnswer;
}

/** The uplink at the path loss of its own frequency; the map judges it at the downlink's. */
export interface OwnUplink {
  readonly frequencyMhz: number;
  readonly lossDb: number;
  readonly marginDb: number;
  readonly rateMbps: number;
}

/** What the map's layers hold for the place, all cells together. */
export interface MapAnswer extends PlaceVerdict {
  /** Null when nothing is heard that a terminal can attach to; then the levels are NaN. */
  readonly server: LabelledCell | null;
  readonly rsrpDbm: number;
  readonly sinrDb: number;
}

/**
 * Inspects one link by the rules of the map, over paths computed for it alone where the map reads
 * between the radials of fans. @throws RangeError when there is no such cell in service, or the
 * model refuses the link.
 */
export async function inspectLink(
  ground: Ground,
  terms: MapTerms,
  question: LinkQuestion,
): Promise<LinkInspection> {
  const { place, onLand, year, terminal, service, scenario, fans, cellNames } = question;
  const { carriers } = question.planTerms;
  const { plan } = terms;
  if (fans.length === 0) throw new RangeError(`no cell is in service at the end of ${year}`);
  const paths = new PathsToPlace(ground, await propagationModel(fans[0].modelId), place);
  const arriving = new CellsAtPlace(plan, fans, paths);
  const heard = arriving.heard(year);
  const { at, chosen } = chosenCell(question, terms, heard, paths);

  const label = (index: number) => labelledCell(cellNames[index], scenario, carriers);
  const parts = { at, ...partsOfCell(cellNames[at.cell.index], scenario, carriers) };
  const channel = heard.filter(({ station }) => station.channel === at.station.channel);
  const others = othersMw(channel, at);
  const wholePlace: PlaceTerms = {
    terms,
    service: plan.services.findIndex(({ id }) => id === service.id),
    onLand,
    cells: heard,
  };

  const fansOfCell = arriving.fansOf(at.station);
  const path = linkPath(paths, fansOfCell, ground, place);
  const interference = interferenceOf(channel, at, label);
  const link = linkOf(terms, parts, question, others);
  const noiseRise = noiseRiseSource(plan.carriers[at.cell.carrier], at.cell, terms);
  const shadow = {
    sigmaDb: shadowSigmaDb(plan.shadowSigmaDb, at, onLand),
    marginDb: link.demand?.uplinkShadowMarginDb ?? 0,
  };
  const budget = inspectedBudget(
    link,
    lineSources(parts.carrier, at.cell, path, interference, noiseRise),
    {
      sigmaDb: shadow.sigmaDb,
      locationPercent: service.locationPercent,
    },
  );
  const margins = marginsOf(budget);
  const judged = judgedCell(wholePlace, at);
  const least = leastMargin(margins);
  return {
    place,
    onLand,
    year,
    terminalId: terminal.id,
    serviceId: service.id,
    cell: label(at.cell.index),
    chosen,
    distanceKm: at.distanceM / 1000,
    bearingDeg: at.bearingDeg,
    path,
    budget,
    ownUplink: ownUplink(link, parts.carrier.uplinkMhz, paths, fansOfCell[0]),
    interference,
    heard: heardCells(wholePlace, label),
    limits: limitsOf(at, parts.carrier, horizonM(at.station, plan.terminalHeightM), onLand, shadow),
    verdict: {
      ...judged,
      probability: at.attaches ? probabilityOf(margins, shadow.marginDb, shadow.sigmaDb) : 0,
      margins,
      ...least,
      help: linkHelp({
        question,
        terms,
        inspected: parts,
        paths,
        fan: fansOfCell[0],
        service: wholePlace.service,
        othersMw: others,
        cause: judged.cause,
        neededDb: judged.given ? 0 : Math.max(0, -least.marginDb),
      }),
    },
    map: mapAnswer(wholePlace, label),
  };
}

function ownUplink(
  link: BudgetLink,
  uplinkMhz: number,
  paths: PathsToPlace,
  fan: Parameters<PathsToPlace['loss']>[0],
): OwnUplink {
  const { lossDb } = paths.loss(fan, { ...fan.link, frequencyMhz: uplinkMhz });
  const { uplink } = budgetLines({ ...link, uplinkPathLossDb: lossDb });
  return {
    frequencyMhz: uplinkMhz,
    lossDb,
    marginDb: lineValue(uplink, 'margin'),
    rateMbps: lineValue(uplink, 'rate'),
  };
}

function mapAnswer(place: PlaceTerms, label: (index: number) => LabelledCell): MapAnswer {
  const server = serverAmong(place.cells);
  return {
    ...judgedPlace(place),
    server: server && label(server.cell.index),
    rsrpDbm: server?.rsrpDbm ?? Number.NaN,
    sinrDb: server ? ssSinrDb(place, server) : Number.NaN,
  };
}
