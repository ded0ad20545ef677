import type { Bounds, TileId } from '../../geo/tile-grid.ts';
import type { ContourTask } from '../../report/contours/contour-collection.ts';
import type { LayerBasis } from '../../report/layer-basis.ts';

/** A file of an export by its ending, such as `.tif`. */
export interface WrittenFile {
  readonly ending: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a layer is written with. */
export interface LayerTask {
  readonly basis: LayerBasis;
  /** All tiles of the export, row by row from the north-west. */
  readonly tiles: readonly TileId[];
  /** The box about the zones; values beyond it are NaN already. */
  readonly bounds: Bounds;
  /** Said beside the values, by name. */
  readonly notes: Readonly<Record<string, string>>;
  readonly describes: string;
  readonly contours: readonly ContourTask[];
  /** A picture of the legend for formats that show one. */
  readonly legendPng: Uint8Array | null;
  readonly signal: AbortSignal;
}

/** Takes the tiles of a layer one after the other, in the order of the task, and makes its files. */
export interface LayerWriter {
  /** Values row by row from the north-west. */
  add(values: Float32Array): void;
  /** The layer's own file first. */
  finish(): Promise<WrittenFile[]>;
}

export type StartWriter = (task: LayerTask) => LayerWriter;
