import type { CoverageEngine } from '../../compute/coverage-engine.ts';
import { simulateSides } from '../../compute/simulate-sides.ts';
import { isCancelled } from '../../compute/thread-pool.ts';
import { type Bounds, tileColumn, tileRow, tilesOver } from '../../geo/tile-grid.ts';
import { previewOf } from '../../planning/propagation-variants.ts';
import { servicesOf } from '../../planning/services-of.ts';
import type { MapEvents, MapScene } from '../map/map-scene.ts';
import { MapView } from '../map/map-view.ts';
import type { SessionPort } from '../shell/session-port.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { CompareEngines } from './compare-engines.ts';
import { type ComparedPlan, type CompareState, compareModel } from './compare-model.ts';
import { CompareScenes } from './compare-scenes.ts';
import { compareStore } from './compare-store.ts';
import { LoneSites, markedSites } from './lone-sites.ts';
import { type DrawnPair, type DrawnSide, PairRaster } from './pair-raster.ts';

/** Elements that the charts are put into. */
export interface CompareContainers {
  readonly first: HTMLElement;
  readonly second: HTMLElement;
  readonly difference: HTMLElement;
}

const coarsestLevel = 8;
const finestLevel = 12;
/** A view that changes is drawn anew this long after the first change, in ms. */
const settleMs = 60;
/** Progress is told at most this often, in ms. */
const progressEveryMs = 80;

/** What is measured of a repaint, for the browser's own tools and the benches. */
const measures = {
  all: 'compare.repaint',
  ready: 'compare.ready',
  own: 'compare.own',
} as const;

/** Shows the open scenario, another plan and how they differ, on charts that look at the same place. */
export class CompareController {
  readonly #session: SessionPort;
  readonly #engines: CompareEngines;
  readonly #charts: readonly [MapView, MapView, MapView];
  readonly #scenes = new CompareScenes();
  readonly #raster: PairRaster;
  readonly #bounds: (Bounds | null)[] = [null, null, null];
  #lone: LoneSites | null = null;
  #engineOfOther: CoverageEngine | null = null;
  #run = new AbortController();
  #timer = 0;
  #isFollowing = false;
  #ended = false;
  readonly #unsubscribe: (() => void)[] = [];

