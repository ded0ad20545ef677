import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { Language } from '../network/name.ts';
import { type SiteColumn, siteColumns } from '../network/site-list/site-column.ts';
import type { SiteRow, SiteValue } from '../network/site-list/site-rows.ts';
import { writtenValue } from '../network/site-list/written-value.ts';
import { xlsxText } from './xlsx-text.ts';

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
  return { value: xlsxText(value), type: String };
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
