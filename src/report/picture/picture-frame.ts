import { type Bounds, tileRow, tileSide } from '../../geo/tile-grid.ts';
import { cosine } from '../../units/trigonometry.ts';
import { type CellWindow, windowLatitude, windowLongitude } from './cell-window.ts';

/** A picture in equirectangular degrees, EPSG:4326: each row as high in degrees as the next. */
export interface PictureFrame {
  readonly bounds: Bounds;
  readonly width: number;
  readonly height: number;
  /** Degrees from pixel to pixel, eastward and southward. */
  readonly longitudeStepDeg: number;
  readonly latitudeStepDeg: number;
}

/**
 * The picture of a window of cells: its columns are the window's own, its rows as high as the
 * lowest cells of the window, so that no row of cells is passed over.
 */
export function pictureFrame(window: CellWindow): PictureFrame {
  const bounds = {
    west: windowLongitude(window, 0),
    east: windowLongitude(window, window.columns),
    north: windowLatitude(window, 0),
    south: windowLatitude(window, window.rows),
  };
  const longitudeStepDeg = (bounds.east - bounds.west) / window.columns;
  const poleward = Math.max(Math.abs(bounds.north), Math.abs(bounds.south));
  const lowestDeg = longitudeStepDeg * cosine((poleward * Math.PI) / 180);
  const height = Math.ceil((bounds.north - bounds.south) / lowestDeg);
  return {
    bounds,
    width: window.columns,
    height,
    longitudeStepDeg,
    latitudeStepDeg: (bounds.north - bounds.south) / height,
  };
}

/** The row of a window that the middle of a picture's row lies in. */
export function sourceRow(
  { level, firstRow, rows }: CellWindow,
  { bounds, latitudeStepDeg }: PictureFrame,
  row: number,
): number {
  const latitudeDeg = bounds.north - (row + 0.5) * latitudeStepDeg;
  const found = Math.floor(tileRow(latitudeDeg, level) * tileSide) - firstRow;
  return Math.min(rows - 1, Math.max(0, found));
}
