import { disturbanceMw, type JudgedChannel } from './judgement.ts';
import { lookUp } from './log-table.ts';
import type { ServerNeeds } from './server-needs.ts';
import { serverNone } from './tile-layers.ts';

/** What is received in one cell over all channels, and the rates that it carries. */
export interface Signal {
  /** SS-RSRP of the best server in mW, and its linear SS-SINR; 0 where nothing is received. */
  bestMw: number;
  sinr: number;
  /** Index of the best server, or `serverNone`. */
  server: number;
  /** Rates of one terminal alone in the cell, each on the channel that gives most of it. */
  downlinkMbps: number;
  uplinkMbps: number;
  /** Cells near enough to attach to and strong enough for the lowest service. */
  servers: number;
  /** SS-RSRP in mW and index of the strongest cell that a terminal cannot attach to. */
  barredMw: number;
  barred: number;
}

/** More servers are not told apart. */
export const mostServers = 254;

export function emptySignal(): Signal {
  return {
    bestMw: 0,
    sinr: 0,
    server: serverNone,
    downlinkMbps: 0,
    uplinkMbps: 0,
    servers: 0,
    barredMw: 0,
    barred: serverNone,
  };
}

/** Reads what a cell receives and from whom, without the rates. Nothing is allocated. */
export function readStrength(channels: readonly JudgedChannel[], cell: number, into: Signal): void {
  let bestMw = 0;
  let sinr = 0;
  let server = serverNone;
  let servers = 0;
  let barredMw = 0;
  let barred = serverNone;
  for (const judged of channels) {
    const { reception, channel } = judged;
    servers += reception.servers[cell];
    if (reception.barredMw[cell] > barredMw) {
      barredMw = reception.barredMw[cell];
      barred = reception.barred[cell];
    }
    const best = reception.bestMw[cell];
    if (best <= bestMw) continue;
    bestMw = best;
    sinr = best / (disturbanceMw(judged, cell) + channel.noiseMw);
    server = reception.server[cell];
  }
  into.bestMw = bestMw;
  into.sinr = sinr;
  into.server = server;
  into.servers = servers < mostServers ? servers : mostServers;
  into.barredMw = barredMw;
  into.barred = barred;
}

/** Reads the rates that a cell carries. Nothing is allocated. */
export function readRates(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  into: Signal,
): void {
  let downlinkMbps = 0;
  let uplinkMbps = 0;
  for (const judged of channels) {
    const { reception, channel } = judged;
    const best = reception.bestMw[cell];
    if (best === 0) continue;
    const which = reception.server[cell];
    const others = disturbanceMw(judged, cell);
    const traffic = best / (others + channel.noiseMw * needs.perDataGain[which]);
    const down = lookUp(needs.downlinkMbps[which]!, traffic);
    const up = lookUp(needs.uplinkMbps[which]!, best * needs.uplinkScale[which]);
    if (down > downlinkMbps) downlinkMbps = down;
    if (up > uplinkMbps) uplinkMbps = up;
  }
  into.downlinkMbps = downlinkMbps;
  into.uplinkMbps = uplinkMbps;
}

/** Reads all that a cell receives and the rates that it carries. Nothing is allocated. */
export function readSignal(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  into: Signal,
): void {
  readStrength(channels, cell, into);
  readRates(channels, needs, cell, into);
}
