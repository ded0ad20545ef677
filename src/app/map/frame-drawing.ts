import { CanvasLayer } from './canvas-layer.ts';
import { drawFrame, frameMarginPx } from './chart/chart-frame.ts';
import { chartThemes } from './chart/chart-theme.ts';
import { chartCredits } from './chart-words.ts';
import type { MapScene } from './map-scene.ts';
import type { Viewport } from './viewport.ts';
import { viewKey } from './viewport-of.ts';

/** The chart's frame, drawn anew only where the view, or how it looks, has changed. */
export class FrameDrawing {
  private readonly canvas: CanvasLayer;
  /** The view that the frame was drawn for; '' when it must be drawn in any case. */
  private drawnFor = '';

  constructor(container: HTMLElement) {
    this.canvas = new CanvasLayer(container, 'chart-frame', 3);
  }

  /** Whether it stands as it would be drawn for a view. */
  isDrawnFor(viewport: Viewport): boolean {
    return viewKey(viewport) === this.drawnFor;
  }

  /** Has the next drawing happen even if the view is the same. */
  forget(): void {
    this.drawnFor = '';
  }

  draw(viewport: Viewport, { theme, language }: Pick<MapScene, 'theme' | 'language'>): void {
    if (this.isDrawnFor(viewport)) return;
    this.drawnFor = viewKey(viewport);
    const margins = 2 * frameMarginPx;
    const context = this.canvas.begin(viewport.widthPx + margins, viewport.heightPx + margins);
    drawFrame(context, viewport, chartThemes[theme], chartCredits[language]);
  }

  remove(): void {
    this.canvas.remove();
  }
}
