import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { AnnexTable, AnnexValue } from '../report/annex/annex-table.ts';
import { xlsxText } from './xlsx-text.ts';

/** What a spreadsheet takes as the name of a sheet. [ECMA-376 part 1, sec. 18.2.19] */
const longestSheetName = 31;

/**
 * Tables as a workbook, a sheet each below a bold header that stays in sight. The same tables give
 * the same bytes, as no date is written.
 */
export async function annexWorkbook(
  tables: readonly AnnexTable[],
): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(tables);
  const sheets = tables.map(({ heads, rows }, index) => ({
    data: [
      heads.map((head): Cell => ({ value: xlsxText(head), type: String, fontWeight: 'bold' })),
      ...rows.map((row) => row.map(cell)),
    ],
    sheet: names[index],
    columns: heads.map((head, column) => ({
      width: widthOf([head, ...rows.map((row) => row[column])]),
    })),
    stickyRowsCount: 1,
  }));
  const blob = await writeExcelFile(sheets).toBlob();
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  // the library writes the time of day; this is the earliest that ZIP can tell
  return new Uint8Array(zipSync(files, { mtime: new Date(1980, 0, 1) }));
}

function cell(value: AnnexValue): Cell {
  return typeof value === 'string' ? { value: xlsxText(value), type: String } : value;
}

/** Its longest text in characters of a digit's width; Chinese ones take two. */
function widthOf(values: readonly AnnexValue[]): number {
  const longest = values.reduce<number>((most, value) => {
    const text = typeof value === 'number' ? value.toFixed(3) : (value ?? '');
    return Math.max(most, text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0));
  }, 6);
  return Math.min(longest + 2, 60);
}

/** Titles without the signs that names of sheets may not have, cut to length, each only once. */
function sheetNames(tables: readonly AnnexTable[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ title, id }) => {
    const plain = title.replace(/[[\]:*?/\\']/g, ' ').trim() || id;
    for (let count = 1; ; count++) {
      const ending = count === 1 ? '' : ` ${count}`;
      const name = plain.slice(0, longestSheetName - ending.length).trim() + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
