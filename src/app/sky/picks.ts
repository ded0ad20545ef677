import { FloatBatch } from './float-batch.ts';

/** What was drawn of satellites and ships, for the pointer to find. */
export class Picks extends FloatBatch {
  constructor() {
    super(4, 256);
  }

  /** @param group number of the system among those shown; −1 for ships */
  add(xPx: number, yPx: number, group: number, index: number): void {
    const at = this.next();
    const { data } = this;
    data[at] = xPx;
    data[at + 1] = yPx;
    data[at + 2] = group;
    data[at + 3] = index;
  }

  /** The nearest mark within reach, of those alike the one drawn last; null for none. */
  nearest(xPx: number, yPx: number, reachPx: number): { group: number; index: number } | null {
    const { data, stride, count } = this;
    let best = reachPx * reachPx;
    let found = -1;
    for (let at = 0; at < count * stride; at += stride) {
      const dx = data[at] - xPx;
      const dy = data[at + 1] - yPx;
      const distance = dx * dx + dy * dy;
      if (distance > best) continue;
      best = distance;
      found = at;
    }
    return found < 0 ? null : { group: data[found + 2], index: data[found + 3] };
  }
}
