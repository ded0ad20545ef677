import { servingStore } from '../satellites/serving-store.ts';
import { appStore } from '../state/app-store.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { chartThemes } from './chart/chart-theme.ts';
import type { MapOverlay, MapScene } from './map-scene.ts';
import { circle } from './sites/stroke.ts';
import { pixelOf, toMercator, type Viewport } from './viewport.ts';

/** A ring with a dot at the place that the card of who serves is about, while it is open. */
export class ServingMark implements MapOverlay {
  private readonly layer: CanvasLayer;
  private scene: MapScene | null = null;

  constructor(parent: HTMLElement, viewport: () => Viewport) {
    this.layer = new CanvasLayer(parent, 'serving-mark', 2);
    const follow = () => {
      if (this.scene) this.draw(viewport(), this.scene);
    };
    servingStore.subscribe(follow);
    appStore.subscribe(({ pressedPlace }, before) => {
      if (pressedPlace !== before.pressedPlace) follow();
    });
  }

  draw(viewport: Viewport, scene: MapScene): void {
    this.scene = scene;
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const { pressedPlace } = appStore.getState();
    if (!pressedPlace || !servingStore.getState().open) return;
    const { longitudeDeg, latitudeDeg } = pressedPlace;
    const theme = chartThemes[scene.theme];
    const { x, y } = pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
    for (const [colour, width] of [
      [theme.halo, 5],
      [theme.accent, 2],
    ] as const) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      circle(context, x, y, 8);
      context.stroke();
    }
    context.fillStyle = theme.accent;
    circle(context, x, y, 2.2);
    context.fill();
  }
}
