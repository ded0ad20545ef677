import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import { emptyLayers, limitingCauses, type TileLayers } from '../../coverage/tile-layers.ts';
import { featuresOfKind, type Region } from '../../geo/region.ts';
import { levelOfCellSize, type TileId, tileSide, tilesOver } from '../../geo/tile-grid.ts';
import { systemsOfYear } from '../../planning/satellite-offers/systems-of-year.ts';
import type { MapView } from '../map/map-view.ts';
import { AreaMask } from '../overlay/area-mask.ts';
import { RasterLayer } from '../overlay/raster-layer.ts';
import { TileStore } from '../overlay/tile-store.ts';
import { clockStore, setClockPeriod } from '../sky/clock-store.ts';
import { setSatelliteLayer } from '../state/actions.ts';
import type { AppState, SatelliteLayer } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentService, currentTerminal } from '../state/current.ts';
import { serviceIndex } from '../state/current-layer.ts';
import { MomentField, type MomentLayer } from './moment-field.ts';
import { PeriodField } from './period-field.ts';
import { noField, satelliteFieldStore } from './satellite-field-store.ts';
import { type SatelliteGrid, satelliteGrid, satelliteTileLevel } from './satellite-grid.ts';
import { momentLayers } from './satellite-layer-names.ts';
import { satelliteAppearance, satelliteSounding } from './satellite-looks.ts';

/** Satellites of a moment are looked at from places some 16 km apart: in between their heights are joined. */
const momentLevel = 11;
/** Through the period, from the places that figures are worked out at. */
const finestPeriodLevel = 10;
/** Real time between two pictures while the clock plays, in ms. */
const pictureEveryMs = 1000;
/** And while it is moved by hand. */
const scrubEveryMs = 120;

const zoneIds = ['internal-waters', 'territorial-sea', 'contiguous-zone', 'beyond-24-nm'];

/** Draws the layer of satellites that is chosen, in the place of the coverage. */
export class SatelliteLayersController {
  readonly #engine: CoverageEngine;
  readonly #map: MapView;
  readonly #scope: Region['scope'];
  readonly #zones: AreaMask;
  readonly #store = new TileStore();
  readonly #tiles: readonly TileId[];
  readonly #blank = emptyLayers({ z: 0, x: 0, y: 0 }, 0);
  #raster: RasterLayer | null = null;
  #asked: readonly unknown[] = [];
  #theme: AppState['theme'] | null = null;
  #stop = new AbortController();
  #moment: { readonly field: MomentField; readonly layer: SatelliteLayer } | null = null;
  #period: { readonly field: PeriodField; readonly layer: SatelliteLayer } | null = null;
  #drawnAtMs = 0;
  #waits = false;

