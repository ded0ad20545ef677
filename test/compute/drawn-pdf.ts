import type { Canvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels of a point. */
const scale = 2;
/** Shapes are compared on a grid of so many cells a side. */
const grid = 12;

/** A character of a page: where its text says that it is, and what is drawn there. */
export interface DrawnCharacter {
  readonly character: string;
  /** Share of its box that is not paper. */
  readonly ink: number;
  /** Ink of each cell of a grid over its box, 0 to 1, row by row. */
  readonly shape: readonly number[];
}

export interface DrawnPage {
  /** As a reader would select it. */
  readonly text: string;
  /** Share of the page that is not paper. */
  readonly ink: number;
  /** Chinese characters alone. */
  readonly characters: readonly DrawnCharacter[];
}

/** The first pages of a PDF, or all, drawn to pictures, with the text that can be selected on them. */
export async function drawnPdf(bytes: Uint8Array, count?: number): Promise<DrawnPage[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= (count ?? pdf.numPages); number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const { canvas } = (pdf.canvasFactory as CanvasFactory).create(
      Math.ceil(viewport.width),
      Math.ceil(viewport.height),
    );
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    const picture = pictureOf(canvas);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    pages.push({
      text: texts.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
      ink: inkOf(picture, 0, 0, picture.width, picture.height),
      characters: texts.flatMap(({ str, transform, width }) => {
        const [x, y] = viewport.convertToViewportPoint(transform[4], transform[5]) as number[];
        return charactersOf(picture, str, x, y, width * scale);
      }),
    });
  }
  await task.destroy();
  return pages;
}

interface CanvasFactory {
  create(width: number, height: number): { readonly canvas: Canvas };
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8ClampedArray;
}

function pictureOf(canvas: Canvas): Picture {
  const { width, height } = canvas;
  return { width, height, data: canvas.getContext('2d').getImageData(0, 0, width, height).data };
}

/** Chinese characters of a run that has no others: each takes the same width, an em. */
function charactersOf(
  picture: Picture,
  run: string,
  x: number,
  baseline: number,
  width: number,
): DrawnCharacter[] {
  const characters = [...run];
  if (!characters.every((character) => /\p{Script=Han}/u.test(character))) return [];
  const em = width / characters.length;
  return characters.map((character, index) => {
    const left = x + index * em;
    const top = baseline - 0.86 * em;
    const shape = Array.from({ length: grid * grid }, (_, cell) =>
      inkOf(
        picture,
        left + ((cell % grid) * em) / grid,
        top + (Math.floor(cell / grid) * em) / grid,
        left + (((cell % grid) + 1) * em) / grid,
        top + ((Math.floor(cell / grid) + 1) * em) / grid,
      ),
    );
    return { character, shape, ink: shape.reduce((sum, ink) => sum + ink, 0) / shape.length };
  });
}

/** Mean darkness of a box, by its green: 0 for paper. */
function inkOf(
  { width, data }: Picture,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const from = { column: Math.round(left), row: Math.round(top) };
  const to = {
    column: Math.max(Math.round(right), from.column + 1),
    row: Math.max(Math.round(bottom), from.row + 1),
  };
  let sum = 0;
  for (let row = from.row; row < to.row; row++) {
    for (let column = from.column; column < to.column; column++) {
      sum += 255 - data[4 * (row * width + column) + 1];
    }
  }
  return sum / 255 / ((to.row - from.row) * (to.column - from.column));
}