  constructor(session: SessionPort, { first, second, difference }: CompareContainers) {
    this.#session = session;
    this.#engines = new CompareEngines(session.computing());
    const { theme } = appStore.getState();
    const chart = (element: HTMLElement, index: number) =>
      new MapView(element, session.region, this.#eventsOf(index), theme);
    this.#charts = [chart(first, 0), chart(second, 1), chart(difference, 2)];
    this.#raster = new PairRaster(this.#charts);
    this.#charts[2].addOverlay((parent) => {
      this.#lone = new LoneSites(parent);
      return this.#lone;
    });
    void this.#start();
  }

  /** Zooms all charts in (positive) or out. */
  zoomBy(delta: number): void {
    this.#charts[0].zoomBy(delta);
  }

  fitRegion(): void {
    this.#charts[0].fitRegion();
  }

  /** Takes the charts away and stops what was being computed for them. */
  destroy(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    for (const unsubscribe of this.#unsubscribe) unsubscribe();
    this.#run.abort();
    this.#raster.stop();
    for (const chart of this.#charts) chart.destroy();
    this.#engines.stop();
  }

  async #start(): Promise<void> {
    await Promise.all(this.#charts.map(({ ready }) => ready));
    if (this.#ended) return;
    const { view } = this.#session.map;
    this.#together(() => {
      for (const chart of this.#charts) chart.lookAt(view);
    });
    this.#unsubscribe.push(
      appStore.subscribe((state, before) => this.#appChanged(state, before)),
      compareModel.subscribe((state, before) => this.#compareChanged(state, before)),
      compareStore.subscribe(() => this.#see(compareModel.getState())),
    );
    this.#see(compareModel.getState());
    this.#showScenes();
    await this.#takeOther();
  }

  #appChanged(state: AppState, before: AppState): void {
    const isOtherPlan = state.project !== before.project || state.scenarioId !== before.scenarioId;
    if (isOtherPlan) this.#raster.clear();
    this.#showScenes();
    if (isOtherPlan) void this.#takeOther();
    else if (state.layer !== before.layer) void this.#draw();
  }

  #compareChanged(state: CompareState, before: CompareState): void {
    const changed = (...keys: (keyof CompareState)[]) =>
      keys.some((key) => state[key] !== before[key]);
    if (changed('other')) {
      this.#raster.clear();
      void this.#takeOther();
    } else if (changed('year', 'serviceId')) {
      void this.#draw();
      if (changed('serviceId')) void this.#simulate();
    } else if (changed('difference')) {
      this.#raster.tell(state.difference);
    }
    if (changed('view')) this.#see(state);
    if (changed('other', 'year', 'serviceId', 'difference')) this.#showScenes();
  }

  /** Makes ready the engine of the second plan, then draws and simulates. */
  async #takeOther(): Promise<void> {
    const { other } = compareModel.getState();
    this.#run.abort();
    this.#engineOfOther = null;
    if (!other) return;
    try {
      this.#engineOfOther = await this.#engines.of(other.project, appStore.getState().project);
    } catch (error) {
      compareModel.setState({ failure: (error as Error).message });
      return;
    }
    if (this.#ended || compareModel.getState().other !== other) return;
    await this.#draw();
    void this.#simulate();
  }

  #first(): ComparedPlan {
    const { project, scenarioId } = appStore.getState();
    return { project, scenarioId };
  }

  #showScenes(): void {
    const state = appStore.getState();
    const compare = compareModel.getState();
    const { other, year } = compare;
    const first = this.#first();
    const { cellNames } = this.#engines.main;
    const scene = this.#scenes.ofPlan(0, first, state, compare, cellNames);
    if (!scene) return;
    this.#charts[0].update(scene);
    this.#charts[2].update(this.#scenes.ofDifference(scene, compare));
    if (!other) return;
    const cells = this.#engineOfOther?.cellNames ?? [];
    const second = this.#scenes.ofPlan(1, other, state, compare, cells);
    if (second) this.#charts[1].update(second);
    this.#markSites(scene.scenario, second, year);
  }

  #markSites(first: MapScene['scenario'], second: MapScene | null, year: number): void {
    if (!this.#lone || !second) return;
    this.#lone.sites = markedSites(first, second.scenario, year);
    this.#charts[2].redraw();
  }

  #pair(): DrawnPair | null {
    const { other } = compareModel.getState();
    if (!other || !this.#engineOfOther) return null;
    return [drawn(this.#engines.main, this.#first()), drawn(this.#engineOfOther, other)];
  }

  /** Draws what is in view of any chart, the middle first. */
  async #draw(): Promise<void> {
    const pair = this.#pair();
    const tiles = this.#tilesInView();
    if (!pair || tiles.length === 0) return;
    const { year, difference } = compareModel.getState();
    const { project, layer } = appStore.getState();
    const startMs = performance.now();
    this.#raster.tell(difference);
    const onWait = () => compareModel.setState({ isDrawing: true, failure: null });
    const otherYears = project.years
      .filter((other) => other !== year)
      .sort((a, b) => Math.abs(a - year) - Math.abs(b - year));
    try {
      const ownMs = await this.#raster.draw({ pair, tiles, layer, otherYears, onWait });
      if (ownMs === null || this.#ended) return;
      compareModel.setState({ isDrawing: false, failure: null });
      // cells that were met for the first time have names and colours now
      this.#showScenes();
      this.#measure(startMs, ownMs);
    } catch (error) {
      if (!this.#ended) {
        compareModel.setState({ isDrawing: false, failure: (error as Error).message });
      }
    }
  }

  /** Notes how long a repaint took: to the next frame, until the charts were told, and our own part. */
  #measure(startMs: number, ownMs: number): void {
    performance.measure(measures.ready, { start: startMs, end: performance.now() });
    requestAnimationFrame(() => {
      const endMs = performance.now();
      performance.measure(measures.own, { start: endMs - ownMs, end: endMs });
      performance.measure(measures.all, { start: startMs, end: endMs });
    });
  }

  /** Only charts that are seen are drawn: the second plan can be held over any of them. */
  #see({ view }: CompareState): void {
    const plans = view !== 'difference' || compareStore.getState().showsOther;
    this.#raster.see([plans, plans, view !== 'beside']);
  }

  #tilesInView() {
    const known = this.#bounds.filter((bounds) => bounds !== null);
    if (known.length === 0) return [];
    const view = {
      west: Math.min(...known.map(({ west }) => west)),
      south: Math.min(...known.map(({ south }) => south)),
      east: Math.max(...known.map(({ east }) => east)),
      north: Math.max(...known.map(({ north }) => north)),
    };
    const { zoom } = this.#charts[0].view;
    const level = Math.max(coarsestLevel, Math.min(finestLevel, Math.ceil(zoom)));
    const middleX = (tileColumn(view.west, level) + tileColumn(view.east, level)) / 2;
    const middleY = (tileRow(view.south, level) + tileRow(view.north, level)) / 2;
    const away = ({ x, y }: { x: number; y: number }) =>
      Math.hypot(x + 0.5 - middleX, y + 0.5 - middleY);
    return tilesOver(view, level).sort((a, b) => away(a) - away(b));
  }

  /** The figures of both plans, unless they are there. */
  async #simulate(): Promise<void> {
    const { other, serviceId, figures } = compareModel.getState();
    if (!other) return;
    const first = this.#first();
    const terminalIds = [first, other].flatMap(({ project }) =>
      project.services.filter(({ id }) => id === serviceId).map(({ terminalId }) => terminalId),
    );
    const has = figures.run?.simulations.every(({ tiles }) =>
      terminalIds.every((id) => tiles.serviceIds.has(id)),
    );
    if (has && figures.phase === 'done') return;
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    let toldMs = 0;
    const tell = (change: Partial<CompareState['figures']>) => {
      if (signal.aborted) return;
      compareModel.setState((state) => ({ figures: { ...state.figures, ...change } }));
    };
    tell({ phase: 'running', done: 0, total: 0, reason: null });
    try {
      const run = await simulateSides(
        (project) => this.#engines.of(project, first.project),
        [first, other],
        {
          terminalIds,
          signal,
          alsoKeep: [{ project: previewOf(first.project), scenarioId: first.scenarioId }],
          onProgress: ({ done, total }) => {
            if (performance.now() - toldMs < progressEveryMs) return;
            toldMs = performance.now();
            tell({ done, total });
          },
        },
      );
      tell({ phase: 'done', run });
    } catch (error) {
      if (!isCancelled(error)) tell({ phase: 'failed', reason: (error as Error).message });
    }
  }

  #eventsOf(index: number): MapEvents {
    const nothing = () => {};
    return {
      onHover: (position) => {
        if (!position) {
          compareModel.setState({ readout: null });
          return;
        }
        compareModel.setState({
          readout: { position, rsrpDbm: this.#raster.levelsAt(position) },
        });
      },
      onView: (view) => {
        this.#bounds[index] = view;
        this.#follow(index);
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => void this.#draw(), settleMs);
      },
      onSelect: nothing,
      onCommentPlace: nothing,
      onMoveSite: nothing,
      onTurnSector: nothing,
      onWidenSector: nothing,
      onAddSite: nothing,
      onProfilePoint: nothing,
      onLinkPlace: nothing,
      onSketchPoint: nothing,
      onPress: nothing,
      onDescribe: nothing,
    };
  }

  /** Lets the other charts look where one has been taken. */
  #follow(index: number): void {
    const led = this.#charts?.[index];
    if (!led || this.#isFollowing) return;
    this.#together(() => {
      const { view } = led;
      this.#charts.forEach((chart, other) => {
        if (other !== index) chart.lookAt(view);
      });
    });
  }

  #together(move: () => void): void {
    this.#isFollowing = true;
    try {
      move();
    } finally {
      this.#isFollowing = false;
    }
  }
}

/** A plan as it is drawn now; null where it lacks the service. */
function drawn(engine: CoverageEngine, { project, scenarioId }: ComparedPlan): DrawnSide | null {
  const { year, serviceId } = compareModel.getState();
  const terminalId = project.services.find(({ id }) => id === serviceId)?.terminalId;
  if (terminalId === undefined) return null;
  const service = servicesOf(project, terminalId).findIndex(({ id }) => id === serviceId);
  return { engine, view: { project, scenarioId, terminalId, year }, service };
}