  constructor(engine: CoverageEngine, map: MapView, region: Region) {
    this.#engine = engine;
    this.#map = map;
    this.#scope = region.scope;
    const zones = zoneIds.flatMap((id) => region.features.get(id) ?? []);
    // with the land beside them, or their edge would fade along the shore, which lies over it
    this.#zones = new AreaMask([...zones, ...featuresOfKind(region, 'land')]);
    this.#tiles = tilesOver(region.scope, satelliteTileLevel);
    appStore.subscribe(() => this.#follow());
    clockStore.subscribe(() => this.#clockMoved());
    this.#follow();
  }

  #follow(): void {
    const state = appStore.getState();
    const { satelliteLayer: layer, project, serviceId, year, theme, draft } = state;
    if (draft) return;
    const asked = [
      layer?.id,
      layer?.systemId,
      project.satellites,
      project.terminals,
      project.services,
      project.propagation.timePercent,
      project.cellSizeM,
      serviceId,
      year,
    ];
    if (asked.some((part, i) => part !== this.#asked[i])) {
      this.#asked = asked;
      void this.#begin(state, layer);
    } else if (layer && theme !== this.#theme) this.#dress(layer);
  }

  async #begin(state: AppState, layer: SatelliteLayer | null): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#moment = null;
    this.#period = null;
    this.#clear();
    const plan = state.project.satellites;
    if (!plan && layer) {
      // a project without satellites was opened: its masts are shown
      setSatelliteLayer(null);
      return;
    }
    if (!layer || !plan) {
      satelliteFieldStore.setState(noField, true);
      this.#map.setCover(null);
      this.#raster = null;
      return;
    }
    satelliteFieldStore.setState(
      { ...noField, phase: 'computing', limit: limitOf(state, layer) },
      true,
    );
    this.#dress(layer);
    try {
      if (momentLayers.includes(layer.id)) this.#beginMoment(state, layer);
      else await this.#beginPeriod(state, layer, signal);
    } catch (error) {
      if (isCancelled(error) || signal.aborted) return;
      satelliteFieldStore.setState({ phase: 'failed', reason: (error as Error).message });
    }
  }

  #beginMoment(state: AppState, layer: SatelliteLayer): void {
    const plan = state.project.satellites!;
    setClockPeriod(plan.period);
    const aboard = currentTerminal(state)?.satelliteTerminalIds ?? [];
    const systems = systemsOfYear(plan, state.year).filter(
      ({ id }) => layer.systemId === null || id === layer.systemId,
    );
    const field = new MomentField(
      layer.id as MomentLayer,
      systems,
      plan.terminals.filter(({ id }) => aboard.includes(id)),
      satelliteGrid(this.#scope, momentLevel),
      this.#scope,
      Date.parse(plan.period.startUtc),
    );
    this.#moment = { field, layer };
    this.#drawMoment();
  }

  /** Follows the clock, no oftener than the eye needs: workers and frames go first. */
  #clockMoved(): void {
    if (!this.#moment || this.#waits) return;
    if (clockStore.getState().timeMs === satelliteFieldStore.getState().timeMs) return;
    this.#waits = true;
    const every = clockStore.getState().playing ? pictureEveryMs : scrubEveryMs;
    window.setTimeout(
      () => whenIdle(() => this.#drawMoment()),
      Math.max(0, this.#drawnAtMs + every - performance.now()),
    );
  }

  #drawMoment(): void {
    this.#waits = false;
    if (!this.#moment) return;
    const { field } = this.#moment;
    const { timeMs } = clockStore.getState();
    this.#drawnAtMs = performance.now();
    field.moveTo(timeMs);
    for (const tile of this.#tiles) {
      this.#show(tile, { sinrDb: this.#levels((into) => field.fill(tile, into)) });
    }
    satelliteFieldStore.setState({
      phase: 'done',
      timeMs,
      systemIds: field.systemIds,
      read: (position) => {
        const found = field.at(position);
        return found && { ...unread, value: found.value, systemId: found.systemId };
      },
    });
    this.#tell();
  }

  async #beginPeriod(state: AppState, layer: SatelliteLayer, signal: AbortSignal): Promise<void> {
    const { project, serviceId, year } = state;
    const level = Math.min(finestPeriodLevel, levelOfCellSize(project.cellSizeM));
    const grid: SatelliteGrid = satelliteGrid(this.#scope, level);
    const { places } = grid;
    const asked = { project, serviceId, year, places, signal };
    const offers = await this.#engine.satelliteOffers(asked);
    if (signal.aborted) return;
    if (!offers) {
      satelliteFieldStore.setState({ phase: 'done' });
      return;
    }
    const field = new PeriodField(grid, this.#scope, offers);
    this.#period = { field, layer };
    for (const tile of this.#tiles) this.#drawPeriod(tile);
    if (layer.id === 'serves') for (const { tile } of this.#map.tiles.all()) this.#drawPeriod(tile);
    satelliteFieldStore.setState({
      phase: 'done',
      systemIds: field.systemIds,
      bestIds: field.bestIds,
      read: (position) => readPeriod(field, layer, isGivenByMasts(this.#map, position), position),
    });
    this.#tell();
  }

  #drawPeriod(tile: TileId): void {
    if (!this.#period) return;
    const { field, layer } = this.#period;
    if (layer.id === 'availability') {
      const sinrDb = this.#levels((into) => field.fill(layer.systemId, tile, into));
      this.#show(tile, { sinrDb });
    } else if (layer.id === 'best') {
      this.#show(tile, { server: field.bestOf(tile) });
    } else {
      const state = appStore.getState();
      const given = mastsGive(this.#map.tiles.get(tile), serviceIndex(state));
      const { timePercent } = state.project.propagation;
      this.#show(tile, { tier: field.servesOf(tile, given, timePercent) });
    }
  }

  /** Tiles of the coverage have come, changed or gone: who serves there may be another. */
  #coverageChanged(tiles: readonly TileId[]): void {
    if (this.#period?.layer.id !== 'serves') return;
    for (const tile of tiles) {
      if (this.#map.tiles.get(tile)) this.#drawPeriod(tile);
    }
    const gone = this.#store.drop(
      (tile) => tile.z === satelliteTileLevel || this.#map.tiles.get(tile) !== undefined,
    );
    for (const tile of gone) this.#zones.forget(tile);
    this.#raster?.tilesDropped(gone);
  }

  #levels(fill: (into: Float32Array) => void): Float32Array {
    const values = new Float32Array(tileSide * tileSide);
    fill(values);
    return values;
  }

  #show(tile: TileId, values: Partial<TileLayers>): void {
    this.#store.set({ ...this.#blank, ...values, tile });
    this.#raster?.tileChanged(tile);
  }

  #clear(): void {
    const gone = this.#store.drop(() => false);
    this.#raster?.tilesDropped(gone);
  }

  /** Sets colours and limit, and what is printed over the sea. */
  #dress(layer: SatelliteLayer): void {
    const { theme } = appStore.getState();
    const { limit } = satelliteFieldStore.getState();
    this.#theme = theme;
    const appearance = satelliteAppearance(layer.id, theme, limit);
    this.#raster ??= new RasterLayer(
      this.#store,
      this.#zones,
      () => this.#map.viewport(),
      appearance,
      (error) => console.error('the layer of satellites cannot be drawn', error),
      'satellite-raster',
    );
    this.#raster.setAppearance(appearance);
    const isLevel = appearance.layer === 'sinr';
    this.#map.setCover({
      raster: this.#raster,
      look: { layer: isLevel ? 'sinr' : 'server', classes: appearance.classes, limit },
      sounded: {
        store: this.#store,
        zones: this.#zones,
        textOf: (value) => satelliteSounding(layer.id, value),
      },
      tilesChanged: (tiles) => this.#coverageChanged(tiles),
    });
  }

  /** Has the values that are printed over the sea told anew. */
  #tell(): void {
    const { satelliteLayer } = appStore.getState();
    if (satelliteLayer) this.#dress(satelliteLayer);
  }
}

const unread = {
  value: Number.NaN,
  systemId: null,
  byMasts: false,
  availabilityPercent: Number.NaN,
  visiblePercent: Number.NaN,
} as const;

/** What the service asks for, on layers that it can fail. */
function limitOf(state: AppState, { id }: SatelliteLayer): number {
  if (id === 'availability') return state.project.propagation.timePercent;
  return id === 'rate' ? (currentService(state)?.downlinkMbps ?? Number.NaN) : Number.NaN;
}

function readPeriod(
  field: PeriodField,
  { id, systemId }: SatelliteLayer,
  byMasts: boolean,
  position: Parameters<PeriodField['bestAt']>[0],
) {
  if (id === 'serves' && byMasts) return { ...unread, byMasts };
  if (id === 'availability' && systemId !== null) {
    const value = field.availabilityAt(systemId, position);
    if (Number.isNaN(value)) return null;
    const visiblePercent = field.visibleAt(systemId, position);
    return { ...unread, value, systemId, availabilityPercent: value, visiblePercent };
  }
  const best = field.bestAt(position);
  if (!best) return null;
  return {
    ...unread,
    value: best.percent,
    systemId: best.systemId,
    availabilityPercent: best.percent,
    visiblePercent: field.visibleAt(best.systemId, position),
  };
}

/** The cause layer of a service: 0 where masts give it. */
function mastsGive(layers: TileLayers | undefined, service: number): Uint8Array | null {
  const cells = tileSide * tileSide;
  const block = layers?.cause.subarray(service * cells, (service + 1) * cells);
  return block?.length === cells ? block : null;
}

function isGivenByMasts(map: MapView, position: Parameters<MapView['sample']>[0]): boolean {
  const sample = map.sample(position, serviceIndex(appStore.getState()));
  return sample?.cause === limitingCauses.indexOf('none');
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
}
