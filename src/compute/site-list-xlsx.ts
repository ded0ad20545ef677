import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { Language } from '../network/name.ts';
import { type SiteColumn, siteColumns } from '../network/site-list/site-column.ts';
import type { SiteRow, SiteValue } from '../network/site-list/site-rows.ts';
import { writtenValue } from '../network/site-list/written-value.ts';

/**
 * Rows as a workbook of one sheet: all columns in their order below a bold header that stays in
 * sight; numbers, flags and texts are cells of their type, so that no text runs as a formula.
 */
export async function siteListXlsx(
  rows: readonly SiteRow[],
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = siteColumns.map(
    (column): Cell => ({
      value: column.header[language],
      type: String,
      fontWeight: 'bold',
    }),
  );
  const cells = rows.map((row) =>
    siteColumns.map((column) => cell(writtenValue(column, row[column.id], language))),
  );
  const blob = await writeExcelFile([header, ...cells], {
    sheet: language === 'zh' ? '站点' : 'Sites',
    columns: siteColumns.map((column) => ({ width: widthOf(column, rows, language) })),
    stickyRowsCount: 1,
  }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function cell(value: SiteValue | undefined): Cell {
  if (typeof value !== 'string') return value ?? null;
  return { value: escaped(value), type: String };
}

/** Its longest text in characters of a digit's width; Chinese ones take two. */
function widthOf({ id, header }: SiteColumn, rows: readonly SiteRow[], language: Language): number {
  const texts = [header[language], ...rows.map((row) => String(row[id] ?? ''))];
  const longest = texts.reduce((most, text) => Math.max(most, characters(text)), 0);
  return Math.min(longest + 2, 40);
}

function characters(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

/**
 * A text with `_xHHHH_` in place of what the library would leave out or XML readers change, and of
 * what looks like such an escape. [ECMA-376 part 1, sec. 22.9.2.19]
 */
function escaped(text: string): string {
  const safe = text.replace(unsafe, (found) => [...found].map(unitEscapes).join(''));
  // the library looks texts up in an object, where it would find what all objects have
  return safe in {} ? unitEscapes(safe[0]) + safe.slice(1) : safe;
}

const unsafe =
  /[^\t\n\u0020-\u007e\u0085\u00a0-\ufdcf\ufdf0-\ufffc\u{10000}-\u{10ffff}]|\p{Surrogate}|\p{Noncharacter_Code_Point}|_(?=x[\dA-Fa-f]{4}_)/gu;

function unitEscapes(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const code = character.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  }).join('');
}
