import { appStore } from '../state/app-store.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { chartThemes } from './chart/chart-theme.ts';
import type { MapOverlay, MapScene } from './map-scene.ts';
import { circle } from './sites/stroke.ts';
import { pixelOf, toMercator, type Viewport } from './viewport.ts';

/** The place that was searched for: a ring with cross hairs, and its name below. */
export class PlaceMark implements MapOverlay {
  private readonly layer: CanvasLayer;

  constructor(parent: HTMLElement) {
    this.layer = new CanvasLayer(parent, 'place-mark', 2);
  }

  draw(viewport: Viewport, scene: MapScene): void {
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const { markedPlace } = appStore.getState();
    if (!markedPlace) return;
    const { position, name } = markedPlace;
    const theme = chartThemes[scene.theme];
    const { x, y } = pixelOf(viewport, toMercator(position.longitudeDeg, position.latitudeDeg));
    for (const [colour, width] of [
      [theme.halo, 5],
      [theme.accent, 2],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      circle(context, x, y, 11);
      for (const [dx, dy] of directions) {
        context.moveTo(x + 7 * dx, y + 7 * dy);
        context.lineTo(x + 16 * dx, y + 16 * dy);
      }
      context.stroke();
    }
    context.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
    context.textAlign = 'center';
    context.textBaseline = 'top';
    context.lineJoin = 'round';
    context.strokeStyle = theme.halo;
    context.lineWidth = 3.4;
    context.strokeText(name[scene.language], x, y + 19);
    context.fillStyle = theme.accent;
    context.fillText(name[scene.language], x, y + 19);
  }
}

const directions = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
