import { encode } from 'fast-png';
import type { MapClass, ReportMap } from '../document/report-map.ts';
import { toBase64 } from '../pack/base64.ts';

/** How strongly a raster covers its chart, as in the page. */
const opacity = 0.78;

/** Pictures by a map's cells and the width: a report in two languages shows each twice. */
const known = new WeakMap<Uint8Array, Map<number, string>>();

/**
 * A map's cells as a PNG with a palette, one pixel a cell, as a data URI. Hatched classes have
 * stripes of pixels, about a pitch apart where the picture is drawn `widthPx` wide.
 */
export function rasterPng(
  map: Pick<ReportMap, 'classes' | 'window' | 'legend'>,
  widthPx: number,
): string {
  const pictures = known.get(map.classes) ?? new Map<number, string>();
  const picture = pictures.get(widthPx) ?? encoded(map, widthPx);
  known.set(map.classes, pictures.set(widthPx, picture));
  return picture;
}

function encoded(
  { classes, window, legend }: Pick<ReportMap, 'classes' | 'window' | 'legend'>,
  widthPx: number,
): string {
  const { columns, rows } = window;
  const pitch = Math.max(3, Math.round((6 * columns) / widthPx));
  const solid = Math.max(1, Math.round(pitch * 0.45));
  const isHatched = Uint8Array.from([0, ...legend.map(({ hatched }) => (hatched ? 1 : 0))]);
  const data = new Uint8Array(classes.length);
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const found = classes[cell];
      const isGap = isHatched[found] === 1 && (column + row) % pitch >= solid;
      data[cell] = isGap ? found + legend.length : found;
    }
  }
  const palette = [
    [0, 0, 0, 0],
    ...legend.map((each) => colourOf(each, opacity)),
    // the sea shows faintly coloured between stripes
    ...legend.map((each) => colourOf(each, opacity * 0.22)),
  ];
  const picture = { width: columns, height: rows, data, depth: 8, channels: 1, palette } as const;
  return `data:image/png;base64,${toBase64(encode(picture, { zlib: { level: 6 } }))}`;
}

function colourOf({ hex }: MapClass, alpha: number): number[] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, Math.round(alpha * 255)];
}
