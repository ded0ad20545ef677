import type { SiteMark } from '../sites/site-marks.ts';
import { type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';

/** Ids of the sites whose marks lie in a box between two corners, in px. */
export function sitesInBox(
  viewport: Viewport,
  marks: readonly SiteMark[],
  a: PixelPoint,
  b: PixelPoint,
): string[] {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return idsWhere(
    viewport,
    marks,
    ({ x, y }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Ids of the sites whose marks lie in a loop, in px; the loop is closed by a straight line (even-odd rule). */
export function sitesInLasso(
  viewport: Viewport,
  marks: readonly SiteMark[],
  loop: readonly PixelPoint[],
): string[] {
  return loop.length < 3 ? [] : idsWhere(viewport, marks, (point) => isInLoop(point, loop));
}

/** Whether a point lies in a loop, by the even-odd rule. */
export function isInLoop({ x, y }: PixelPoint, loop: readonly PixelPoint[]): boolean {
  let inside = false;
  for (let i = 0, j = loop.length - 1; i < loop.length; j = i++) {
    const [a, b] = [loop[i], loop[j]];
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

function idsWhere(
  viewport: Viewport,
  marks: readonly SiteMark[],
  holds: (point: PixelPoint) => boolean,
): string[] {
  return marks.filter(({ at }) => holds(pixelOf(viewport, at))).map(({ site }) => site.id);
}
