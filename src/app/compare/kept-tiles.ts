import type { CoverageEngine, View } from '../../compute/coverage-engine.ts';
import { emptyLayers, type TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileKey } from '../../geo/tile-grid.ts';
import type { PlanArea } from '../../planning/plan-area.ts';
import type { Project } from '../../planning/project.ts';
import type { LayerId } from '../state/app-state.ts';

/** Tiles kept of both plans, so that other years and the way back show at once; some 1.3 MB each. */
export const keptTiles = 180;

/** Names of tiles' states, by the tile's key; '' where nothing reaches it. */
export type TileNames = ReadonlyMap<string, string>;

/** The tiles of two plans that have been computed; equal states are equal tiles, whichever plan they are of. */
export class KeptTiles {
  readonly #layers = new Map<string, TileLayers>();
  readonly #engines = new Map<CoverageEngine, number>();
  /** To name a tile takes a hash over all stations that reach it, so names are kept. */
  readonly #names = new WeakMap<PlanArea, WeakMap<Project, Map<string, Map<string, string>>>>();

  /** Names the states in which a plan's tiles are; those of heavy layers are others. */
  async namesOf(
    engine: CoverageEngine,
    view: View,
    tiles: readonly TileId[],
    shown: LayerId,
  ): Promise<TileNames> {
    const names = this.#namesIn(engine, view, shown);
    const unnamed = tiles.filter((tile) => !names.has(tileKey(tile)));
    if (unnamed.length > 0) {
      const number = this.#engines.get(engine) ?? this.#engines.size;
      this.#engines.set(engine, number);
      for (const [key, state] of await engine.tileStates(view, unnamed)) {
        names.set(key, state === '' ? '' : `${number} ${heavyOf(shown)} ${key} ${state}`);
      }
    }
    return names;
  }

  /** A tile by its name: null where nothing reaches it, undefined where it is not kept. */
  find(name: string): TileLayers | null | undefined {
    if (name === '') return null;
    const layers = this.#layers.get(name);
    if (layers) {
      // those asked for last stand last
      this.#layers.delete(name);
      this.#layers.set(name, layers);
    }
    return layers;
  }

  has(name: string): boolean {
    return name === '' || this.#layers.has(name);
  }

  /** Keeps what charts show of a tile, and gives it. */
  keep(name: string, layers: TileLayers, shown: LayerId): TileLayers {
    const slim = slimLayers(layers, shown);
    this.#layers.delete(name);
    this.#layers.set(name, slim);
    for (const oldest of this.#layers.keys()) {
      if (this.#layers.size <= keptTiles) break;
      this.#layers.delete(oldest);
    }
    return slim;
  }

  #namesIn(engine: CoverageEngine, view: View, shown: LayerId): Map<string, string> {
    const ofArea = this.#names.get(engine.area) ?? new WeakMap();
    this.#names.set(engine.area, ofArea);
    const ofProject = ofArea.get(view.project) ?? new Map();
    ofArea.set(view.project, ofProject);
    const key = [view.scenarioId, view.terminalId, view.year, heavyOf(shown)].join('\n');
    const names = ofProject.get(key) ?? new Map();
    ofProject.set(key, names);
    return names;
  }
}

/** Layers that are large and seldom shown are kept while they are shown. */
const heavyLayers: readonly LayerId[] = ['downlink', 'uplink', 'probability'];

function heavyOf(layer: LayerId): LayerId | '' {
  return heavyLayers.includes(layer) ? layer : '';
}

let blank: TileLayers | null = null;

function slimLayers(layers: TileLayers, shown: LayerId): TileLayers {
  blank ??= emptyLayers({ z: 0, x: 0, y: 0 }, 0);
  const { downlinkMbps, uplinkMbps, probability, barred } = blank;
  return {
    ...layers,
    barred,
    ...(shown !== 'downlink' && { downlinkMbps }),
    ...(shown !== 'uplink' && { uplinkMbps }),
    ...(shown !== 'probability' && { probability }),
  };
}
