import { nearestComputed } from '../../compute/ships/nearest-computed.ts';
import type { DrawnCell } from '../../compute/ships/route-layers.ts';
import type { TileLayers } from '../../coverage/tile-layers.ts';

/** By tile as it was drawn, and cell: the nearest that is computed. */
const found = new WeakMap<TileLayers, Map<number, number | null>>();

/** The computed cell that stands for a drawn one. Ships stay in a cell for many frames, so it is looked for once. */
export function drawnCell({ layers, cell }: DrawnCell): DrawnCell | null {
  let cells = found.get(layers);
  if (!cells) {
    cells = new Map();
    found.set(layers, cells);
  }
  let nearest = cells.get(cell);
  if (nearest === undefined) {
    nearest = nearestComputed(layers, cell);
    cells.set(cell, nearest);
  }
  return nearest === null ? null : { layers, cell: nearest };
}
