import { stationsReaching } from '../coverage/reach.ts';
import type { TileBox } from '../coverage/spans.ts';
import type { Station } from '../coverage/station.ts';
import type { CellSurvey } from '../coverage/survey/cell-survey.ts';
import type { TileLayers } from '../coverage/tile-layers.ts';
import type { Region } from '../geo/region.ts';
import { waterLevelAt } from '../geo/tides.ts';
import type { CellSizeM, TileId } from '../geo/tile-grid.ts';
import type { VisibilityQuestion, VisibilityStatistics } from '../orbit/visibility-question.ts';
import { areaKey } from '../planning/area-key.ts';
import type { AreaChange } from '../planning/comparison/area-change.ts';
import { conditionsOf } from '../planning/conditions-of.ts';
import type { LinkInspection } from '../planning/link-inspection.ts';
import type { PathQuestion } from '../planning/path-study/path-question.ts';
import type { PathStudy } from '../planning/path-study.ts';
import type { PlanArea } from '../planning/plan-area.ts';
import type { Project } from '../planning/project.ts';
import type { CellName } from '../planning/reception-plan.ts';
import type { SimulationResult } from '../planning/simulation-result.ts';
import type { ElevationGrid } from '../terrain/elevation-grid.ts';
import { type AskedLink, linkQuestion } from './asked-link.ts';
import { type FanCache, noFanCache } from './fan-cache.ts';
import { FigureRun } from './figure-run.ts';
import { isNoiseWorkedOut } from './noise-worked-out.ts';
import { fansOf, type KnownReception, ReceptionStore } from './reception-store.ts';
import type { OffersAtPlaces, OffersAtPlacesOptions } from './satellites/offers-at-places.ts';
import type {
  SatelliteField,
  SatelliteFieldOptions,
  SatelliteFields,
} from './satellites/satellite-field.ts';
import type { VisibilityStore } from './satellites/visibility-store.ts';
import { scenarioOf } from './scenario-of.ts';
import { changeBetween, changesBetween, type SettledTiles } from './settled-tiles.ts';
import { type MoveOptions, type SiteMove, takeUpSite } from './site-move.ts';
import { terminalGroups } from './terminal-groups.ts';
import type { ThreadPool } from './thread-pool.ts';
import { tileStates } from './tile-states.ts';

/** Steps of a run: path-loss fans, then tiles. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What to simulate. */
export interface SimulateOptions {
  readonly project: Project;
  readonly scenarioId: string;
  /** Ascending; all the project's years when left out. */
  readonly years?: readonly number[];
  /** Whose services are asked for beside those that goals name; those of all when there are no goals. */
  readonly terminalIds?: readonly string[];
  /** The project's own when left out. */
  readonly cellSizeM?: CellSizeM;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Other states and scenarios whose fans will be asked for soon. */
  readonly alsoKeep?: readonly Pick<View, 'project' | 'scenarioId'>[];
}

/** Figures with the states of the tiles they were summed from. */
export interface Simulation {
  readonly result: SimulationResult;
  readonly tiles: SettledTiles;
}

/** What a picture is of. */
export interface View {
  readonly project: Project;
  readonly scenarioId: string;
  readonly terminalId: string;
  readonly year: number;
}

/** What to draw. */
export interface DrawOptions extends View {
  /** In the order they are wanted. */
  readonly tiles: readonly TileId[];
  readonly signal: AbortSignal;
  readonly onTile: (layers: TileLayers) => void;
}

/** What to draw of several terminals at the end of several years. */
export interface DrawTogetherOptions extends Pick<View, 'project' | 'scenarioId'> {
  readonly terminalIds: readonly string[];
  /** Ascending. */
  readonly years: readonly number[];
  /** In the order they are wanted. */
  readonly tiles: readonly TileId[];
  /** The part of a tile that is wanted; all of it when left out. */
  readonly boxOf?: (tile: TileId) => TileBox;
  readonly signal: AbortSignal;
  /** Takes a tile's layers by terminal, then by year. */
  readonly onTile: (layers: readonly (readonly TileLayers[])[]) => void;
}

