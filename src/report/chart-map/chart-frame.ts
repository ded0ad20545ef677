import type { Bounds } from '../../geo/tile-grid.ts';
import { ln } from '../../units/elementary.ts';
import { sine } from '../../units/trigonometry.ts';

/** Where places of a Mercator chart lie on a picture, in px from its upper left corner. */
export interface ChartFrame {
  readonly bounds: Bounds;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerDegree: number;
}

/** The frame of a box of the given width; its height follows from the projection. */
export function chartFrame(bounds: Bounds, widthPx: number): ChartFrame {
  const pxPerDegree = widthPx / (bounds.east - bounds.west);
  const heightPx = (mercatorDeg(bounds.north) - mercatorDeg(bounds.south)) * pxPerDegree;
  return { bounds, widthPx, heightPx: Math.round(heightPx * 10) / 10, pxPerDegree };
}

export function chartX({ bounds, pxPerDegree }: ChartFrame, longitudeDeg: number): number {
  return (longitudeDeg - bounds.west) * pxPerDegree;
}

export function chartY({ bounds, pxPerDegree }: ChartFrame, latitudeDeg: number): number {
  return (mercatorDeg(bounds.north) - mercatorDeg(latitudeDeg)) * pxPerDegree;
}

/** Northing of a latitude in degrees of longitude. Worked out alike on every machine. */
function mercatorDeg(latitudeDeg: number): number {
  const s = sine((latitudeDeg * Math.PI) / 180);
  return (ln((1 + s) / (1 - s)) * 90) / Math.PI;
}
