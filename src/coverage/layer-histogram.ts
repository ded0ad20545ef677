import { log10 } from '../units/elementary.ts';
import { binOf, type LogBins, logBins, lowerEdge } from './log-bins.ts';
import { mostServers, type Signal } from './signal.ts';

/**
 * Layers whose spread over an area is told. Powers and ratios have 16 bins to a doubling, at most
 * 0.27 dB wide; rates 64 to a doubling, at most 1.6 % wide.
 */
const bins = {
  rsrpDbm: logBins(-180, 20, 4),
  sinrDb: logBins(-60, 80, 4),
  downlinkMbps: logBins(-30, 50, 6),
  uplinkMbps: logBins(-30, 50, 6),
} satisfies Record<string, LogBins>;

export type SpreadLayer = keyof typeof bins;

const sinrFrom = bins.rsrpDbm.count;
const downlinkFrom = sinrFrom + bins.sinrDb.count;
const uplinkFrom = downlinkFrom + bins.downlinkMbps.count;
const serversFrom = uplinkFrom + bins.uplinkMbps.count;

const offsets: Readonly<Record<SpreadLayer, number>> = {
  rsrpDbm: 0,
  sinrDb: sinrFrom,
  downlinkMbps: downlinkFrom,
  uplinkMbps: uplinkFrom,
};

/** Entries of one zone: areas in whole units by the bins of each layer, then by number of servers. */
export const histogramEntries = serversFrom + mostServers + 1;

/** Adds a cell's area for what is received in it. `from` is where the zone's entries begin. */
export function addToHistogram(
  sums: Float64Array,
  from: number,
  area: number,
  places: Readonly<HistogramPlaces>,
): void {
  sums[from + places.rsrp] += area;
  sums[from + places.sinr] += area;
  sums[from + places.downlink] += area;
  sums[from + places.uplink] += area;
  sums[from + places.servers] += area;
}

/** Which entries of a zone a cell adds to. */
export interface HistogramPlaces {
  rsrp: number;
  sinr: number;
  downlink: number;
  uplink: number;
  servers: number;
}

export function fillPlaces(
  { bestMw, sinr, downlinkMbps, uplinkMbps, servers }: Signal,
  into: HistogramPlaces,
): void {
  into.rsrp = binOf(bins.rsrpDbm, bestMw);
  into.sinr = sinrFrom + binOf(bins.sinrDb, sinr);
  into.downlink = downlinkFrom + binOf(bins.downlinkMbps, downlinkMbps);
  into.uplink = uplinkFrom + binOf(bins.uplinkMbps, uplinkMbps);
  into.servers = serversFrom + servers;
}