/** A path to be studied; the engine knows the climate and the water. */
export type AskedPath = Omit<PathQuestion, 'climate' | 'waterLevelM'>;

/** Runs coverage simulations on a pool of workers; what an edit leaves as it was is not computed again. */
export class CoverageEngine {
  readonly #pool: ThreadPool;
  readonly #region: Region;
  readonly #store: ReceptionStore;
  readonly #runs = new FigureRun();
  #visibility: VisibilityStore | null = null;
  #satelliteFields: SatelliteFields | null = null;
  #area: PlanArea | null = null;
  #areaHash = '';
  #elevation: ElevationGrid | null = null;
  /** Runs, drawings and moves in progress: what they stand on must be kept. */
  #inUse = 0;

  /**
   * @param shared whether memory can be shared between threads
   * @param cache where fans outlive the process
   */
  constructor(pool: ThreadPool, region: Region, shared: boolean, cache: FanCache = noFanCache) {
    this.#pool = pool;
    this.#region = region;
    this.#store = new ReceptionStore(pool, shared, cache);
  }

  /** Cells by the number that map layers give them. */
  get cellNames(): readonly CellName[] {
    return this.#store.cellNames;
  }

  /** What is open; another object after every change of it. @throws before anything is. */
  get area(): PlanArea {
    return this.#opened();
  }

