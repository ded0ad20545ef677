import type { RegionProperties } from '../../../geo/region.ts';
import { type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import { type MeasureText, type PlacedLabel, textBox } from './label-placement.ts';

const reachPx = 6;

/** The place whose name, or whose dot, is under the pointer. */
export function nameAt(
  viewport: Viewport,
  pixel: PixelPoint,
  labels: readonly PlacedLabel[],
  measure: MeasureText,
): RegionProperties | null {
  const found = labels.find(({ request, at, dx, dy, align }) => {
    if (!request.names) return false;
    const { x, y } = pixelOf(viewport, at);
    if (Math.hypot(x - pixel.x, y - pixel.y) <= reachPx) return true;
    const { text, style } = request;
    const box = textBox({ x: x + dx, y: y + dy }, measure(text, style), style.sizePx, align);
    const { left, top, right, bottom } = box;
    return pixel.x >= left && pixel.x <= right && pixel.y >= top && pixel.y <= bottom;
  });
  return found?.request.names ?? null;
}
