import type { Box } from './label-placement.ts';

/** Side of a bucket, in px. */
const bucketPx = 64;

/** Boxes on the screen, found by where they are: a thousand marks leave a name few to be compared with. */
export class BoxGrid {
  private readonly buckets = new Map<number, Box[]>();

  add(box: Box): void {
    for (const key of keysOf(box)) {
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push(box);
      else this.buckets.set(key, [box]);
    }
  }

  /** Whether a box overlaps any of those added. */
  meets(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.buckets.get(key)?.some((other) => overlaps(box, other))) return true;
    }
    return false;
  }
}

function* keysOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let row = Math.floor(top / bucketPx); row <= Math.floor(bottom / bucketPx); row++) {
    for (
      let column = Math.floor(left / bucketPx);
      column <= Math.floor(right / bucketPx);
      column++
    ) {
      yield row * 65_536 + column;
    }
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
