import type { CoverageEngine, View } from '../../compute/coverage-engine.ts';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import { cellAt, type TileId, tileKey } from '../../geo/tile-grid.ts';
import type { MapView } from '../map/map-view.ts';
import type { LayerId } from '../state/app-state.ts';
import type { DifferenceKind } from './compare-model.ts';
import { levelDifference, serviceChange } from './difference-tile.ts';
import { KeptTiles, keptTiles, type TileNames } from './kept-tiles.ts';

/** One of the plans as it is to be drawn. */
export interface DrawnSide {
  readonly engine: CoverageEngine;
  readonly view: View;
  /** Which of the terminal's services is asked for, in the order in which tiles hold them. */
  readonly service: number;
}

/** Plans of one pair; null for one that has no such terminal. */
export type DrawnPair = readonly [DrawnSide | null, DrawnSide | null];

/** What is to be drawn. */
export interface DrawnView {
  readonly pair: DrawnPair;
  /** In the order they are wanted, all of one level. */
  readonly tiles: readonly TileId[];
  /** What the charts of the plans show. */
  readonly layer: LayerId;
  /** Years that may be asked for next, the likeliest first. */
  readonly otherYears: readonly number[];
  /** Told when not all tiles are there. */
  readonly onWait: () => void;
}

type Charts = readonly [first: MapView, second: MapView, difference: MapView];

/** What is known of a tile: its layers, null where nothing reaches it, undefined until it comes. */
interface TileState {
  readonly tile: TileId;
  readonly layers: [TileLayers | null | undefined, TileLayers | null | undefined];
}

/** A tile on a chart, and what it was made of. */
interface ShownTile {
  readonly tile: TileId;
  readonly of: readonly unknown[];
}

/** Draws two plans and how they differ, tile by tile; what has been computed once is not again. */
export class PairRaster {
  readonly #charts: Charts;
  readonly #kept = new KeptTiles();
  readonly #shown = [0, 1, 2].map(() => new Map<string, ShownTile>());
  #seen: readonly boolean[] = [true, true, true];
  #tiles = new Map<string, TileState>();
  #pair: DrawnPair = [null, null];
  #kind: DifferenceKind = 'level';
  #drawing = new AbortController();
  /** Time spent on the charts since the last drawing began, in ms. */
  #ownMs = 0;

  constructor(charts: Charts) {
    this.#charts = charts;
  }

  /** Stops drawing. */
  stop(): void {
    this.#drawing.abort();
  }

  /** Takes everything off the charts, for other plans. */
  clear(): void {
    this.stop();
    this.#tiles.clear();
    for (const chart of [0, 1, 2]) this.#drop(chart, () => false);
  }

