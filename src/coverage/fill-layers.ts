import { tileSide } from '../geo/tile-grid.ts';
import { log10 } from '../units/elementary.ts';
import { causeOf, disturbanceMw, emptyJudgement, type JudgedChannel, judge } from './judgement.ts';
import { lookUp } from './log-table.ts';
import type { ServerNeeds } from './server-needs.ts';
import type { Spans } from './spans.ts';
import type { ServiceNeed } from './station.ts';
import { serverNone, type TileLayers } from './tile-layers.ts';
import { landBit, type TileMask } from './tile-mask.ts';

/** Fills the layers that the map draws, over some spans. */
export function fillLayers(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  { bits }: Pick<TileMask, 'bits'>,
  spans: Spans,
  layers: TileLayers,
): void {
  const { services } = needs;
  const cells = tileSide * tileSide;
  const judgement = emptyJudgement(services.length);
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span] * tileSide;
    for (let cell = row + spans[span + 1]; cell < row + spans[span + 2]; cell++) {
      const onLand = (bits[cell] & landBit) !== 0;
      judge(channels, needs, cell, onLand, judgement);
      fillSignal(channels, needs, cell, layers);
      layers.tier[cell] = highestTier(judgement.given, services);
      for (let i = 0; i < services.length; i++) {
        const given = (judgement.given & (1 << i)) !== 0;
        const at = i * cells + cell;
        layers.cause[at] = given ? 0 : causeOf(channels, needs, cell, onLand, i);
        layers.probability[at] = Math.round(100 * judgement.probability[i]);
      }
    }
  }
}

/** What is received in a cell, from whom, and the rates that it carries. */
function fillSignal(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  cell: number,
  layers: TileLayers,
): void {
  let bestMw = 0;
  let bestSinr = 0;
  let server = serverNone;
  let downlinkMbps = 0;
  let uplinkMbps = 0;
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
    if (best === 0) continue;
    const which = reception.server[cell];
    const others = disturbanceMw(judged, cell);
    const traffic = best / (others + channel.noiseMw * needs.perDataGain[which]);
    const down = lookUp(needs.downlinkMbps[which]!, traffic);
    const up = lookUp(needs.uplinkMbps[which]!, best * needs.uplinkScale[which]);
    if (down > downlinkMbps) downlinkMbps = down;
    if (up > uplinkMbps) uplinkMbps = up;
    if (best > bestMw) {
      bestMw = best;
      bestSinr = best / (others + channel.noiseMw);
      server = which;
    }
  }
  const received = bestMw > 0;
  layers.rsrpDbm[cell] = received ? 10 * log10(bestMw) : Number.NaN;
  layers.sinrDb[cell] = received ? 10 * log10(bestSinr) : Number.NaN;
  layers.server[cell] = server;
  layers.downlinkMbps[cell] = downlinkMbps;
  layers.uplinkMbps[cell] = uplinkMbps;
  layers.servers[cell] = Math.min(servers, 254);
  layers.barredDbm[cell] = barredMw > 0 ? 10 * log10(barredMw) : Number.NaN;
  layers.barred[cell] = barred;
}

function highestTier(given: number, services: readonly ServiceNeed[]): number {
  let tier = 0;
  for (let i = 0; i < services.length; i++) {
    if (given & (1 << i) && services[i].tier > tier) tier = services[i].tier;
  }
  return tier;
}
