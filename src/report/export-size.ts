import type { CellSizeM } from '../geo/tile-grid.ts';
import { type Bounds, levelOfCellSize } from '../geo/tile-grid.ts';
import type { ExportedLayer } from './exported-layers.ts';
import { cellWindow } from './picture/cell-window.ts';

/** Cells of the box about a project's zones. */
export function exportedCells(bounds: Bounds, cellSizeM: CellSizeM): number {
  const { columns, rows } = cellWindow(bounds, levelOfCellSize(cellSizeM));
  return columns * rows;
}

/** Bytes of a GeoTIFF per cell of the box, as the embedded plan's layers came out at 256 m. */
const geoTiffBytes: Readonly<Record<ExportedLayer, number>> = {
  rsrp: 2.4,
  sinr: 2.6,
  dl: 0.9,
  ul: 2.4,
  server: 0.07,
  servers: 0.21,
  cause: 0.05,
  service: 0.06,
  probability: 0.3,
  rise: 0.1,
};

/** The same of pictures, and of contours for the 1.8 million cells that the plan has at 256 m. */
const pictureBytes = 0.025;
const contourBytes = 2_700_000;
const contourCells = 1_840_000;

/**
 * About how large an exported layer will be, in bytes: what the embedded plan came to, for as many
 * cells. Contours grow more slowly, as edges do: with the root of the cells.
 */
export function estimatedBytes(
  layer: ExportedLayer,
  format: 'geotiff' | 'png' | 'kmz' | 'contours',
  cells: number,
): number {
  if (format === 'geotiff') return cells * geoTiffBytes[layer];
  if (format === 'contours') return contourBytes * Math.sqrt(cells / contourCells);
  return cells * pictureBytes;
}
