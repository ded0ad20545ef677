import { tileSide } from '../geo/tile-grid.ts';
import { log10 } from '../units/elementary.ts';
import { highestTier } from './fill-layers.ts';
import { causeOf, givenServices, isGiven, type JudgedChannel, probabilityOf } from './judgement.ts';
import type { ServerNeeds } from './server-needs.ts';
import { emptySignal, readRates, readStrength } from './signal.ts';
import type { Spans } from './spans.ts';
import type { TileLayers } from './tile-layers.ts';
import { landBit, type TileMask } from './tile-mask.ts';

/** What is looked at while a site is on the move; RSRP and servers are always filled. */
export interface ShownPart {
  /** Index of the service that the figures are for. */
  readonly service: number;
  readonly layer: 'rsrp' | 'sinr' | 'rates' | 'tier' | 'cause' | 'probability';
}

const givenCause = 0;
const notGivenCause = 1;

/**
 * Fills of the layers what is looked at, over some spans, and leaves the rest not computed: a mast
 * in the hand is followed sooner so. Of the causes of the service only whether there is one is
 * told, unless they are looked at.
 */
export function fillShown(
  channels: readonly JudgedChannel[],
  needs: ServerNeeds,
  { bits }: Pick<TileMask, 'bits'>,
  spans: Spans,
  layers: TileLayers,
  { service, layer }: ShownPart,
): void {
  const ofService = service * tileSide * tileSide;
  const signal = emptySignal();
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span] * tileSide;
    for (let cell = row + spans[span + 1]; cell < row + spans[span + 2]; cell++) {
      const onLand = (bits[cell] & landBit) !== 0;
      readStrength(channels, cell, signal);
      const { bestMw, barredMw } = signal;
      layers.rsrpDbm[cell] = bestMw > 0 ? 10 * log10(bestMw) : Number.NaN;
      layers.server[cell] = signal.server;
      layers.servers[cell] = signal.servers;
      layers.barredDbm[cell] = barredMw > 0 ? 10 * log10(barredMw) : Number.NaN;
      layers.barred[cell] = signal.barred;
      const given = isGiven(channels, needs, cell, onLand, service);
      layers.cause[ofService + cell] = given ? givenCause : notGivenCause;
      if (layer === 'sinr') {
        layers.sinrDb[cell] = bestMw > 0 ? 10 * log10(signal.sinr) : Number.NaN;
      } else if (layer === 'rates') {
        readRates(channels, needs, cell, signal);
        layers.downlinkMbps[cell] = signal.downlinkMbps;
        layers.uplinkMbps[cell] = signal.uplinkMbps;
      } else if (layer === 'tier') {
        const all = givenServices(channels, needs, cell, onLand);
        layers.tier[cell] = highestTier(all, needs.services);
      } else if (layer === 'cause') {
        if (!given)
          layers.cause[ofService + cell] = causeOf(channels, needs, cell, onLand, service);
      } else if (layer === 'probability') {
        const share = probabilityOf(channels, needs, cell, onLand, service);
        layers.probability[ofService + cell] = Math.floor(100 * share + 0.5);
      }
    }
  }
}
