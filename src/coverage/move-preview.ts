import { type TileId, tileKey, tileSide } from '../geo/tile-grid.ts';
import { fillLayers } from './fill-layers.ts';
import { fillShown } from './fill-shown.ts';
import type { JudgedChannel } from './judgement.ts';
import { LeastRecent } from './least-recent.ts';
import type { MovedSite, TilePreview } from './moved-site.ts';
import { stationsReaching } from './reach.ts';
import type { ServerNeeds } from './server-needs.ts';
import { type SiteSum, spread } from './site-sum.ts';
import type { Spans } from './spans.ts';
import type { ReceptionPlan } from './station.ts';
import { type ChannelReception, copyReception, emptyReception } from './tile-composite.ts';
import { copyOfLayers, emptyLayers, type TileLayers } from './tile-layers.ts';
import type { TileMask } from './tile-mask.ts';

/** A tile without the site that is being moved. */
interface Background {
  readonly judged: readonly JudgedChannel[];
  readonly layers: TileLayers;
}

/** What a preview stands on. */
interface PreviewTerms {
  readonly mask: TileMask;
  readonly needs: ServerNeeds;
  /** With the moved site's cells, whose carriers may be others than before. */
  readonly needsWithMoved: ServerNeeds;
  /** Memory by channel, used again. */
  readonly scratch: ChannelReception[];
}

/** Previews tiles while a site is on the move. */
export class MovePreview {
  readonly #sum: SiteSum;
  readonly #backgrounds = new LeastRecent<Background>(24);

  constructor(sum: SiteSum) {
    this.#sum = sum;
  }

  of(plan: ReceptionPlan, tile: TileId, moved: MovedSite, terms: PreviewTerms): TilePreview {
    const { mask, needsWithMoved, scratch } = terms;
    const background = this.#background(plan, tile, moved, terms);
    const stations = stationsReaching(moved.stations, tile).filter(
      ({ year }) => year <= moved.year,
    );
    const judged = [...background.judged];
    for (const { channel } of stations) {
      if (judged[channel] !== background.judged[channel]) continue;
      scratch[channel] ??= emptyReception();
      copyReception(background.judged[channel].reception, scratch[channel]);
      judged[channel] = { ...background.judged[channel], reception: scratch[channel] };
    }
    const layers = copyOfLayers(background.layers);
    const arrivals = stations.map((station) => ({
      station,
      terms: plan,
      into: judged[station.channel].reception,
    }));
    const changed = this.#sum.add(arrivals, tile, mask.mapSpans);
    spread(judged, tile, mask.mapSpans);
    fill(judged, needsWithMoved, mask, changed, layers, moved.shown);
    return { layers, given: givenIn(layers, mask, plan.services.length) };
  }

  #background(
    plan: ReceptionPlan,
    tile: TileId,
    moved: MovedSite,
    { mask, needs }: PreviewTerms,
  ): Background {
    const { session, shown } = moved;
    const looked = shown ? `${shown.layer} ${shown.service}` : '';
    const key = `${session}/${tileKey(tile)}/${looked}`;
    return this.#backgrounds.getOrMake(key, () => {
      const judged = plan.channels.map((channel) => ({ channel, reception: emptyReception() }));
      const spans = mask.mapSpans;
      const away = new Set(moved.siteIds);
      for (const station of stationsReaching(plan.stations, tile)) {
        if (away.has(station.siteId) || station.year > moved.year) continue;
        const into = judged[station.channel].reception;
        this.#sum.add([{ station, terms: plan, into }], tile, spans);
      }
      spread(judged, tile, spans);
      const layers = emptyLayers(tile, plan.services.length);
      fill(judged, needs, mask, spans, layers, moved.shown);
      return { judged, layers };
    });
  }
}

/** All layers, or those that are looked at. */
function fill(
  judged: readonly JudgedChannel[],
  needs: ServerNeeds,
  mask: TileMask,
  spans: Spans,
  layers: TileLayers,
  shown: MovedSite['shown'],
): void {
  if (shown) fillShown(judged, needs, mask, spans, layers, shown);
  else fillLayers(judged, needs, mask, spans, layers);
}

/** What the layers tell of the cells that figures are summed over: a service is given where it has no cause not to be. */
function givenIn(
  { cause }: TileLayers,
  { figureSpans, figureCells }: TileMask,
  services: number,
): Uint8Array {
  const given = new Uint8Array(figureCells);
  const cells = tileSide * tileSide;
  let next = 0;
  for (let span = 0; span < figureSpans.length; span += 3) {
    const row = figureSpans[span] * tileSide;
    for (let cell = row + figureSpans[span + 1]; cell < row + figureSpans[span + 2]; cell++) {
      let bits = 0;
      for (let i = 0; i < services; i++) if (cause[i * cells + cell] === 0) bits |= 1 << i;
      given[next++] = bits;
    }
  }
  return given;
}
