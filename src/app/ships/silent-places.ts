import type { CoverageEngine, View } from '../../compute/coverage-engine.ts';
import type { Position } from '../../geo/position.ts';
import { cellAt, tileKey } from '../../geo/tile-grid.ts';

/** Tiles of this level are asked about, some 30 km wide in these waters. */
const level = 10;

/**
 * Tells which places no mast can reach, so that the chart draws nothing there. Ships stay in a tile
 * for many frames, so each is asked about once for each plan.
 */
export class SilentPlaces {
  readonly #engine: () => Pick<CoverageEngine, 'tileStates'>;
  #view: View | null = null;
  #silent = new Map<string, boolean>();

  constructor(engine: () => Pick<CoverageEngine, 'tileStates'>) {
    this.#engine = engine;
  }

  /** By place; none where the engine cannot tell. */
  async among(view: View, places: readonly Position[]): Promise<boolean[]> {
    if (!isSame(view, this.#view)) {
      this.#view = view;
      this.#silent = new Map();
    }
    const silent = this.#silent;
    const tiles = places.map((place) => cellAt(place, level).tile);
    const open = new Map(tiles.map((tile) => [tileKey(tile), tile]));
    for (const key of silent.keys()) open.delete(key);
    if (open.size > 0) {
      const asked = this.#engine().tileStates(view, [...open.values()]);
      const states = await asked.catch(() => new Map<string, string>());
      for (const [key, state] of states) silent.set(key, state === '');
    }
    return tiles.map((tile) => silent.get(tileKey(tile)) ?? false);
  }
}

function isSame(a: View, b: View | null): boolean {
  return (
    a.project === b?.project &&
    a.scenarioId === b.scenarioId &&
    a.terminalId === b.terminalId &&
    a.year === b.year
  );
}
