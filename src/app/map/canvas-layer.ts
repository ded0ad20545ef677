/** A transparent canvas over the map that takes no pointer and stays crisp on any screen. */
export class CanvasLayer {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  private widthPx = 0;
  private heightPx = 0;
  private ratio = 1;

  constructor(parent: HTMLElement, className: string, zIndex: number) {
    this.canvas = document.createElement('canvas');
    this.canvas.className = className;
    this.canvas.setAttribute('aria-hidden', 'true');
    const { style } = this.canvas;
    style.position = 'absolute';
    style.left = '0';
    style.top = '0';
    style.pointerEvents = 'none';
    style.zIndex = String(zIndex);
    parent.appendChild(this.canvas);
    this.context = this.canvas.getContext('2d')!;
  }

  /** Clears the canvas for a new picture of this size, in css px. */
  begin(widthPx: number, heightPx: number): CanvasRenderingContext2D {
    const ratio = window.devicePixelRatio || 1;
    if (widthPx !== this.widthPx || heightPx !== this.heightPx || ratio !== this.ratio) {
      this.widthPx = widthPx;
      this.heightPx = heightPx;
      this.ratio = ratio;
      this.canvas.width = Math.round(widthPx * ratio);
      this.canvas.height = Math.round(heightPx * ratio);
      this.canvas.style.width = `${widthPx}px`;
      this.canvas.style.height = `${heightPx}px`;
    }
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.context.clearRect(0, 0, widthPx, heightPx);
    return this.context;
  }

  remove(): void {
    this.canvas.remove();
  }
}
