import { downlinkRate, downlinkSinrNeedDb } from '../radio/link-budget/downlink-rate.ts';
import { dataOverRsrpDb } from '../radio/link-budget/element-power.ts';
import { uplinkCouplingLimitDb } from '../radio/link-budget/uplink-limit.ts';
import { uplinkRate } from '../radio/link-budget/uplink-rate.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import { log10 } from '../units/elementary.ts';
import { normalShareAbove } from '../units/normal-distribution.ts';
import { type LogTable, logTable } from './log-table.ts';
import {
  assumedNoiseRiseDb,
  type CarrierTerms,
  type ReceptionPlan,
  type ServiceNeed,
  type Station,
  type StationCell,
} from './station.ts';

/** What the cells of a plan need of a signal and give for it, looked up by the server's index. */
export interface ServerNeeds {
  readonly services: readonly ServiceNeed[];
  /** By server × shadow zone × service: RSRP in mW, the harder of both directions, uplink margin kept. */
  readonly needMw: Float64Array;
  /** By server × service: the same at the median, each direction by itself. */
  readonly downlinkNeedMw: Float64Array;
  readonly uplinkNeedMw: Float64Array;
  /** The harder of the two. */
  readonly medianNeedMw: Float64Array;
  /** By service: linear SS-SINR. */
  readonly sinr: Float64Array;
  /** By server × service: linear PDSCH SINR that the downlink's rate needs. */
  readonly rateSinr: Float64Array;
  /** By server: what all ports and the traffic beam make of the noise against RSRP, 1 or less. */
  readonly perDataGain: Float64Array;
  /** By server: Mbps by linear PDSCH SINR. */
  readonly downlinkMbps: readonly (LogTable | undefined)[];
  /** By server: Mbps by RSRP in mW times `uplinkScale`. */
  readonly uplinkMbps: readonly (LogTable | undefined)[];
  readonly uplinkScale: Float64Array;
  /** By shadow zone: probability by linear margin. */
  readonly probability: readonly LogTable[];
}

/** Beyond these a terminal's coupling is neither better nor worth anything. */
const couplingRangeDb = [30, 190] as const;

/** Rises in dB by server index; NaN where none was worked out. */
export type NoiseRises = Float32Array;

/** Steps that noise rises are told in, so that a far change does not change every figure. */
export const noiseRiseStepDb = 0.1;

/**
 * Tabulates what each server's signal must be and what it gives.
 *
 * @param rises of the uplink's noise; what is assumed where there are none
 */
export function serverNeeds(
  plan: ReceptionPlan,
  stations: readonly Station[],
  rises: NoiseRises | null,
): ServerNeeds {
  const { services, carriers, shadowSigmaDb } = plan;
  const cells = stations.flatMap((station) => station.cells);
  const servers = 1 + cells.reduce((last, { index }) => Math.max(last, index), -1);
  const zones = shadowSigmaDb.length;
  const count = services.length;
  const needMw = new Float64Array(servers * zones * count).fill(Number.POSITIVE_INFINITY);
  const downlinkNeedMw = new Float64Array(servers * count).fill(Number.POSITIVE_INFINITY);
  const uplinkNeedMw = downlinkNeedMw.slice();
  const rateSinr = downlinkNeedMw.slice();
  const perDataGain = new Float64Array(servers).fill(1);
  const uplinkScale = new Float64Array(servers);
  const downlinkMbps: LogTable[] = [];
  const uplinkMbps: LogTable[] = [];
  const known = carriers.map((carrier) => tablesOf(carrier, services));
  for (const cell of cells) {
    const { index } = cell;
    const carrier = carriers[cell.carrier];
    const tables = known[cell.carrier];
    const riseDb = noiseRiseDb(carrier, cell, rises);
    services.forEach((service, i) => {
      const at = index * count + i;
      downlinkNeedMw[at] = carrier.downlinkNeedMw[i];
      const limitDb = tables.couplingLimitDb(i, riseDb);
      uplinkNeedMw[at] = ratioFromDecibels(cell.uncoupledDbm - limitDb);
      rateSinr[at] = tables.rateSinr[i];
      // what the backhaul does not carry is given by no signal
      if (service.downlinkMbps > (cell.backhaul?.downlinkMbps ?? service.downlinkMbps)) {
        downlinkNeedMw[at] = Number.POSITIVE_INFINITY;
        rateSinr[at] = Number.POSITIVE_INFINITY;
      }
      if (service.uplinkMbps > (cell.backhaul?.uplinkMbps ?? service.uplinkMbps)) {
        uplinkNeedMw[at] = Number.POSITIVE_INFINITY;
      }
      shadowSigmaDb.forEach((sigmaDb, zone) => {
        const margin = ratioFromDecibels(sigmaDb * service.uplinkDeviations);
        const uplink = uplinkNeedMw[at] * margin;
        needMw[(index * zones + zone) * count + i] = Math.max(downlinkNeedMw[at], uplink);
      });
    });
    perDataGain[index] = ratioFromDecibels(-dataOverRsrpDb(carrier.radio));
    const uplink = tables.uplinkMbps(riseDb);
    downlinkMbps[index] = capped(tables.downlinkMbps, cell.backhaul?.downlinkMbps);
    uplinkMbps[index] = capped(uplink.table, cell.backhaul?.uplinkMbps);
    uplinkScale[index] = ratioFromDecibels(-cell.uncoupledDbm - uplink.shiftDb);
  }
  return {
    services,
    needMw,
    downlinkNeedMw,
    uplinkNeedMw,
    medianNeedMw: downlinkNeedMw.map((down, at) => Math.max(down, uplinkNeedMw[at])),
    sinr: Float64Array.from(services, ({ sinr }) => sinr),
    rateSinr,
    perDataGain,
    downlinkMbps,
    uplinkMbps,
    uplinkScale,
    probability: shadowSigmaDb.map(probabilityTable),
  };
}

