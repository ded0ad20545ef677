/** A small picture on the sheet, in device pixels. */
export interface Sprite {
  readonly left: number;
  readonly top: number;
  readonly sidePx: number;
}

const sheetPx = 2048;

/**
 * Small pictures that are drawn thousands of times: each is painted once. All must be asked for
 * before the first is drawn, or the browser copies the sheet each time.
 */
export class SpriteSheet {
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly sprites = new Map<string, Sprite>();
  private state = '';
  private ratio = 1;
  private left = 0;
  private top = 0;
  private rowPx = 0;

  constructor() {
    this.canvas.width = sheetPx;
    this.canvas.height = sheetPx;
    this.context = this.canvas.getContext('2d')!;
  }

  /** Begins a picture; what was painted for another theme or screen is forgotten. */
  begin(theme: string): void {
    const ratio = window.devicePixelRatio || 1;
    const state = `${theme} ${ratio}`;
    if (state === this.state && !this.isNearlyFull()) return;
    this.state = state;
    this.ratio = ratio;
    this.sprites.clear();
    this.context.setTransform(1, 0, 0, 1, 0, 0);
    this.context.clearRect(0, 0, sheetPx, sheetPx);
    [this.left, this.top, this.rowPx] = [0, 0, 0];
  }

  /**
   * The picture of a name, painted about the origin within a half side, in css px, if it is not
   * there yet; null when the sheet is full.
   */
  of(
    name: string,
    halfSidePx: number,
    paint: (context: CanvasRenderingContext2D) => void,
  ): Sprite | null {
    const known = this.sprites.get(name);
    if (known) return known;
    const sidePx = 2 * Math.ceil(halfSidePx * this.ratio) + 2;
    if (this.left + sidePx > sheetPx) {
      [this.left, this.top, this.rowPx] = [0, this.top + this.rowPx, 0];
    }
    if (this.top + sidePx > sheetPx) return null;
    const sprite = { left: this.left, top: this.top, sidePx };
    const { context, ratio } = this;
    const [x, y] = [sprite.left + sidePx / 2, sprite.top + sidePx / 2];
    context.setTransform(ratio, 0, 0, ratio, x, y);
    context.save();
    paint(context);
    context.restore();
    this.left += sidePx;
    this.rowPx = Math.max(this.rowPx, sidePx);
    this.sprites.set(name, sprite);
    return sprite;
  }

  /** Draws a picture with its middle at a place, in css px, sharp on the pixels of the screen. */
  draw(into: CanvasRenderingContext2D, { left, top, sidePx }: Sprite, x: number, y: number): void {
    const { ratio } = this;
    const at = (place: number) => (Math.round(place * ratio) - sidePx / 2) / ratio;
    const side = sidePx / ratio;
    into.drawImage(this.canvas, left, top, sidePx, sidePx, at(x), at(y), side, side);
  }

  private isNearlyFull(): boolean {
    return this.top > 0.8 * sheetPx;
  }
}
