import type { CoverageEngine, View } from '../../compute/coverage-engine.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import {
  type Bounds,
  cellSizeOfLevel,
  type TileId,
  tileColumn,
  tileKey,
  tileRow,
  tilesOver,
} from '../../geo/tile-grid.ts';
import { ductingBonusOf, previewOf } from '../../planning/propagation-variants.ts';
import type { MapView } from '../map/map-view.ts';
import { setMapView, setPicture, setRun } from '../state/actions.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';
import { ductingTimeShown } from '../state/current-propagation.ts';

const coarsestLevel = 7;
const finestLevel = 12;
/** Tiles kept that are not in view, so that panning back shows them at once; each holds some 2 MB. */
const keptTiles = 40;

/** Level whose cells are half to one CSS pixel at a map zoom. */
function rasterLevel(mapZoom: number): number {
  return Math.max(8, Math.min(finestLevel, Math.ceil(mapZoom + 1)));
}

/** Keeps the raster of the view in step with project, year and service. */
export class RasterController {
  readonly #engine: CoverageEngine;
  readonly #map: MapView;
  /** State of each tile on the map. */
  readonly #drawn = new Map<string, { tile: TileId; state: string }>();
  #view: (Bounds & { zoom: number }) | null = null;
  #drawing = new AbortController();
  #timer = 0;

  constructor(engine: CoverageEngine, map: MapView) {
    this.#engine = engine;
    this.#map = map;
  }

  get level(): number {
    return rasterLevel(this.#view?.zoom ?? 7);
  }

  viewChanged(view: Bounds & { zoom: number }): void {
    this.#view = view;
    setMapView(view.zoom, cellSizeOfLevel(rasterLevel(view.zoom)));
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.refresh(), 60);
  }

  /** Stops drawing; while a site is moved, its preview has the map to itself. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#drawing.abort();
  }

  /** Notes that a tile shows something other than the settled state. */
  disturbed(tile: TileId): void {
    this.#drawn.set(tileKey(tile), { tile, state: 'preview' });
  }

  /** Lets go of tiles finer than one that is about to be shown in their place. */
  dropFiner(than: TileId): void {
    this.#drop((tile) => !(tile.z > than.z && isWithin(tile, than)));
  }

  /** Forgets all tiles, for another project or scenario. */
  clear(): void {
    this.#drop(() => false);
  }

  /** Draws what is in view and not up to date, nearest to the middle first. */
  async refresh(): Promise<void> {
    const state = appStore.getState();
    const service = currentService(state);
    if (!this.#view || !service || state.draft) return;
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const { signal } = this.#drawing;
    const { project, scenarioId, year } = state;
    const ductingTimePercent = ductingTimeShown(state);
    const asked = { scenarioId, terminalId: service.terminalId, year };
    const shown =
      ductingTimePercent === null ? project : ductingBonusOf(project, ductingTimePercent);
    const finest = this.level;
    const coarse = Math.max(coarsestLevel, finest - 2);
    try {
      const tiles = this.#tilesInView(finest);
      const preview = previewOf(project);
      const bare = this.#drawn.size === 0;
      const waits = bare && !(await this.#engine.canDraw({ ...asked, project: shown }, tiles));
      if (waits && preview !== shown) {
        await this.#drawLevel({ ...asked, project: preview }, coarse, signal, 'preview');
      }
      if (bare && coarse < finest) {
        await this.#drawLevel({ ...asked, project: shown }, coarse, signal, 'settled');
      }
      await this.#drawLevel({ ...asked, project: shown }, finest, signal, 'settled');
      if (signal.aborted) return;
      this.#dropUnused(finest);
      setPicture('settled');
    } catch (error) {
      if (isCancelled(error) || signal.aborted) return;
      const { run } = appStore.getState();
      setRun({ ...run, phase: 'failed', reason: (error as Error).message });
    }
  }

  async #drawLevel(
    view: View,
    level: number,
    signal: AbortSignal,
    picture: AppState['picture'],
  ): Promise<void> {
    if (signal.aborted) return;
    const tiles = this.#tilesInView(level);
    const states = await this.#engine.tileStates(view, tiles);
    if (signal.aborted) return;
    const stale = tiles.filter((tile) => {
      const wanted = states.get(tileKey(tile));
      return wanted !== '' && wanted !== this.#drawn.get(tileKey(tile))?.state;
    });
    this.#drop((tile) => states.get(tileKey(tile)) !== '');
    await this.#engine.draw({
      ...view,
      tiles: stale,
      signal,
      onTile: (layers) => {
        const key = tileKey(layers.tile);
        this.#drawn.set(key, { tile: layers.tile, state: states.get(key) ?? '' });
        if (picture === 'preview') setPicture(picture);
        this.#map.setTile(layers);
      },
    });
  }

  #tilesInView(level: number): TileId[] {
    if (!this.#view) return [];
    const { west, south, east, north } = this.#view;
    const middleX = (tileColumn(west, level) + tileColumn(east, level)) / 2;
    const middleY = (tileRow(south, level) + tileRow(north, level)) / 2;
    const away = ({ x, y }: TileId) => Math.hypot(x + 0.5 - middleX, y + 0.5 - middleY);
    return tilesOver({ west, south, east, north }, level).sort((a, b) => away(a) - away(b));
  }

  /** Once all of the view is there: drops other levels, and what lies far from the view. */
  #dropUnused(level: number): void {
    const inView = new Set(this.#tilesInView(level).map(tileKey));
    const elsewhere = [...this.#drawn.values()].filter(
      ({ tile }) => tile.z === level && !inView.has(tileKey(tile)),
    );
    const kept = new Set(elsewhere.slice(-keptTiles).map(({ tile }) => tileKey(tile)));
    this.#drop((tile) => inView.has(tileKey(tile)) || kept.has(tileKey(tile)));
  }

  #drop(keep: (tile: TileId) => boolean): void {
    for (const [key, { tile }] of this.#drawn) if (!keep(tile)) this.#drawn.delete(key);
    this.#map.dropTiles(keep);
  }
}

function isWithin(fine: TileId, coarse: TileId): boolean {
  const scale = 2 ** (fine.z - coarse.z);
  return Math.floor(fine.x / scale) === coarse.x && Math.floor(fine.y / scale) === coarse.y;
}
