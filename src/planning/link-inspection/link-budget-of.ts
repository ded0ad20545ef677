import { noiseRiseDb } from '../../coverage/server-needs.ts';
import { shadowZones } from '../../coverage/station.ts';
import type { Terminal } from '../../network/terminal.ts';
import { type BudgetGivenId, budgetGivens } from '../../radio/link-budget/budget-givens.ts';
import { type BudgetLine, givenLine } from '../../radio/link-budget/budget-line.ts';
import { type BudgetLines, budgetLines } from '../../radio/link-budget/budget-lines.ts';
import type { BudgetLink, TerminalLosses } from '../../radio/link-budget/budget-link.ts';
import type { TerminalRadio } from '../../radio/link-budget/terminal-radio.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';
import { beamwidthGainDb } from '../sector-antenna.ts';
import type { Service } from '../service.ts';
import type { CellAtPlace } from './cells-at-place.ts';
import type { CellParts } from './labelled-cell.ts';
import type { MapTerms } from './link-question.ts';

/** The cell under inspection, with the project's own parts of it. */
export interface InspectedCell extends CellParts {
  readonly at: CellAtPlace;
}

/** A line in either direction. */
export type AnyLine = BudgetLine<string>;

export type GivenId = BudgetGivenId | 'shadowSigma' | 'locationShare';

/** The budget of a link both ways. */
export interface InspectedBudget extends BudgetLines {
  /** What formulas name beside lines. */
  readonly givens: {
    readonly downlink: readonly BudgetLine<GivenId>[];
    readonly uplink: readonly BudgetLine<GivenId>[];
  };
}

/** Losses smaller than this are what is left over of sums. */
const leastLossDb = 1e-9;

/**
 * One cell and a terminal as budgets see them: cell, antenna, heights and losses are those that the
 * plan of reception has, the uplink at the downlink's path loss as on the map.
 *
 * @param othersMw what the other cells of the channel send by their loads
 */
export function linkOf(
  { plan, rises }: MapTerms,
  { at, sector, carrier }: InspectedCell,
  { terminal, service, onLand }: { terminal: Terminal; service: Service; onLand: boolean },
  othersMw: number,
): BudgetLink {
  const terms = plan.carriers[at.cell.carrier];
  const { powerW = terms.radio.powerW } = sector.cells?.[carrier.id] ?? {};
  const widthGainDb = beamwidthGainDb(terms.pattern, at.cell.horizontalBeamwidthDeg);
  const sigmaDb = shadowSigmaDb(plan.shadowSigmaDb, at, onLand);
  const { uplinkDeviations = 0 } = plan.services.find(({ id }) => id === service.id) ?? {};
  return {
    cell: { ...terms.radio, powerW, antennaGainDbi: terms.radio.antennaGainDbi + widthGainDb },
    terminal: terms.terminal,
    losses: terminalLosses(terminal, terms.terminal),
    patternLossDb: at.patternLossDb,
    downlinkPathLossDb: at.lossDb,
    uplinkPathLossDb: at.lossDb,
    interferenceDbm: othersMw > 0 ? decibelsFromRatio(othersMw) : null,
    noiseRiseDb: noiseRiseDb(terms, at.cell, rises),
    demand: {
      downlinkMbps: service.downlinkMbps,
      uplinkMbps: service.uplinkMbps,
      leastSinrDb: null,
      leastSignal: {
        rsrpDbm: service.ssRsrpDbm[carrier.thresholdClass],
        ssSinrDb: service.ssSinrDb,
      },
      downlinkShadowMarginDb: null,
      uplinkShadowMarginDb: sigmaDb * uplinkDeviations,
    },
  };
}

/** Standard deviation of shadowing where a cell is received. */
export function shadowSigmaDb(
  sigmasDb: readonly number[],
  { beyondHorizon }: CellAtPlace,
  onLand: boolean,
): number {
  if (onLand) return sigmasDb[shadowZones.land];
  return sigmasDb[beyondHorizon ? shadowZones.beyondHorizon : shadowZones.inSight];
}

/** All lines of a link, with what only the project knows of where they come from. */
export function inspectedBudget(
  link: BudgetLink,
  sources: Readonly<Record<string, string>>,
  shadow: { readonly sigmaDb: number; readonly locationPercent: number },
): InspectedBudget {
  const { downlink, uplink } = budgetLines(link);
  const givens = budgetGivens(link);
  const sourced = <Id extends string>(lines: readonly BudgetLine<Id>[]) =>
    lines.map((line) => ({ ...line, source: sources[line.id] ?? line.source }));
  const { sigmaDb, locationPercent } = shadow;
  return {
    downlink: sourced(downlink),
    uplink: sourced(uplink),
    givens: {
      downlink: givens.downlink,
      uplink: [
        ...givens.uplink,
        givenLine('shadowSigma', 'σ', sigmaDb, 'dB', 'shadowing'),
        givenLine('locationShare', 'p', locationPercent / 100, 'share', 'service.locationPercent'),
      ],
    },
  };
}

/** The value of a line; NaN when there is no such line. */
export function lineValue(lines: readonly AnyLine[], id: string): number {
  return lines.find((line) => line.id === id)?.value ?? Number.NaN;
}

/** What a terminal's losses are made of; what the plan takes off beyond its own is the sea's. */
function terminalLosses(terminal: Terminal, { lossDb }: TerminalRadio): TerminalLosses {
  const { lossDb: ownDb, penetrationLossDb: penetrationDb } = terminal;
  const seaDb = lossDb - ownDb - penetrationDb;
  return { ownDb, penetrationDb, seaDb: Math.abs(seaDb) < leastLossDb ? 0 : seaDb };
}
