import type { Position } from '../../geo/position.ts';
import { appStore } from '../state/app-store.ts';
import { currentScenario } from '../state/current.ts';
import { putLinkPlace } from '../state/link-actions.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { type ChartTheme, chartThemes } from './chart/chart-theme.ts';
import type { MapOverlay, MapScene } from './map-scene.ts';
import { PlaceHandle } from './place-handle.ts';
import { circle } from './sites/stroke.ts';
import { type PixelPoint, pixelOf, toMercator, type Viewport } from './viewport.ts';

/** The link under inspection on the chart: its place, which can be dragged, and a line to the cell. */
export class LinkLine implements MapOverlay {
  private readonly layer: CanvasLayer;

  constructor(parent: HTMLElement, viewport: () => Viewport) {
    this.layer = new CanvasLayer(parent, 'link-line', 2);
    new PlaceHandle(parent, viewport, () => appStore.getState().link?.place ?? null, putLinkPlace);
  }

  draw(viewport: Viewport, scene: MapScene): void {
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const { link } = appStore.getState();
    if (!link) return;
    const theme = chartThemes[scene.theme];
    const aimed = scene.tool === 'link' ? appStore.getState().readout?.position : null;
    const place = aimed ?? link.place;
    if (!place) return;
    const at = pixelAt(viewport, place);
    const mast = mastOf();
    if (mast && link.inspection && !aimed) {
      const isGiven = link.inspection.verdict.given;
      drawLine(context, pixelAt(viewport, mast), at, theme, isGiven);
    }
    drawPlace(context, at, theme);
  }
}

/** Where the inspected cell stands, as the plan is now. */
function mastOf(): Position | null {
  const state = appStore.getState();
  const siteId = state.link?.inspection?.cell.siteId;
  return currentScenario(state)?.sites.find(({ id }) => id === siteId) ?? null;
}

/** Solid where the service is given, dashed where it is not. */
function drawLine(
  context: CanvasRenderingContext2D,
  from: PixelPoint,
  to: PixelPoint,
  theme: ChartTheme,
  isGiven: boolean,
): void {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.globalAlpha = 0.85;
  context.strokeStyle = theme.halo;
  context.lineWidth = 4.4;
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.6;
  context.setLineDash(isGiven ? [] : [5, 4]);
  context.stroke();
  context.setLineDash([]);
}

function drawPlace(context: CanvasRenderingContext2D, { x, y }: PixelPoint, theme: ChartTheme) {
  circle(context, x, y, 6);
  context.fillStyle = theme.paper;
  context.fill();
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.stroke();
  circle(context, x, y, 1.6);
  context.fillStyle = theme.accent;
  context.fill();
}

function pixelAt(viewport: Viewport, { longitudeDeg, latitudeDeg }: Position): PixelPoint {
  return pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
}