  /** Tells differences of another kind, from what is there. */
  tell(kind: DifferenceKind): void {
    if (kind === this.#kind) return;
    this.#kind = kind;
    this.#showAll(2);
  }

  /** Which of the charts are seen: on the others nothing is drawn until they are. */
  see(seen: readonly boolean[]): void {
    const before = this.#seen;
    this.#seen = seen;
    seen.forEach((isSeen, chart) => {
      if (isSeen && !before[chart]) this.#showAll(chart);
    });
  }

  /** Signals of both plans at a place, in dBm; NaN where there is none, or none yet. */
  levelsAt(position: Position): readonly [number, number] {
    const [any] = this.#tiles.values();
    if (!any) return [Number.NaN, Number.NaN];
    const { tile, cell } = cellAt(position, any.tile.z);
    const [first, second] = this.#tiles.get(tileKey(tile))?.layers ?? [];
    return [first?.rsrpDbm[cell] ?? Number.NaN, second?.rsrpDbm[cell] ?? Number.NaN];
  }

  /**
   * Draws tiles, those that are kept at once and the others as they come; then makes ready the same
   * tiles of other years. Gives the time that was spent on the charts themselves, in ms; null when
   * it was stopped meanwhile. @throws as the engine does
   */
  async draw(view: DrawnView): Promise<number | null> {
    const { pair, tiles, layer } = view;
    this.stop();
    this.#ownMs = 0;
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    const names = await Promise.all(pair.map((side) => this.#namesOf(side, tiles, layer)));
    if (signal.aborted) return null;
    const startMs = performance.now();
    this.#pair = pair;
    this.#tiles = new Map(
      tiles.map((tile): [string, TileState] => {
        const [first, second] = names.map((of) => this.#kept.find(of.get(tileKey(tile)) ?? ''));
        return [tileKey(tile), { tile, layers: [first, second] }];
      }),
    );
    for (const chart of [0, 1, 2]) this.#showAll(chart);
    this.#ownMs += performance.now() - startMs;
    const missing = pair.map((_, side) =>
      tiles.filter((tile) => this.#tiles.get(tileKey(tile))?.layers[side] === undefined),
    );
    if (missing.some(({ length }) => length > 0)) {
      view.onWait();
      const work = pair.map((side, index) =>
        this.#compute(side, missing[index], names[index], layer, signal, (layers) =>
          this.#place(layers.tile, index, layers),
        ),
      );
      await Promise.all(work);
    }
    if (signal.aborted) return null;
    for (const chart of [0, 1, 2]) this.#drop(chart, (tile) => this.#tiles.has(tileKey(tile)));
    void this.#makeReady(view, signal);
    return this.#ownMs;
  }

  /** Computes what other years will ask for, while there is nothing else to do. */
  async #makeReady({ pair, tiles, layer, otherYears }: DrawnView, signal: AbortSignal) {
    // what has no room would only push out what is shown
    const room = Math.floor(keptTiles / (2 * tiles.length)) - 1;
    for (const year of otherYears.slice(0, Math.max(0, room))) {
      for (const side of pair) {
        if (signal.aborted || !side) return;
        const other = { ...side, view: { ...side.view, year } };
        const names = await this.#namesOf(other, tiles, layer);
        const missing = tiles.filter((tile) => !this.#kept.has(names.get(tileKey(tile)) ?? ''));
        // it was only a guess: the year itself will say what is amiss
        await this.#compute(other, missing, names, layer, signal, () => {}).catch(() => {});
      }
    }
  }

  async #namesOf(
    side: DrawnSide | null,
    tiles: readonly TileId[],
    layer: LayerId,
  ): Promise<TileNames> {
    return side ? this.#kept.namesOf(side.engine, side.view, tiles, layer) : new Map();
  }

  async #compute(
    side: DrawnSide | null,
    tiles: readonly TileId[],
    names: TileNames,
    layer: LayerId,
    signal: AbortSignal,
    onTile: (layers: TileLayers) => void,
  ): Promise<void> {
    if (!side || tiles.length === 0) return;
    try {
      await side.engine.draw({
        ...side.view,
        tiles,
        signal,
        onTile: (layers) =>
          onTile(this.#kept.keep(names.get(tileKey(layers.tile)) ?? '', layers, layer)),
      });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #place(tile: TileId, side: number, layers: TileLayers): void {
    const state = this.#tiles.get(tileKey(tile));
    if (!state) return;
    const startMs = performance.now();
    state.layers[side] = layers;
    this.#show(state, side);
    this.#show(state, 2);
    this.#ownMs += performance.now() - startMs;
  }

  #showAll(chart: number): void {
    for (const state of this.#tiles.values()) this.#show(state, chart);
    this.#drop(chart, (tile) => {
      const state = this.#tiles.get(tileKey(tile));
      return !state || !isEmpty(state, chart);
    });
  }

  /** Brings a tile to a chart, unless it is there just so. */
  #show(state: TileState, chart: number): void {
    const { tile, layers } = state;
    const parts = partsFor(state, chart);
    if (!this.#seen[chart] || parts.includes(undefined) || isEmpty(state, chart)) return;
    const services = [this.#pair[0]?.service ?? 0, this.#pair[1]?.service ?? 0] as const;
    const of = chart === 2 ? [...parts, this.#kind, ...services] : parts;
    const shown = this.#shown[chart].get(tileKey(tile));
    if (shown?.of.every((part, i) => part === of[i])) return;
    this.#shown[chart].set(tileKey(tile), { tile, of });
    const [first = null, second = null] = layers;
    if (chart !== 2) this.#charts[chart].setTile((chart === 0 ? first : second) as TileLayers);
    else if (this.#kind === 'level') {
      this.#charts[chart].setTile(levelDifference(tile, [first, second]));
    } else this.#charts[chart].setTile(serviceChange(tile, [first, second], services));
  }

  /** Takes tiles off a chart. */
  #drop(chart: number, keeps: (tile: TileId) => boolean): void {
    const shown = this.#shown[chart];
    const gone = [...shown].filter(([, { tile }]) => !keeps(tile)).map(([key]) => key);
    if (gone.length === 0) return;
    for (const key of gone) shown.delete(key);
    this.#charts[chart].dropTiles((tile) => shown.has(tileKey(tile)));
  }
}

/** What a chart's tile is made of. */
function partsFor(
  { layers }: TileState,
  chart: number,
): readonly (TileLayers | null | undefined)[] {
  return chart === 2 ? layers : [layers[chart]];
}

/** Whether nothing reaches a tile in what a chart shows. */
function isEmpty(state: TileState, chart: number): boolean {
  return partsFor(state, chart).every((part) => part === null);
}
