import { encode } from 'fast-png';
import type { LegendClass } from '../legend/layer-legend.ts';
import type { CellWindow } from './cell-window.ts';
import { type PictureFrame, sourceRow } from './picture-frame.ts';

/** What is said in a picture's own text; letters outside ASCII are not for PNG's plain chunks. */
export interface PictureText {
  readonly Title: string;
  readonly Description: string;
}

/**
 * Cells as a PNG with a palette: each in the colour of its class, all else transparent. Rows are
 * taken from the nearest row of cells, so that no colour is mixed.
 *
 * @param classes place of each cell's class in the legend plus one, row by row; 0 for none
 */
export function encodePicture(
  classes: Uint8Array,
  window: CellWindow,
  frame: PictureFrame,
  legend: readonly LegendClass[],
  text: PictureText,
): Uint8Array<ArrayBuffer> {
  const { columns } = window;
  const data = new Uint8Array(frame.width * frame.height);
  for (let row = 0; row < frame.height; row++) {
    const from = sourceRow(window, frame, row) * columns;
    data.set(classes.subarray(from, from + columns), row * columns);
  }
  const palette = [[0, 0, 0, 0], ...legend.map(({ hex }) => [...bytesOf(hex), 255])];
  const picture = {
    width: frame.width,
    height: frame.height,
    data,
    depth: 8,
    channels: 1,
  } as const;
  return new Uint8Array(encode({ ...picture, palette, text: { ...text } }, { zlib: { level: 9 } }));
}

function bytesOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