/** A table of rates that go no higher than a bound, where there is one. */
function capped(table: LogTable, mostMbps: number | undefined): LogTable {
  if (mostMbps === undefined) return table;
  return { ...table, values: table.values.map((mbps) => Math.min(mbps, mostMbps)) };
}

/** Rise of a cell's uplink noise in dB: its carrier's own, or as worked out, or as assumed, and what ducts add. */
export function noiseRiseDb(
  { noiseRiseDb: given }: CarrierTerms,
  { index, remoteRiseDb }: StationCell,
  rises: NoiseRises | null,
): number {
  const worked = rises?.[index] ?? Number.NaN;
  if (given === null && !Number.isNaN(worked)) return worked;
  const ownDb = given ?? assumedNoiseRiseDb;
  if (remoteRiseDb === 0) return ownDb;
  return 10 * log10(ratioFromDecibels(ownDb) + ratioFromDecibels(remoteRiseDb) - 1);
}

/** Kept with the carrier: years, and steps of a move, ask for the same. */
const tablesOfCarriers = new WeakMap<CarrierTerms, ReturnType<typeof carrierTables>>();

function tablesOf(carrier: CarrierTerms, services: readonly ServiceNeed[]) {
  const tables = tablesOfCarriers.get(carrier) ?? carrierTables(carrier, services);
  tablesOfCarriers.set(carrier, tables);
  return tables;
}

/** What all cells of a carrier have in common. */
function carrierTables({ radio, terminal }: CarrierTerms, services: readonly ServiceNeed[]) {
  const [nearestDb, farthestDb] = couplingRangeDb;
  const controlled = radio.powerControl !== null;
  const limits = new Map<string, number>();
  const rates = new Map<number, LogTable>();
  const limitDb = (i: number, riseDb: number) => {
    const name = `${i} ${riseDb}`;
    const limit =
      limits.get(name) ?? uplinkCouplingLimitDb(radio, terminal, services[i].uplinkMbps, riseDb);
    limits.set(name, limit);
    return limit;
  };
  const rateTable = (riseDb: number) => {
    const table =
      rates.get(riseDb) ??
      logTable(-farthestDb, -nearestDb, (ratio) => {
        const couplingDb = -10 * log10(ratio);
        return uplinkRate(radio, terminal, couplingDb, riseDb).rateMbps;
      });
    rates.set(riseDb, table);
    return table;
  };
  return {
    rateSinr: services.map(({ downlinkMbps }) =>
      ratioFromDecibels(downlinkSinrNeedDb(radio, terminal, downlinkMbps)),
    ),
    downlinkMbps: logTable(-20, 45, (ratio) => downlinkRate(radio, terminal, 10 * log10(ratio))),
    /** A terminal at full power loses by a rise what it would lose by as much coupling. */
    couplingLimitDb: (i: number, riseDb: number) =>
      controlled ? limitDb(i, riseDb) : limitDb(i, 0) - riseDb,
    uplinkMbps: (riseDb: number) =>
      controlled
        ? { table: rateTable(riseDb), shiftDb: 0 }
        : { table: rateTable(0), shiftDb: riseDb },
  };
}

function probabilityTable(sigmaDb: number): LogTable {
  if (sigmaDb === 0) return logTable(-1, 1, (ratio) => (ratio >= 1 ? 1 : 0));
  return logTable(-30, 30, (ratio) => normalShareAbove((-10 * log10(ratio)) / sigmaDb));
}
