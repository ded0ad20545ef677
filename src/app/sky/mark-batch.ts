import { FloatBatch } from './float-batch.ts';

/** Shapes of marks, as their shader numbers them. */
export const markShape = {
  disc: 0,
  square: 1,
  hull: 2,
  hollowHull: 3,
  diamond: 4,
  ring: 5,
} as const;

/** Marks of satellites and ships: x and y, size, turn, shape, colour and opacity of each. */
export class MarkBatch extends FloatBatch {
  constructor() {
    super(7, 256);
  }

  /**
   * @param sizePx half the length
   * @param turnRad clockwise from upwards
   */
  mark(
    xPx: number,
    yPx: number,
    sizePx: number,
    turnRad: number,
    shape: number,
    colour: number,
    opacity: number,
  ): void {
    const at = this.next();
    const { data } = this;
    data[at] = xPx;
    data[at + 1] = yPx;
    data[at + 2] = sizePx;
    data[at + 3] = turnRad;
    data[at + 4] = shape;
    data[at + 5] = colour;
    data[at + 6] = opacity;
  }
}
