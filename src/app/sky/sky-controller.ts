import './sky.css';
import type { Position } from '../../geo/position.ts';
import type { MapView } from '../map/map-view.ts';
import { fromMercator, type Viewport } from '../map/viewport.ts';
import type { AppState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { clockPeriod } from './clock-period.ts';
import { advanceClock, clockStore, setClockPeriod } from './clock-store.ts';
import { type ShipDot, shipPort } from './ship-dots.ts';
import { SkyFrame } from './sky-frame.ts';
import { SkyLayer } from './sky-layer.ts';
import { type NameInks, nameInks, SkyNames } from './sky-names.ts';
import { readPalette, systemColours } from './sky-palette.ts';
import { SkyPointer } from './sky-pointer.ts';
import { skyStore } from './sky-store.ts';
import { SkySystems } from './sky-system.ts';
import { tellSight } from './tell-sight.ts';
import { WorkerPositions } from './worker-positions.ts';

/** After a frame that took longer the clock does not jump as far. */
const longestStepMs = 1500;
const stillStepMs = 1000;
/** How often the page is told who is in sight while the clock plays. */
const tellEveryMs = 250;
const noShips: readonly ShipDot[] = [];

/** Joins clock, plan and ports to what is drawn: one for each chart that shows the sky. */
export class SkyController {
  readonly #frame = new SkyFrame();
  readonly #systems: SkySystems;
  readonly #viewport: () => Viewport;
  readonly #layer: SkyLayer;
  readonly #names: SkyNames;
  readonly #root: HTMLElement;
  #inks: NameInks | null = null;
  #centre: Position = { longitudeDeg: Number.NaN, latitudeDeg: Number.NaN };
  #tickAtMs = 0;
  #ticks = false;
  #toldAtMs = 0;

  constructor(map: Pick<MapView, 'addOverlay' | 'addLayer' | 'siteAt'>) {
    let inner: HTMLElement | null = null;
    let viewportOf: (() => Viewport) | null = null;
    map.addOverlay((parent, viewport) => {
      inner = parent;
      viewportOf = viewport;
      return { draw: () => {} };
    });
    this.#root = inner!;
    this.#viewport = viewportOf!;
    this.#names = new SkyNames(this.#root);
    this.#layer = new SkyLayer(this.#frame, this.#viewport, (viewport) => this.#make(viewport));
    new SkyPointer(this.#root, this.#frame, (pixel) => map.siteAt(pixel) !== null);
    map.addLayer(this.#layer);
    const positions = new WorkerPositions(() => this.#layer.repaint());
    this.#systems = new SkySystems((orbit, epochMs) => positions.ephemerisOf(orbit, epochMs));
    appStore.subscribe((state, before) => this.#stateChanged(state, before));
    clockStore.subscribe(({ playing, timeMs }, before) => {
      if (playing && !before.playing) this.#tickAtMs = performance.now();
      if (playing && !this.#ticks) this.#play();
      else if (timeMs !== before.timeMs || playing !== before.playing) this.#layer.repaint();
    });
    skyStore.subscribe(() => this.#layer.repaint());
    shipPort.subscribe(() => this.#layer.repaint());
    this.#follow(appStore.getState());
    this.#paint();
  }

  #stateChanged(state: AppState, before: AppState): void {
    const isChanged = (...keys: (keyof AppState)[]) =>
      keys.some((key) => state[key] !== before[key]);
    if (isChanged('theme')) requestAnimationFrame(() => this.#paint());
    const { satellites, fleets } = state.project;
    const isOtherPlan =
      satellites !== before.project.satellites || fleets !== before.project.fleets;
    if (isOtherPlan || isChanged('year', 'overlays')) this.#follow(state);
    if (isOtherPlan || isChanged('year', 'overlays', 'pressedPlace', 'language')) {
      this.#layer.repaint();
    }
  }

  /** Takes over the plan's systems and its period. */
  #follow({ project, year, overlays }: AppState): void {
    const period = clockPeriod(project);
    if (period) setClockPeriod(period);
    const places = (project.satellites?.systems ?? []).map(
      ({ id }, place) => [id, place % systemColours] as const,
    );
    this.#frame.setSystems(
      overlays.satellites ? this.#systems.shown(project.satellites, year) : [],
      new Map(places),
    );
    this.#toldAtMs = 0;
  }

  /** Reads the theme's inks. */
  #paint(): void {
    readPalette(this.#root, this.#layer.palette);
    this.#inks = nameInks(this.#layer.palette);
    this.#layer.repaint();
  }

  /**
   * Lets the clock go on with the frames of the screen for as long as it plays; in steps of a second
   * for those who want no motion.
   */
  #play(): void {
    this.#ticks = true;
    this.#tickAtMs = performance.now();
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const next = () => {
      if (isStill) window.setTimeout(() => requestAnimationFrame(tick), stillStepMs);
      else requestAnimationFrame(tick);
    };
    const tick = (nowMs: number) => {
      if (!clockStore.getState().playing) {
        this.#ticks = false;
        return;
      }
      advanceClock(Math.min(Math.max(0, nowMs - this.#tickAtMs), longestStepMs));
      this.#tickAtMs = nowMs;
      next();
    };
    next();
  }

  #make(viewport: Viewport): void {
    const { overlays, pressedPlace, language } = appStore.getState();
    const { timeMs, playing } = clockStore.getState();
    const { source, selectedId } = shipPort.getState();
    const view = {
      timeMs,
      place: pressedPlace ?? this.#centreOf(viewport),
      isPressed: pressedPlace !== null,
      ...skyStore.getState(),
      ships: overlays.ships && source ? source.at(timeMs) : noShips,
      selectedShipId: selectedId,
    };
    this.#frame.make(viewport, view);
    if (this.#inks) this.#names.draw(viewport, this.#frame, view, language, this.#inks);
    const nowMs = performance.now();
    if (playing && nowMs - this.#toldAtMs < tellEveryMs) return;
    this.#toldAtMs = nowMs;
    tellSight(this.#frame, view);
  }

  /** The middle of the view; the same object while it has not moved. */
  #centreOf({ centre }: Viewport): Position {
    const next = fromMercator(centre);
    const { longitudeDeg, latitudeDeg } = this.#centre;
    if (next.longitudeDeg !== longitudeDeg || next.latitudeDeg !== latitudeDeg) this.#centre = next;
    return this.#centre;
  }
}
