import type { Region } from '../../geo/region.ts';
import type { VoyageProfile } from '../../planning/ships/voyage-profile.ts';
import { CanvasLayer } from '../map/canvas-layer.ts';
import { type ChartTheme, chartThemes } from '../map/chart/chart-theme.ts';
import type { MapOverlay, MapScene } from '../map/map-scene.ts';
import { circle } from '../map/sites/stroke.ts';
import { type PixelPoint, pixelOf, toMercator, type Viewport } from '../map/viewport.ts';
import { appStore } from '../state/app-store.ts';
import { courseOfShip } from './ship-courses.ts';
import { selectedShip } from './ship-view.ts';
import { voyageStore } from './voyage-store.ts';

/** Where nobody serves: the token `bad`. */
const gapInk = { light: '#B02A20', dark: '#F0877C' } as const;

/** The way of the selected ship: solid where it is served, broken where it is not, once that is known; and the place that is pointed at. */
export class VoyageLine implements MapOverlay {
  readonly #layer: CanvasLayer;
  readonly #viewport: () => Viewport;
  readonly #region: Region;
  #request = 0;

  constructor(parent: HTMLElement, viewport: () => Viewport, region: Region) {
    this.#layer = new CanvasLayer(parent, 'voyage-line', 2);
    this.#viewport = viewport;
    this.#region = region;
    voyageStore.subscribe(() => this.#drawSoon());
    appStore.subscribe((state, before) => {
      const isOther = state.ship !== before.ship || state.shipsDrawer !== before.shipsDrawer;
      if (isOther || state.project !== before.project) this.#drawSoon();
    });
  }

  draw(viewport: Viewport, scene: MapScene): void {
    this.#drawIn(viewport, scene.theme);
  }

  #drawSoon(): void {
    this.#request ||= requestAnimationFrame(() => {
      this.#request = 0;
      this.#drawIn(this.#viewport(), appStore.getState().theme);
    });
  }

  #drawIn(viewport: Viewport, themeName: keyof typeof gapInk): void {
    const context = this.#layer.begin(viewport.widthPx, viewport.heightPx);
    const state = appStore.getState();
    const ship = selectedShip(state);
    const course = ship && courseOfShip(ship, state.project, this.#region);
    if (!ship || !course || !state.overlays.ships) return;
    const theme = chartThemes[themeName];
    const { longitudesDeg, latitudesDeg } = course;
    const way = Array.from(longitudesDeg, (longitudeDeg, i) =>
      pixelOf(viewport, toMercator(longitudeDeg, latitudesDeg[i])),
    );
    context.lineJoin = 'round';
    trace(context, way);
    stroke(context, theme.halo, 5);
    trace(context, way);
    stroke(context, theme.accent, 1.8);
    const { profile, cursorMs } = voyageStore.getState();
    if (profile?.shipId === ship.id && state.shipsDrawer === 'voyage') {
      drawGaps(context, viewport, profile, theme, gapInk[themeName]);
      drawCursor(context, viewport, profile, cursorMs, theme);
    }
    drawEnd(context, way[0], theme, true);
    drawEnd(context, way[way.length - 1], theme, false);
  }
}

function drawGaps(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { points, gaps }: VoyageProfile,
  theme: ChartTheme,
  ink: string,
): void {
  for (const { startMs, endMs } of gaps) {
    const within = points.filter(({ timeMs }) => timeMs >= startMs && timeMs <= endMs);
    const way = within.map((place) => placeOf(viewport, place));
    trace(context, way);
    stroke(context, theme.halo, 4);
    trace(context, way);
    context.setLineDash([4, 4]);
    stroke(context, ink, 2.4);
    context.setLineDash([]);
  }
}

function drawCursor(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { points }: VoyageProfile,
  cursorMs: number | null,
  theme: ChartTheme,
): void {
  if (cursorMs === null) return;
  const after = points.findIndex(({ timeMs }) => timeMs >= cursorMs);
  const { x, y } = placeOf(viewport, points[after < 0 ? points.length - 1 : after]);
  circle(context, x, y, 7);
  stroke(context, theme.halo, 4.5);
  circle(context, x, y, 7);
  stroke(context, theme.ink, 2);
}

/** A ring where the voyage begins, a dot where it ends. */
function drawEnd(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  theme: ChartTheme,
  isStart: boolean,
): void {
  circle(context, x, y, 3.6);
  context.fillStyle = isStart ? theme.halo : theme.accent;
  context.fill();
  stroke(context, theme.accent, 1.6);
}

function placeOf(
  viewport: Viewport,
  { longitudeDeg, latitudeDeg }: { readonly longitudeDeg: number; readonly latitudeDeg: number },
): PixelPoint {
  return pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
}

function trace(context: CanvasRenderingContext2D, way: readonly PixelPoint[]): void {
  context.beginPath();
  way.forEach(({ x, y }, i) => {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function stroke(context: CanvasRenderingContext2D, colour: string, widthPx: number): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke();
}
