import type { Bounds } from '../../../../geo/tile-grid.ts';
import { fromMercator, toMercator, type Viewport, viewLimits } from '../../../map/viewport.ts';
import type { SessionPort } from '../../../shell/session-port.ts';

/** A box no smaller than this is shown, so that one site is seen among its neighbours, in degrees. */
const leastSpanDeg = 0.3;

/** Shows a box on the part of the chart that a panel at its right leaves free. */
export function fitMarks(
  map: SessionPort['map'],
  { widthPx, heightPx }: Viewport,
  { west, east, south, north }: Bounds,
  coveredPx: number,
): void {
  const grow = (span: number) => Math.max(0, leastSpanDeg - span) / 2 + 0.08 * span;
  const [growX, growY] = [grow(east - west), grow(north - south)];
  const northWest = toMercator(west - growX, north + growY);
  const southEast = toMercator(east + growX, south - growY);
  const freePx = Math.max(200, widthPx - coveredPx);
  const worldPx = Math.min(
    freePx / (southEast.x - northWest.x),
    heightPx / (southEast.y - northWest.y),
  );
  const zoom = Math.min(11, Math.max(viewLimits.minZoom, Math.log2(worldPx / 512)));
  const pixel = 1 / (512 * 2 ** zoom);
  const centre = {
    x: (northWest.x + southEast.x) / 2 + (coveredPx / 2) * pixel,
    y: (northWest.y + southEast.y) / 2,
  };
  map.flyTo(fromMercator(centre), zoom);
}
