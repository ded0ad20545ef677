import { tileSide } from '../geo/tile-grid.ts';
import { log10 } from '../units/elementary.ts';
import { causeOf, emptyJudgement, type JudgedChannel, judge } from './judgement.ts';
import type { ServerNeeds } from './server-needs.ts';
import { emptySignal, readSignal, type Signal } from './signal.ts';
import type { Spans } from './spans.ts';
import type { ServiceNeed } from './station.ts';
import type { TileLayers } from './tile-layers.ts';
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
  const signal = emptySignal();
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span] * tileSide;
    for (let cell = row + spans[span + 1]; cell < row + spans[span + 2]; cell++) {
      const onLand = (bits[cell] & landBit) !== 0;
      judge(channels, needs, cell, onLand, judgement);
      readSignal(channels, needs, cell, signal);
      fillSignal(signal, cell, layers);
      layers.tier[cell] = highestTier(judgement.given, services);
      for (let i = 0; i < services.length; i++) {
        const given = (judgement.given & (1 << i)) !== 0;
        const at = i * cells + cell;
        layers.cause[at] = given ? 0 : causeOf(channels, needs, cell, onLand, i);
        layers.probability[at] = Math.floor(100 * judgement.probability[i] + 0.5);
      }
    }
  }
}

/** What is received in a cell, from whom, and the rates that it carries. */
function fillSignal(signal: Signal, cell: number, layers: TileLayers): void {
  const { bestMw, sinr, barredMw } = signal;
  const received = bestMw > 0;
  layers.rsrpDbm[cell] = received ? 10 * log10(bestMw) : Number.NaN;
  layers.sinrDb[cell] = received ? 10 * log10(sinr) : Number.NaN;
  layers.server[cell] = signal.server;
  layers.downlinkMbps[cell] = signal.downlinkMbps;
  layers.uplinkMbps[cell] = signal.uplinkMbps;
  layers.servers[cell] = signal.servers;
  layers.barredDbm[cell] = barredMw > 0 ? 10 * log10(barredMw) : Number.NaN;
  layers.barred[cell] = signal.barred;
}

/** The highest tier among the services whose bits are set; 0 for none. */
export function highestTier(given: number, services: readonly ServiceNeed[]): number {
  let tier = 0;
  for (let i = 0; i < services.length; i++) {
    if (given & (1 << i) && services[i].tier > tier) tier = services[i].tier;
  }
  return tier;
}
