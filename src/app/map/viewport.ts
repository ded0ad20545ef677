import type { Position } from '../../geo/position.ts';

/** Web Mercator as the unit square: x to the east, y to the south. */
export interface Mercator {
  readonly x: number;
  readonly y: number;
}

/** What part of the chart is seen: north is up, and a zoom of z shows the world as 512 · 2^z px. */
export interface Viewport {
  readonly centre: Mercator;
  readonly zoom: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A place on the screen, from the top left corner of the map inside its neat line. */
export interface PixelPoint {
  readonly x: number;
  readonly y: number;
}

const degree = Math.PI / 180;
const kmPerDegreeOfEquator = 111.32;

export function toMercator(longitudeDeg: number, latitudeDeg: number): Mercator {
  const stretched = Math.log(Math.tan(Math.PI / 4 + (latitudeDeg * degree) / 2));
  return { x: longitudeDeg / 360 + 0.5, y: 0.5 - stretched / (2 * Math.PI) };
}

export function fromMercator(point: Mercator): Position {
  return {
    longitudeDeg: (point.x - 0.5) * 360,
    latitudeDeg: (2 * Math.atan(Math.exp((0.5 - point.y) * 2 * Math.PI)) - Math.PI / 2) / degree,
  };
}

/** Width of the whole world at this zoom, in px. */
export function worldSizePx(viewport: Viewport): number {
  return 512 * 2 ** viewport.zoom;
}

export function pixelOf(viewport: Viewport, point: Mercator): PixelPoint {
  const size = worldSizePx(viewport);
  return {
    x: viewport.widthPx / 2 + (point.x - viewport.centre.x) * size,
    y: viewport.heightPx / 2 + (point.y - viewport.centre.y) * size,
  };
}

export function mercatorAt(viewport: Viewport, pixel: PixelPoint): Mercator {
  const size = worldSizePx(viewport);
  return {
    x: viewport.centre.x + (pixel.x - viewport.widthPx / 2) / size,
    y: viewport.centre.y + (pixel.y - viewport.heightPx / 2) / size,
  };
}

export function positionAt(viewport: Viewport, pixel: PixelPoint): Position {
  return fromMercator(mercatorAt(viewport, pixel));
}

export function pxPerKm(viewport: Viewport, latitudeDeg: number): number {
  return worldSizePx(viewport) / (360 * kmPerDegreeOfEquator * Math.cos(latitudeDeg * degree));
}

/** The edges of the view, in degrees. */
export function edgesOf(viewport: Viewport): {
  west: number;
  south: number;
  east: number;
  north: number;
} {
  const northWest = positionAt(viewport, { x: 0, y: 0 });
  const southEast = positionAt(viewport, { x: viewport.widthPx, y: viewport.heightPx });
  return {
    west: northWest.longitudeDeg,
    south: southEast.latitudeDeg,
    east: southEast.longitudeDeg,
    north: northWest.latitudeDeg,
  };
}

/** From this zoom on sites are discs with symbols and the finer graticule is drawn. */
export const detailZoom = 7.5;
/** From this zoom on lines are drawn heavier. */
export const closeZoom = 9.5;

/** How far the chart can be zoomed and where its centre may lie, in degrees. */
export const viewLimits = {
  minZoom: 6,
  maxZoom: 14,
  west: 118,
  south: 30.3,
  east: 124,
  north: 36.5,
} as const;

/** The view of the whole coast: Jiangsu's shore from north to south fills the height. */
export function coastView(widthPx: number, heightPx: number): { centre: Position; zoom: number } {
  const north = toMercator(119, 35.4);
  const south = toMercator(122.6, 31.3);
  const worldPx = Math.min(heightPx / (south.y - north.y), widthPx / (south.x - north.x));
  const middle = fromMercator({ x: 0.5, y: (north.y + south.y) / 2 });
  return {
    centre: {
      longitudeDeg: widthPx > 960 ? 121.35 : 121.2,
      latitudeDeg: middle.latitudeDeg,
    },
    zoom: Math.log2(Math.max(worldPx, 1) / 512),
  };
}
