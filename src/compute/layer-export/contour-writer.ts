import {
  type ContourFeature,
  contourCollection,
  contourFeature,
} from '../../report/contours/contour-collection.ts';
import { cellWindow } from '../../report/picture/cell-window.ts';
import type { LayerTask, LayerWriter } from './layer-writer.ts';
import { windowCells } from './window-cells.ts';

/** A layer as polygons in GeoJSON: of quantities where they reach a bound, of codes one for each. */
export function contourWriter({ basis, tiles, bounds, contours, signal }: LayerTask): LayerWriter {
  const window = cellWindow(bounds, tiles[0].z);
  const all = new Float32Array(window.columns * window.rows).fill(Number.NaN);
  let next = 0;
  return {
    add(values) {
      windowCells(tiles[next++], window, (inTile, inWindow) => {
        all[inWindow] = values[inTile];
      });
    },
    async finish() {
      const features: ContourFeature[] = [];
      for (const task of contours) {
        // lets the page breathe, and the signal come through
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
        const feature = contourFeature(all, window, task, basis);
        if (feature) features.push(feature);
      }
      const text = contourCollection(features, basis.layer);
      return [{ ending: '.geojson', bytes: new TextEncoder().encode(text) }];
    },
  };
}
