import type { Viewport } from '../viewport.ts';

/** A part of the chart that is drawn anew only when the view or what it shows has changed. */
export class KeptPicture {
  private readonly canvas = document.createElement('canvas');
  private readonly context = this.canvas.getContext('2d')!;
  private view = '';
  private shown: readonly unknown[] = [];

  /** Draws the picture; `shows` are the objects that it depends on, compared one by one. */
  draw(
    into: CanvasRenderingContext2D,
    viewport: Viewport,
    shows: readonly unknown[],
    paint: (context: CanvasRenderingContext2D) => void,
  ): void {
    const { centre, zoom, widthPx, heightPx } = viewport;
    const ratio = window.devicePixelRatio || 1;
    const view = [centre.x, centre.y, zoom, widthPx, heightPx, ratio].join();
    if (view !== this.view || !isSame(shows, this.shown)) {
      // a view on the move is drawn as it is: to keep each of its frames would cost more
      const isStill = view === this.view;
      this.view = view;
      this.shown = isStill ? shows : [];
      if (!isStill) {
        paint(into);
        return;
      }
      this.canvas.width = Math.round(widthPx * ratio);
      this.canvas.height = Math.round(heightPx * ratio);
      this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
      paint(this.context);
    }
    into.drawImage(this.canvas, 0, 0, widthPx, heightPx);
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
