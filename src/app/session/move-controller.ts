import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import type { MovedTile, SiteMove } from '../../compute/site-move.ts';
import type { ShownPart } from '../../coverage/fill-shown.ts';
import { stationsReaching } from '../../coverage/reach.ts';
import type { Station } from '../../coverage/station.ts';
import { areaUnitsPerM2, type TileId, tileKey, tilesOver } from '../../geo/tile-grid.ts';
import type { Project } from '../../planning/project.ts';
import { previewOf } from '../../planning/propagation-variants.ts';
import type { MapView } from '../map/map-view.ts';
import { setPicture, setPreview } from '../state/actions.ts';
import type { AppState, LayerId, StepName } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { currentService } from '../state/current.ts';
import { amendEdit, beginEdit, cancelEdit, commitEdit } from '../state/edit-history.ts';
import type { RasterController } from './raster-controller.ts';

/** The preview never uses cells finer than those of this level; the settled picture does. */
const previewLevel = 9;

/** Sites that are moved with picture and figures; more of them show both when they are put down. */
const mostLive = 6;

/** Sites in the user's hand, mostly one: the edit in progress, its picture and its figures. */
export class MoveController {
  readonly #engine: CoverageEngine;
  readonly #map: MapView;
  readonly #raster: RasterController;
  #move: Promise<SiteMove> | null = null;
  #level = previewLevel;
  #touched = new Map<string, TileId>();
  #changes = new Map<string, MovedTile>();
  #wanted = false;
  #busy = false;

  constructor(engine: CoverageEngine, map: MapView, raster: RasterController) {
    this.#engine = engine;
    this.#map = map;
    this.#raster = raster;
  }

  /** Takes up sites; none when something is to be seen only once it is put down. */
  start(siteIds: readonly string[], name: StepName): void {
    const state = appStore.getState();
    const service = currentService(state);
    if (!service || state.draft) return;
    beginEdit(name);
    // a project that can only be looked at begins none
    if (!appStore.getState().draft) return;
    this.#raster.pause();
    if (siteIds.length === 0 || siteIds.length > mostLive) return;
    const { project, scenarioId, year } = state;
    const { terminalId } = service;
    this.#level = Math.min(this.#raster.level, previewLevel);
    this.#touched = new Map();
    this.#changes = new Map();
    setPicture('preview');
    this.#move = this.#engine.takeUp({
      project: previewOf(project),
      scenarioId,
      terminalId,
      year,
      siteIds,
    });
    // a failure shows itself when the settled state is computed
    this.#move.catch(() => {});
  }

  /** Shows the site changed. */
  change(change: (before: Project) => Project): void {
    if (!appStore.getState().draft) return;
    amendEdit(change);
    this.#wanted = this.#move !== null;
    if (this.#wanted && !this.#busy) void this.#follow();
  }

  /** Puts the site down: one step of the history. */
  end(): void {
    this.#putDown();
    commitEdit();
  }

  /** Puts everything back as it was. */
  cancel(): void {
    this.#putDown();
    cancelEdit();
    void this.#raster.refresh();
  }

  #putDown(): void {
    const move = this.#move;
    this.#move = null;
    this.#wanted = false;
    void move?.then(
      (taken) => taken.putDown(),
      () => {},
    );
  }

  /** Draws frame after frame for as long as the site is ahead of its picture. */
  async #follow(): Promise<void> {
    this.#busy = true;
    try {
      while (this.#wanted && this.#move) {
        this.#wanted = false;
        await this.#frame(this.#move);
      }
    } catch {
      // the picture stays as it is; putting the site down computes the settled state
    } finally {
      this.#busy = false;
    }
  }

  async #frame(taken: Promise<SiteMove>): Promise<void> {
    const startMs = performance.now();
    const move = await taken;
    const stations = await move.stationsIn(previewOf(appStore.getState().project));
    const tiles = this.#tilesOf([...move.before, ...stations]);
    const shown = shownOf(move, appStore.getState());
    const results = await Promise.all(tiles.map((tile) => move.at(tile, stations, shown)));
    if (this.#move !== taken) return;
    this.#touched = new Map(tiles.map((tile) => [tileKey(tile), tile]));
    for (const result of results) {
      const { tile } = result.layers;
      this.#changes.set(tileKey(tile), result);
      this.#raster.dropFiner(tile);
      this.#raster.disturbed(tile);
      this.#map.setTile(result.layers);
    }
    this.#tell(move);
    performance.measure('drag-frame', { start: startMs, end: performance.now() });
  }

  /** Tiles that the site reaches from where it was or is, and those it reached a frame ago. */
  #tilesOf(stations: readonly Station[]): TileId[] {
    const tiles = new Map(this.#touched);
    for (const { origin, reachM } of stations) {
      const dLat = reachM / 110_000;
      const dLon = dLat / Math.cos((origin.latitudeDeg * Math.PI) / 180);
      const bounds = {
        west: origin.longitudeDeg - dLon,
        south: origin.latitudeDeg - dLat,
        east: origin.longitudeDeg + dLon,
        north: origin.latitudeDeg + dLat,
      };
      for (const tile of tilesOver(bounds, this.#level)) {
        if (stationsReaching(stations, tile).length > 0) tiles.set(tileKey(tile), tile);
      }
    }
    return [...tiles.values()];
  }

  #tell(move: SiteMove): void {
    const { project, serviceId, year } = appStore.getState();
    const bit = move.serviceIds.indexOf(serviceId);
    const gainedKm2: Record<string, number> = {};
    const lostKm2: Record<string, number> = {};
    project.zones.forEach(({ id }, zone) => {
      const at = zone * move.serviceIds.length + bit;
      let [gained, lost] = [0, 0];
      for (const change of this.#changes.values()) {
        gained += change.gained[at];
        lost += change.lost[at];
      }
      gainedKm2[id] = gained / areaUnitsPerM2 / 1e6;
      lostKm2[id] = lost / areaUnitsPerM2 / 1e6;
    });
    setPreview({ year, serviceId, gainedKm2, lostKm2 });
  }
}

/** The part of each layer that the raster shows. */
const parts: Readonly<Record<LayerId, ShownPart['layer']>> = {
  rsrp: 'rsrp',
  sinr: 'sinr',
  downlink: 'rates',
  uplink: 'rates',
  server: 'rsrp',
  servers: 'rsrp',
  noiseRise: 'rsrp',
  cause: 'cause',
  service: 'tier',
  probability: 'probability',
};

/** What is looked at while the site moves: the layer on the map, and the service of the figures. */
function shownOf({ serviceIds }: SiteMove, { layer, serviceId }: AppState): ShownPart | undefined {
  const service = serviceIds.indexOf(serviceId);
  return service < 0 ? undefined : { service, layer: parts[layer] };
}
