import type { ShownPart } from '../coverage/fill-shown.ts';
import { stationsReaching } from '../coverage/reach.ts';
import type { Station } from '../coverage/station.ts';
import type { TileLayers } from '../coverage/tile-layers.ts';
import { type TileId, tileKey } from '../geo/tile-grid.ts';
import { contentHash } from '../planning/content-hash.ts';
import type { Project, Scenario } from '../planning/project.ts';
import type { View } from './coverage-engine.ts';
import { fansOf, type ReceptionStore } from './reception-store.ts';
import { scenarioOf } from './scenario-of.ts';
import type { ThreadPool } from './thread-pool.ts';

/** Sites on the move. */
export interface MoveOptions extends View {
  readonly siteIds: readonly string[];
}

/** Sites that were taken up together. */
export interface SiteMove {
  /** Their stations where they were taken up. */
  readonly before: readonly Station[];
  readonly serviceIds: readonly string[];
  /** Their stations in an edited project. */
  stationsIn(edited: Project): Promise<readonly Station[]>;
  /**
   * A tile with their stations as given, and its change by zone × service against before;
   * of what is looked at alone where that is told.
   */
  at(tile: TileId, stations: readonly Station[], shown?: ShownPart): Promise<MovedTile>;
  /** Ends the move. */
  putDown(): void;
}

/** A tile with the sites where they are now. */
export interface MovedTile {
  readonly layers: TileLayers;
  /** In units of 1/1024 m². */
  readonly gained: Float64Array;
  readonly lost: Float64Array;
}

/** Takes up sites, to be moved about in a project that otherwise stays as it is. */
export async function takeUpSite(
  pool: ThreadPool,
  store: ReceptionStore,
  { project, scenarioId, terminalId, year, siteIds }: MoveOptions,
  putDown: () => void,
): Promise<SiteMove> {
  const known = await store.plan(project, scenarioOf(project, scenarioId), terminalId);
  const session = contentHash(`${known.planId} ${siteIds.join()} ${year}`).slice(0, 16);
  const stationsIn = (edited: Project) =>
    stationsOf(store, edited, scenarioOf(edited, scenarioId), { terminalId, siteIds });
  const before = await stationsIn(project);
  const changeOf = (tile: TileId, from: Uint8Array, to: Uint8Array) =>
    pool.run((service) => service.change(tile, from, to, known.plan.services.length), {
      priority: -3,
    });
  const standing = new Map<string, Promise<void>>();
  /** The fans of everything else that reaches a tile. */
  const standingFans = (tile: TileId) => {
    const key = tileKey(tile);
    const reaching = new Set(stationsReaching(known.plan.stations, tile));
    const fans =
      standing.get(key) ??
      store.fans(
        fansOf(known, (station) => station.year <= year && reaching.has(station)),
        { priority: -4 },
      );
    standing.set(key, fans);
    return fans;
  };
  const previewAt = async (tile: TileId, stations: readonly Station[], shown?: ShownPart) => {
    await standingFans(tile);
    return pool.run(
      (service) => service.preview(known.planId, tile, { session, siteIds, stations, year, shown }),
      // the worker that has added up the rest of the tile goes on with it
      { priority: -3, affinity: tile.x + 3 * tile.y },
    );
  };
  const settled = new Map<string, Promise<Uint8Array>>();
  return {
    putDown,
    before,
    serviceIds: known.plan.services.map(({ id }) => id),
    stationsIn,
    async at(tile, stations, shown) {
      const key = `${tileKey(tile)} ${shown ? `${shown.layer} ${shown.service}` : ''}`;
      const then = settled.get(key) ?? previewAt(tile, before, shown).then(({ given }) => given);
      settled.set(key, then);
      const now = await previewAt(tile, stations, shown);
      const change = await changeOf(tile, await then, now.given);
      return { layers: now.layers, ...change };
    },
  };
}

/** The stations of some sites in an edited project, their fans made. */
async function stationsOf(
  store: ReceptionStore,
  project: Project,
  scenario: Scenario,
  { terminalId, siteIds }: Pick<MoveOptions, 'terminalId' | 'siteIds'>,
): Promise<readonly Station[]> {
  const moved = new Set(siteIds);
  const alone: Scenario = {
    ...scenario,
    sites: scenario.sites.filter(({ id }) => moved.has(id)),
    sectors: scenario.sectors.filter(({ siteId }) => moved.has(siteId)),
  };
  const known = await store.planned(project, alone, terminalId, scenario);
  await store.fans(known.fans, { priority: -4, onTrial: true });
  return known.plan.stations;
}
