import type { MapClass } from '../../document/report-map.ts';
import type { CellWindow } from '../../picture/cell-window.ts';

/** A raster as pictures of one pixel a cell: what is drawn solid, and what is hatched. */
export interface RasterPictures {
  readonly solid: HTMLCanvasElement;
  readonly hatched: HTMLCanvasElement | null;
}

export function rasterPictures(
  cells: Uint8Array,
  window: CellWindow,
  legend: readonly MapClass[],
): RasterPictures {
  const picture = (hatched: boolean) => {
    const colours = new Uint32Array(256);
    legend.forEach((each, i) => {
      if (each.hatched === hatched) colours[i + 1] = colourOf(each.hex);
    });
    const { canvas, context } = newCanvas(window.columns, window.rows);
    const image = context.createImageData(window.columns, window.rows);
    const pixels = new Uint32Array(image.data.buffer);
    for (let cell = 0; cell < cells.length; cell++) pixels[cell] = colours[cells[cell]];
    context.putImageData(image, 0, 0);
    return canvas;
  };
  return {
    solid: picture(false),
    hatched: legend.some((each) => each.hatched) ? picture(true) : null,
  };
}

/** Part of a raster, in cells from its corner. */
export interface RasterPart {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** Draws part of a raster over a whole canvas; stripes keep their size whatever the scale. */
export function drawRaster(
  canvas: HTMLCanvasElement,
  { solid, hatched }: RasterPictures,
  { left, top, columns, rows }: RasterPart,
): void {
  const context = canvas.getContext('2d');
  const { width, height } = canvas;
  if (!context || width === 0 || height === 0) return;
  context.clearRect(0, 0, width, height);
  const draw = (target: CanvasRenderingContext2D, picture: HTMLCanvasElement) => {
    target.imageSmoothingEnabled = false;
    target.drawImage(picture, left, top, columns, rows, 0, 0, width, height);
  };
  context.globalAlpha = 0.76;
  draw(context, solid);
  if (hatched) {
    const striped = newCanvas(width, height);
    draw(striped.context, hatched);
    striped.context.globalCompositeOperation = 'destination-in';
    striped.context.fillStyle = stripes(striped.context, devicePixelRatio);
    striped.context.fillRect(0, 0, width, height);
    context.drawImage(striped.canvas, 0, 0);
    context.globalAlpha = 0.16;
    draw(context, hatched);
  }
  context.globalAlpha = 1;
}

/** Stripes of 2.6 px every 6 px at 45°. */
function stripes(context: CanvasRenderingContext2D, scale: number): CanvasPattern | string {
  const side = Math.max(4, Math.round(8.5 * scale));
  const tile = newCanvas(side, side);
  tile.context.lineWidth = 2.6 * scale;
  tile.context.beginPath();
  for (const off of [-side, 0, side]) {
    tile.context.moveTo(off - 2, side + 2);
    tile.context.lineTo(off + side + 2, -2);
  }
  tile.context.stroke();
  return context.createPattern(tile.canvas, 'repeat') ?? '#000';
}

function newCanvas(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no 2D canvas');
  return { canvas, context };
}

/** A colour as a pixel of image data. */
function colourOf(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255];
  return ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
