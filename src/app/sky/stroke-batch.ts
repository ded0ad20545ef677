import type { ChartPlane } from './chart-plane.ts';
import { FloatBatch } from './float-batch.ts';

/** Beyond the edges of the view lines are cut off, in px. */
const marginPx = 24;

/** Lines, piece by piece: both ends, width, colour, opacity, way along the line and period of its dashes. */
export class StrokeBatch extends FloatBatch {
  #widthPx = 1;
  #colour = 0;
  #opacity = 1;
  #dashPx = 0;
  #xPx = Number.NaN;
  #yPx = Number.NaN;
  #alongPx = 0;
  #right = 0;
  #bottom = 0;
  #worldPx = 1;

  constructor() {
    super(9, 1024);
  }

  /** Begins with lines on a view. */
  begin({ widthPx, heightPx, worldPx }: ChartPlane): void {
    this.clear();
    this.#right = widthPx + marginPx;
    this.#bottom = heightPx + marginPx;
    this.#worldPx = worldPx;
  }

  /** @param dashPx period of the dashes; 0 for none */
  pen(widthPx: number, colour: number, opacity: number, dashPx = 0): void {
    this.#widthPx = widthPx;
    this.#colour = colour;
    this.#opacity = opacity;
    this.#dashPx = dashPx;
    this.lift();
  }

  /** The next point begins a line. */
  lift(): void {
    this.#xPx = Number.NaN;
    this.#alongPx = 0;
  }

  /** Draws on to a point, where some of the way may be in view; points without a place break the line. */
  to(xPx: number, yPx: number): void {
    const fromX = this.#xPx;
    const fromY = this.#yPx;
    this.#xPx = xPx;
    this.#yPx = yPx;
    const dx = xPx - fromX;
    const dy = yPx - fromY;
    const lengthPx = Math.sqrt(dx * dx + dy * dy);
    // over the back of the world it is the other copy that comes next
    if (!(Math.abs(dx) < this.#worldPx / 2) || !(lengthPx < this.#worldPx)) return;
    const startPx = this.#alongPx;
    this.#alongPx += lengthPx;
    if (Math.max(fromX, xPx) < -marginPx || Math.min(fromX, xPx) > this.#right) return;
    if (Math.max(fromY, yPx) < -marginPx || Math.min(fromY, yPx) > this.#bottom) return;
    this.#piece(fromX, fromY, xPx, yPx, startPx);
  }

  #piece(fromX: number, fromY: number, toX: number, toY: number, startPx: number): void {
    const at = this.next();
    const { data } = this;
    data[at] = fromX;
    data[at + 1] = fromY;
    data[at + 2] = toX;
    data[at + 3] = toY;
    data[at + 4] = this.#widthPx;
    data[at + 5] = this.#colour;
    data[at + 6] = this.#opacity;
    // floats hold dashes only near zero
    data[at + 7] = this.#dashPx > 0 ? startPx % this.#dashPx : 0;
    data[at + 8] = this.#dashPx;
  }
}
