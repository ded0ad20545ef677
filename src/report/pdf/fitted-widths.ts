import type { PdfType } from './pdf-type.ts';

/** A column's share as it is asked for, and all that stands in it. */
interface ColumnTexts {
  readonly weight: number | undefined;
  readonly texts: readonly CellText[];
}

/** What stands in a cell. */
export interface CellText {
  readonly text: string;
  /** Never broken between lines. */
  readonly isWhole: boolean;
}

/** A column takes no more than this before its text is broken, points. */
const widestPt = 190;

/** Longer words, such as hashes, are broken where there is no room for all of them, points. */
const longestWordPt = 110;

const brokenWordPt = (width: number) => Math.min(width, longestWordPt);

/**
 * Widths of columns that fill a space, and the largest size of text at which no word is wider than its
 * column: by weight where columns have one, else by what stands in them. At the smallest size words
 * may have to break.
 */
export function fittedWidths(
  columns: readonly ColumnTexts[],
  spacePt: number,
  sizesPt: readonly number[],
  type: PdfType,
): { readonly sizePt: number; readonly widthsPt: number[] } {
  const isWeighted = columns.some(({ weight }) => weight !== undefined);
  for (const sizePt of sizesPt) {
    const words = columns.map(({ texts }) => widestOf(texts.flatMap(unbroken), sizePt, type));
    const least = total(words) <= spacePt ? words : words.map(brokenWordPt);
    const sum = total(least);
    const isLast = sizePt === sizesPt[sizesPt.length - 1];
    if (sum > spacePt && !isLast) continue;
    if (sum > spacePt) {
      return { sizePt, widthsPt: least.map((width) => (width * spacePt) / sum) };
    }
    const wanted = columns.map(({ weight, texts }) =>
      isWeighted
        ? (weight ?? 1)
        : Math.min(
            widestOf(
              texts.map(({ text }) => text),
              sizePt,
              type,
            ),
            widestPt,
          ),
    );
    return { sizePt, widthsPt: shared(wanted, least, spacePt) };
  }
  throw new Error('a table needs a size of text');
}

/** Space given out in proportion, none getting less than its least. */
function shared(wanted: readonly number[], least: readonly number[], spacePt: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = spacePt - total(least.filter((_, index) => fixed.has(index)));
    const weights = total(wanted.filter((_, index) => !fixed.has(index))) || 1;
    const widths = wanted.map((share, index) =>
      fixed.has(index) ? least[index] : (share * free) / weights,
    );
    const narrow = widths.findIndex((width, index) => !fixed.has(index) && width < least[index]);
    if (narrow === -1) return widths;
    fixed.add(narrow);
  }
}

/** A point more than text, as layouts round. */
function widestOf(texts: readonly string[], sizePt: number, type: PdfType): number {
  return texts.reduce((most, text) => Math.max(most, type.widthPt(text, sizePt) + 1), 12);
}

/** Pieces of a text that no line may break: words, and each Chinese character. */
function unbroken({ text, isWhole }: CellText): string[] {
  if (isWhole) return [text];
  return text.match(/[\u2e80-\u9fff\uf900-\ufaff]|[^ \n\u2e80-\u9fff\uf900-\ufaff]+/g) ?? [];
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
