import type { Box } from '../map/chart/label-placement.ts';

/** A name to be written beside a point, in px. */
export interface NameAtPoint {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const besidePx = 9;
const edgePx = 4;
const mostLines = 8;

/**
 * Left and top of a name near its point, clear of the boxes that are taken where there is room:
 * on either side of the point or of a box that covers it, some lines towards the middle.
 */
export function clearPlace(
  { xPx, yPx, widthPx, heightPx }: NameAtPoint,
  frame: { readonly widthPx: number; readonly heightPx: number },
  taken: readonly Box[],
): { left: number; top: number } {
  const mostLeft = frame.widthPx - widthPx - edgePx;
  const sides = [xPx + besidePx, xPx - besidePx - widthPx];
  const usual = Math.max(edgePx, sides[0] > mostLeft ? sides[1] : sides[0]);
  const first = Math.min(frame.heightPx - heightPx - 2, Math.max(2, yPx - heightPx / 2));
  const step = yPx > frame.heightPx / 2 ? -heightPx : heightPx;
  const meets = (box: Box, left: number, top: number) =>
    left + widthPx >= box.left && left <= box.right && top + heightPx > box.top && top < box.bottom;
  const lefts = [usual, ...sides];
  for (const box of taken) {
    if (meets(box, usual, first)) lefts.push(box.right + edgePx, box.left - edgePx - widthPx);
  }
  let best = { left: usual, top: first };
  let least = Number.POSITIVE_INFINITY;
  for (const left of lefts) {
    if (left < edgePx || left > Math.max(usual, mostLeft)) continue;
    for (let line = 0; line <= mostLines; line++) {
      const top = first + line * step;
      // a line further is dearer than the same way aside: the name stays at its point's height
      const cost = Math.abs(top - first) + Math.abs(left - usual) / 2;
      if (cost >= least) break;
      if (top < 2 || top + heightPx > frame.heightPx) break;
      if (taken.some((box) => meets(box, left, top))) continue;
      best = { left, top };
      least = cost;
    }
  }
  return best;
}
