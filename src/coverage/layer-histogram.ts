import { binOf, type LogBins, logBins } from './log-bins.ts';
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
} as const;

export type SpreadLayer = keyof typeof bins;

const sinrFrom = bins.rsrpDbm.count;
const downlinkFrom = sinrFrom + bins.sinrDb.count;
const uplinkFrom = downlinkFrom + bins.downlinkMbps.count;

/** Where the areas by number of servers begin in a histogram, 0 first. */
export const serversFrom = uplinkFrom + bins.uplinkMbps.count;

/** Where the areas by a layer's bins begin in a histogram; bin 0 is what is nothing or next to it. */
export const layerBins: Readonly<Record<SpreadLayer, { from: number; bins: LogBins }>> = {
  rsrpDbm: { from: 0, bins: bins.rsrpDbm },
  sinrDb: { from: sinrFrom, bins: bins.sinrDb },
  downlinkMbps: { from: downlinkFrom, bins: bins.downlinkMbps },
  uplinkMbps: { from: uplinkFrom, bins: bins.uplinkMbps },
};

/** Length of a histogram: areas of one zone by the bins of each layer, then by number of servers. */
export const histogramEntries = serversFrom + mostServers + 1;

/** Entries that each cell adds its area to. */
export const entriesPerCell = 5;

/** Which entries of a histogram a cell adds to. */
export function fillEntries(signal: Signal, into: Int32Array): void {
  into[0] = binOf(bins.rsrpDbm, signal.bestMw);
  into[1] = sinrFrom + binOf(bins.sinrDb, signal.sinr);
  into[2] = downlinkFrom + binOf(bins.downlinkMbps, signal.downlinkMbps);
  into[3] = uplinkFrom + binOf(bins.uplinkMbps, signal.uplinkMbps);
  into[4] = serversFrom + signal.servers;
}
