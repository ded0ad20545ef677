import type { CoverageEngine, View } from '../../compute/coverage-engine.ts';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileKey } from '../../geo/tile-grid.ts';
import type { MapView } from '../map/map-view.ts';
import type { DifferenceKind } from './compare-model.ts';
import { levelDifference, serviceChange } from './difference-tile.ts';

/** One of the plans as it is to be drawn. */
export interface DrawnSide {
  readonly engine: CoverageEngine;
  readonly view: View;
  /** Which of the terminal's services is asked for, in the order in which tiles hold them. */
  readonly service: number;
}

/** Plans of one pair; null for one that has no such terminal. */
export type DrawnPair = readonly [DrawnSide | null, DrawnSide | null];

type Charts = readonly [first: MapView, second: MapView, difference: MapView];

/** Tiles kept of both plans, so that other years and the way back show at once; some 2 MB each. */
const keptTiles = 120;

/** What is known of a tile: its layers, null where nothing reaches it, undefined until it comes. */
interface TileState {
  readonly tile: TileId;
  readonly layers: [TileLayers | null | undefined, TileLayers | null | undefined];
}

/** Draws two plans and how they differ, tile by tile; what has been computed once is not again. */
export class PairRaster {
  readonly #charts: Charts;
  /** By engine and state: equal states are equal tiles, whichever plan they are of. */
  readonly #kept = new Map<string, TileLayers>();
  readonly #engines = new Map<CoverageEngine, number>();
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
    for (const chart of this.#charts) chart.dropTiles(() => false);
  }

  /** Tells differences of another kind, from what is there. */
  tell(kind: DifferenceKind, pair: DrawnPair = this.#pair): void {
    this.#kind = kind;
    this.#pair = pair;
    for (const state of this.#tiles.values()) this.#showDifference(state);
  }

  /**
   * Draws tiles, those that are kept at once and the others as they come; then makes ready the same
   * tiles of other years. Gives the time that was spent on the charts themselves, in ms; null when
   * it was stopped meanwhile. @throws as the engine does
   */
  async draw(
    pair: DrawnPair,
    tiles: readonly TileId[],
    otherYears: readonly number[],
  ): Promise<number | null> {
    this.stop();
    this.#ownMs = 0;
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    this.#pair = pair;
    const names = await Promise.all(pair.map((side) => this.#namesOf(side, tiles)));
    if (signal.aborted) return null;
    const wanted = new Set(tiles.map(tileKey));
    this.#tiles = new Map(
      tiles.map((tile): [string, TileState] => [
        tileKey(tile),
        { tile, layers: [undefined, undefined] },
      ]),
    );
    const missing = pair.map((_, side) =>
      tiles.filter((tile) => {
        const name = names[side].get(tileKey(tile)) ?? '';
        const layers = name === '' ? null : this.#kept.get(name);
        if (layers !== undefined) this.#place(tile, side, layers);
        return layers === undefined;
      }),
    );
    await Promise.all(
      pair.map((side, index) =>
        this.#compute(side, missing[index], names[index], signal, (layers) =>
          this.#place(layers.tile, index, layers),
        ),
      ),
    );
    if (signal.aborted) return null;
    for (const chart of this.#charts) chart.dropTiles((tile) => wanted.has(tileKey(tile)));
    void this.#makeReady(pair, tiles, otherYears, signal);
    return this.#ownMs;
  }

  /** Computes what another year will ask for, while there is nothing else to do. */
  async #makeReady(
    pair: DrawnPair,
    tiles: readonly TileId[],
    years: readonly number[],
    signal: AbortSignal,
  ): Promise<void> {
    for (const year of years) {
      // what has no room would only push out what is shown
      if (tiles.length * 2 * (years.length + 1) > keptTiles) return;
      for (const side of pair) {
        if (signal.aborted || !side) return;
        const other = { ...side, view: { ...side.view, year } };
        const names = await this.#namesOf(other, tiles);
        const missing = tiles.filter((tile) => {
          const name = names.get(tileKey(tile)) ?? '';
          return name !== '' && !this.#kept.has(name);
        });
        // it was only a guess: the year itself will say what is amiss
        await this.#compute(other, missing, names, signal, () => {}).catch(() => {});
      }
    }
  }

  async #namesOf(side: DrawnSide | null, tiles: readonly TileId[]): Promise<Map<string, string>> {
    if (!side) return new Map();
    const number = this.#engines.get(side.engine) ?? this.#engines.size;
    this.#engines.set(side.engine, number);
    const states = await side.engine.tileStates(side.view, tiles);
    return new Map(
      [...states].map(([key, state]) => [key, state === '' ? '' : `${number} ${key} ${state}`]),
    );
  }

  async #compute(
    side: DrawnSide | null,
    tiles: readonly TileId[],
    names: ReadonlyMap<string, string>,
    signal: AbortSignal,
    onTile: (layers: TileLayers) => void,
  ): Promise<void> {
    if (!side || tiles.length === 0) return;
    try {
      await side.engine.draw({
        ...side.view,
        tiles,
        signal,
        onTile: (layers) => {
          this.#keep(names.get(tileKey(layers.tile)) ?? '', layers);
          onTile(layers);
        },
      });
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #keep(name: string, layers: TileLayers): void {
    this.#kept.delete(name);
    this.#kept.set(name, layers);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= keptTiles) break;
      this.#kept.delete(oldest);
    }
  }

  #place(tile: TileId, side: number, layers: TileLayers | null): void {
    const state = this.#tiles.get(tileKey(tile));
    if (!state) return;
    const startMs = performance.now();
    state.layers[side] = layers;
    this.#show(this.#charts[side], tile, layers);
    this.#showDifference(state);
    this.#ownMs += performance.now() - startMs;
  }

  #showDifference({ tile, layers: [first, second] }: TileState): void {
    if (first === undefined || second === undefined) return;
    const pair = [first, second] as const;
    const [, , chart] = this.#charts;
    if (first === null && second === null) this.#show(chart, tile, null);
    else if (this.#kind === 'level') this.#show(chart, tile, levelDifference(tile, pair));
    else {
      const services = [this.#pair[0]?.service ?? 0, this.#pair[1]?.service ?? 0] as const;
      this.#show(chart, tile, serviceChange(tile, pair, services));
    }
  }

  #show(chart: MapView, tile: TileId, layers: TileLayers | null): void {
    const key = tileKey(tile);
    if (layers) chart.setTile(layers);
    else chart.dropTiles((other) => tileKey(other) !== key);
  }
}
