import { elementNoiseDbm } from '../../radio/link-budget/element-power.ts';
import { uplinkRate } from '../../radio/link-budget/uplink-rate.ts';
import { ratioFromDecibels } from '../../units/decibel.ts';
import { log10 } from '../../units/elementary.ts';
import { type LogTable, logTable, lookUp } from '../log-table.ts';
import { type NoiseRises, noiseRiseStepDb } from '../server-needs.ts';
import type { SiteSum } from '../site-sum.ts';
import {
  assumedNoiseRiseDb,
  type CarrierTerms,
  type ReceptionPlan,
  type StationCell,
} from '../station.ts';
import type { MaskArea } from '../tile-mask.ts';
import { type ReceivedCell, receivedCells } from './received-cells.ts';
import { surveyPlaces } from './survey-lattice.ts';

/** What a plan's cells are to each other at the end of one year. */
export interface CellSurvey {
  readonly year: number;
  /** Rise of each cell's uplink noise in dB by server index, in steps of 0.1; NaN for others. */
  readonly rises: NoiseRises;
  /** Cells of one channel that serve the same places. */
  readonly overlaps: readonly CellOverlap[];
}

/** Two cells by their server indices, and the area in which both are strong. */
export interface CellOverlap {
  readonly a: number;
  readonly b: number;
  readonly areaKm2: number;
}

/** A cell within this of the strongest is a neighbour there. [planning practice, handover margin and shadowing] */
const overlapDb = 10;

/** Resource elements across a resource block. */
const subcarriersPerBlock = 12;

/**
 * Surveys the zones on a lattice of some 4 km. The terminals of every cell stand evenly over the
 * places that it serves and fill its uplink by its load; what they send reaches every other cell
 * of the channel over the path loss of what disturbs. To their sum comes what far TDD stations
 * send through ducts.
 */
export function surveyCells(
  plan: ReceptionPlan,
  years: readonly number[],
  zones: readonly MaskArea[],
  sum: SiteSum,
): CellSurvey[] {
  const places = surveyPlaces(zones);
  const lastYear = Math.max(...years);
  const last = plan.stations.reduce(
    (most, { cells }) => cells.reduce((high, { index }) => Math.max(high, index), most),
    -1,
  );
  const surveys = years.map((year) => ({
    year,
    rises: new Float32Array(last + 1).fill(Number.NaN),
    overlaps: [] as CellOverlap[],
  }));
  plan.channels.forEach((_, channel) => {
    // later ones have no fans yet
    const stations = plan.stations.filter(
      (station) => station.channel === channel && station.year <= lastYear,
    );
    if (stations.length === 0) return;
    const received = places.map((place) => ({
      areaKm2: place.areaKm2,
      cells: receivedCells(place, stations, plan, sum),
    }));
    for (const survey of surveys) {
      const inService = received.map(({ areaKm2, cells }) => ({
        areaKm2,
        cells: cells.filter(({ station }) => station.year <= survey.year),
      }));
      const cells = stations
        .filter(({ year }) => year <= survey.year)
        .flatMap((station) => station.cells);
      fillRises(cells, inService, plan.carriers, survey.rises);
      survey.overlaps.push(...overlapsOf(inService, plan.carriers));
    }
  });
  return surveys;
}

interface SurveyedPlace {
  readonly areaKm2: number;
  readonly cells: readonly ReceivedCell[];
}

function fillRises(
  cells: readonly StationCell[],
  places: readonly SurveyedPlace[],
  carriers: readonly CarrierTerms[],
  rises: NoiseRises,
): void {
  const served = places.flatMap((place) => {
    const server = serverAt(place);
    return server ? [{ ...place, server }] : [];
  });
  const areas = new Map<number, number>();
  for (const { server, areaKm2 } of served) {
    const { index } = radioOf(server);
    areas.set(index, (areas.get(index) ?? 0) + areaKm2);
  }
  const elementMw = carriers.map(elementPowerTable);
  const interferenceMw = new Map<number, number>();
  for (const { server, areaKm2, cells: heard } of served) {
    const own = radioOf(server);
    const density = (own.uplinkLoad * areaKm2) / (areas.get(own.index) ?? areaKm2);
    const coupling = server.wantedMw / ratioFromDecibels(own.uncoupledDbm);
    const sentMw = density * lookUp(elementMw[own.carrier], coupling);
    for (const other of heard) {
      const victim = radioOf(other);
      if (victim === own) continue;
      const arrivingMw = sentMw * (other.disturbingMw / ratioFromDecibels(victim.uncoupledDbm));
      interferenceMw.set(victim.index, (interferenceMw.get(victim.index) ?? 0) + arrivingMw);
    }
  }
  for (const cell of cells) {
    const { radio } = carriers[cell.carrier];
    const noiseMw = ratioFromDecibels(
      elementNoiseDbm(radio.subcarrierSpacingKhz, radio.noiseFigureDb),
    );
    const rise =
      (interferenceMw.get(cell.index) ?? 0) / noiseMw + ratioFromDecibels(cell.remoteRiseDb);
    rises[cell.index] = Math.round((10 * log10(rise)) / noiseRiseStepDb) * noiseRiseStepDb;
  }
}

/** What a terminal sends on a resource element that it uses, in mW, by its linear coupling. */
function elementPowerTable({ radio, terminal }: CarrierTerms): LogTable {
  return logTable(-190, -30, (ratio) => {
    const { powerDbm, blocks } = uplinkRate(
      radio,
      terminal,
      -10 * log10(ratio),
      assumedNoiseRiseDb,
    );
    return blocks === 0 ? 0 : ratioFromDecibels(powerDbm) / (subcarriersPerBlock * blocks);
  });
}

/** The cell that serves a place; null where none does. */
function serverAt({ cells }: SurveyedPlace): ReceivedCell | null {
  let best: ReceivedCell | null = null;
  for (const cell of cells) {
    if (!cell.attaches || cell.wantedMw === 0) continue;
    if (best === null || cell.wantedMw > best.wantedMw) best = cell;
  }
  return best;
}

function radioOf({ station, cell }: ReceivedCell): StationCell {
  return station.cells[cell];
}

function overlapsOf(
  places: readonly SurveyedPlace[],
  carriers: readonly CarrierTerms[],
): CellOverlap[] {
  const areas = new Map<string, CellOverlap>();
  for (const place of places) {
    const server = serverAt(place);
    if (!server) continue;
    const floorMw = server.wantedMw * ratioFromDecibels(-overlapDb);
    const strong = place.cells
      .filter(
        (cell) =>
          cell.attaches &&
          cell.wantedMw >= floorMw &&
          cell.wantedMw >= carriers[radioOf(cell).carrier].serverNeedMw,
      )
      .map((cell) => radioOf(cell).index)
      .sort((a, b) => a - b);
    strong.forEach((a, i) => {
      for (const b of strong.slice(i + 1)) {
        const key = `${a} ${b}`;
        const areaKm2 = (areas.get(key)?.areaKm2 ?? 0) + place.areaKm2;
        areas.set(key, { a, b, areaKm2 });
      }
    });
  }
  return [...areas.values()];
}