  /**
   * Makes a project's ground, zones and assets known to the workers. Must come before anything
   * else, and again after an edit of zones, assets, the climate, the land or the conditions. Fans
   * are kept where paths stay as they were.
   *
   * @param elevation imported heights, in place of the built-in hills
   * @throws when a shape names geodata that the region lacks; then nothing has changed.
   */
  async open(project: Project, elevation: ElevationGrid | null = null): Promise<void> {
    const hash = areaKey(project);
    if (hash === this.#areaHash && elevation === this.#elevation) return;
    const { planArea } = await import('../planning/plan-area.ts');
    const area = planArea(project, this.#region, elevation);
    const sameGround = area.place.groundVersion === this.#area?.place.groundVersion;
    await this.#pool.tellAll((service) => service.setUp(area.setup, sameGround));
    this.#store.clear(area.place, sameGround);
    this.#runs.clear();
    this.#area = area;
    this.#areaHash = hash;
    this.#elevation = elevation;
  }

  /** The figures of a scenario, for all services, at the end of each year. */
  async simulate(options: SimulateOptions): Promise<Simulation> {
    const { project, scenarioId, signal } = options;
    const startMs = performance.now();
    const scenario = scenarioOf(project, scenarioId);
    const terminals = terminalGroups(project, options.terminalIds ?? []);
    const terminalIds = terminals.flat();
    const years = options.years ?? project.years;
    return this.#using(async () => {
      const groups: KnownReception[][] = [];
      for (const ids of terminals) {
        const group: KnownReception[] = [];
        for (const id of ids) group.push(await this.#store.plan(project, scenario, id));
        groups.push(group);
      }
      const simulation = await this.#runs.run({
        pool: this.#pool,
        store: this.#store,
        region: this.#region,
        area: this.#opened(),
        project,
        scenario,
        years,
        cellSizeM: options.cellSizeM ?? project.cellSizeM,
        groups,
        signal,
        onProgress: options.onProgress,
        startMs,
        satellites: (tiles, serviceIds) =>
          this.#satellites({ project, years, serviceIds, tiles, signal }),
      });
      if (this.#inUse === 1) {
        const others = (options.alsoKeep ?? []).flatMap((other) =>
          terminalsOf(other.project, terminalIds).map((id) =>
            this.#store.planned(other.project, scenarioOf(other.project, other.scenarioId), id),
          ),
        );
        await this.#store.keepOnly([...groups.flat(), ...(await Promise.all(others))]);
      }
      return simulation;
    });
  }

  /** What the cells of a scenario are to each other: rises of their uplinks' noise, and overlaps. */
  async survey({ project, scenarioId, terminalId, year }: View): Promise<CellSurvey> {
    const scenario = scenarioOf(project, scenarioId);
    return this.#using(async () => {
      const known = await this.#store.plan(project, scenario, terminalId);
      return this.#store.survey(known, year);
    });
  }

  /**
   * What the second of two simulations of one project has over the first, by zone, in km².
   * Both must have been made on the same cells and for the same years.
   */
  async change(
    before: Simulation,
    after: Simulation,
    year: number,
    serviceId: string,
  ): Promise<{ gainedKm2: number[]; lostKm2: number[] }> {
    return changeBetween(this.#pool, before.tiles, after.tiles, year, serviceId);
  }

  /**
   * The same for every year of theirs and every service whose bits mean the same in both; services
   * of terminals that only one of them has, or has other services for, are left out.
   */
  changes(before: Simulation, after: Simulation): Promise<AreaChange[]> {
    return changesBetween(this.#pool, before.tiles, after.tiles);
  }

  /**
   * Names the state of the layers of tiles, by tile key: equal names mean equal layers; '' when
   * nothing reaches a tile.
   */
  async tileStates(view: View, tiles: readonly TileId[]): Promise<Map<string, string>> {
    const { project, scenarioId, terminalId, year } = view;
    const scenario = scenarioOf(project, scenarioId);
    const known = await this.#store.planned(project, scenario, terminalId);
    const noise = isNoiseWorkedOut(project) ? this.#store.noiseNow(known, year) : null;
    return tileStates(known, year, noise, tiles);
  }

  /** Whether a picture of these tiles can be drawn without making any fan. */
  async canDraw(view: View, tiles: readonly TileId[]): Promise<boolean> {
    const { project, scenarioId, terminalId } = view;
    const scenario = scenarioOf(project, scenarioId);
    const known = await this.#store.planned(project, scenario, terminalId);
    return this.#store.has(fansOf(known, stationsIn(tiles, view.year)));
  }

  /** Map layers, tile by tile as they come. Resolves when all are there or the signal is given. */
  draw({ terminalId, year, onTile, ...options }: DrawOptions): Promise<void> {
    return this.drawTogether({
      ...options,
      terminalIds: [terminalId],
      years: [year],
      onTile: ([[layers]]) => onTile(layers),
    });
  }

  /** The same of several terminals at the end of several years: one pass over a tile's stations serves all. */
  async drawTogether(options: DrawTogetherOptions): Promise<void> {
    const { project, scenarioId, terminalIds, years, tiles, boxOf, signal, onTile } = options;
    const scenario = scenarioOf(project, scenarioId);
    const asked = stationsIn(tiles, Math.max(...years));
    await this.#using(async () => {
      const known: KnownReception[] = [];
      for (const id of terminalIds) known.push(await this.#store.plan(project, scenario, id));
      const fans = known.flatMap((each) => fansOf(each, asked));
      await this.#store.fans(fans, { priority: -2, signal });
      for (const each of isNoiseWorkedOut(project) ? known : []) {
        await this.#store.noise(each, years, { priority: -2, signal });
      }
      const planIds = known.map(({ planId }) => planId);
      const drawTile = async (tile: TileId) => {
        const layers = await this.#pool.run(
          (service) => service.layers(planIds, tile, years, boxOf?.(tile) ?? null),
          { priority: -1, signal },
        );
        if (!signal.aborted) onTile(layers);
      };
      // all are let end before the plan may be dropped, also when one fails
      const drawn = await Promise.allSettled(tiles.map(drawTile));
      const failed = drawn.find((outcome) => outcome.status === 'rejected');
      if (failed) throw failed.reason;
    });
  }

  /** Studies one path by every model, before all other work. */
  studyPath(question: AskedPath, signal?: AbortSignal): Promise<PathStudy> {
    const { climate, tides } = this.#opened().place;
    const { waterLevel } = conditionsOf(question);
    const waterLevelM = waterLevelAt(tides, question.from, waterLevel);
    return this.#pool.run((service) => service.studyPath({ ...question, climate, waterLevelM }), {
      priority: -6,
      signal,
    });
  }

  /**
   * Inspects the link between a place and a cell, before all other work. Needs no fans, unless the
   * noise of uplinks is worked out. @throws when there is no such cell, service or terminal.
   */
  async inspectLink(asked: AskedLink, signal?: AbortSignal): Promise<LinkInspection> {
    const { project, scenarioId, terminalId, year } = asked;
    const options = { priority: -6, ...(signal && { signal }) };
    return this.#using(async () => {
      const scenario = scenarioOf(project, scenarioId);
      const known = await this.#store.plan(project, scenario, terminalId);
      if (isNoiseWorkedOut(project)) await this.#store.noise(known, [year], options);
      const { place } = this.#opened();
      const question = linkQuestion(asked, this.#region, place, known, this.cellNames);
      return this.#pool.run((service) => service.inspectLink(known.planId, question), options);
    });
  }

  /**
   * Answers a question about satellites, whatever is open; answers are kept. @throws RangeError for
   * a period or step that is not positive.
   */
  async visibility(
    question: VisibilityQuestion,
    signal?: AbortSignal,
  ): Promise<VisibilityStatistics> {
    const { VisibilityStore } = await import('./satellites/visibility-store.ts');
    this.#visibility ??= new VisibilityStore(this.#pool);
    return this.#visibility.answer(question, signal);
  }

  /** What each system in service offers a service at some places; null where none can. */
  async satelliteOffers(options: OffersAtPlacesOptions): Promise<OffersAtPlaces | null> {
    const { askOffers } = await import('./satellites/offers-at-places.ts');
    const run = { priority: -3, signal: options.signal };
    return askOffers(options, {
      visibility: (question, signal) => this.visibility(question, signal),
      offers: (question) => this.#pool.run((service) => service.offersAtPlaces(question), run),
    });
  }

  /** What a project's satellites give over tiles, kept from edit to edit. */
  async #satellites(options: SatelliteFieldOptions): Promise<SatelliteField | null> {
    if (!options.project.satellites) return null;
    const { SatelliteFields } = await import('./satellites/satellite-field.ts');
    this.#satelliteFields ??= new SatelliteFields({
      visibility: (question, signal) => this.visibility(question, signal),
      atPlaces: (question, signal) =>
        this.#pool.run((service) => service.satellitesAtPlaces(question), { priority: -3, signal }),
    });
    return this.#satelliteFields.of(options);
  }

  /** Takes up a site, to be moved about in a project that otherwise stays as it is. */
  async takeUp(options: MoveOptions): Promise<SiteMove> {
    this.#inUse += 1;
    const putDown = () => {
      this.#inUse -= 1;
    };
    try {
      return await takeUpSite(this.#pool, this.#store, options, putDown);
    } catch (error) {
      putDown();
      throw error;
    }
  }

  /** Keeps plans and fans while some work goes on. */
  async #using<T>(work: () => Promise<T>): Promise<T> {
    this.#inUse += 1;
    try {
      return await work();
    } finally {
      this.#inUse -= 1;
    }
  }

  #opened(): PlanArea {
    if (!this.#area) throw new Error('no project has been opened');
    return this.#area;
  }
}

/** Those of the ids that a project has a terminal of. */
function terminalsOf({ terminals }: Project, ids: readonly string[]): string[] {
  return ids.filter((id) => terminals.some((terminal) => terminal.id === id));
}

/** Whether a station plays a part in some tiles in a year. */
function stationsIn(tiles: readonly TileId[], year: number): (station: Station) => boolean {
  return (station) =>
    station.year <= year && tiles.some((tile) => stationsReaching([station], tile).length > 0);
}
