import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../geo/position.ts';
import { pixelOf, toMercator, type Viewport } from './viewport.ts';

/** A place nearer to the edge of the view than this is not well in view. */
const edgePx = 60;

/** What is seen of the chart that a map shows in an element. */
export function viewportOf(map: MapLibreMap, inner: HTMLElement): Viewport {
  const { lng, lat } = map.getCenter();
  return {
    centre: toMercator(lng, lat),
    zoom: map.getZoom(),
    widthPx: inner.clientWidth,
    heightPx: inner.clientHeight,
  };
}

/** The same for two views that show the same. */
export function viewKey({ centre, zoom, widthPx, heightPx }: Viewport): string {
  return [centre.x, centre.y, zoom, widthPx, heightPx, devicePixelRatio].join();
}

/** Whether a place is in view and not close to its edge. */
export function isWellInView(viewport: Viewport, position: Position): boolean {
  const { x, y } = pixelOf(viewport, toMercator(position.longitudeDeg, position.latitudeDeg));
  const { widthPx, heightPx } = viewport;
  return x > edgePx && y > edgePx && x < widthPx - edgePx && y < heightPx - edgePx;
}
