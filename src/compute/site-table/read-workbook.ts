import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { SiteTable, SiteTableRow, TableValue } from '../../network/site-list/site-table.ts';
import { decodeText } from '../decode-text.ts';
import { checkXml } from './check-xml.ts';
import { gridTable } from './grid-table.ts';
import { TableRefusal, tableLimits, tooManyRows } from './table-refusal.ts';

/** A workbook may have longer lists than ours, but not by much. */
const mostRows = tableLimits.rows + 1000;

/**
 * Reads the first sheet of a workbook whose header is one of a site list.
 *
 * @param entries its files, unpacked
 * @throws TableRefusal
 */
export async function readWorkbook(
  entries: ReadonlyMap<string, Uint8Array>,
): Promise<Pick<SiteTable, 'columns' | 'rows' | 'sheet'>> {
  for (const [name, content] of entries) checkPart(name, content);
  for (const { sheet, data } of await sheetsOf(entries)) {
    const grid = data.map(
      (values, index): SiteTableRow => ({
        line: index + 1,
        values: values.map(plainValue),
      }),
    );
    const table = gridTable(grid);
    if (table) return { ...table, sheet };
  }
  throw new TableRefusal(
    '各工作表中都没有找到表头：应有一行列名，例如“站点编号、经度、纬度”',
    'no sheet has a header — expected a row of column names, for example Site ID, Longitude, Latitude',
  );
}

/** The reader makes room for every cell up to the last: one far out must not reach it. */
function checkPart(name: string, content: Uint8Array): void {
  const text = decodeText(content, 'utf-8');
  if (text === null) throw new TableRefusal(`${name}：不是 UTF-8`, `${name}: not UTF-8`);
  checkXml(text);
  if (!/worksheets\//.test(name)) return;
  for (const [, letters = '', digits = ''] of text.matchAll(
    /\sr\s*=\s*["']([A-Za-z]*)(\d+)["']/g,
  )) {
    if (Number(digits) > mostRows) throw tooManyRows();
    // ZZ is column 702
    if (letters.length > 2) {
      throw new TableRefusal(
        `${name}：有超出第 702 列的单元格`,
        `${name}: a cell lies beyond column ZZ`,
      );
    }
  }
}

async function sheetsOf(entries: ReadonlyMap<string, Uint8Array>) {
  // packed anew from what was counted and looked through
  const archive = zipSync(Object.fromEntries(entries), { level: 0 });
  try {
    return await readXlsxFile(archive.slice().buffer);
  } catch (error) {
    const { message } = error as Error;
    throw new TableRefusal(`工作簿已损坏：${message}`, `the workbook is damaged: ${message}`);
  }
}

function plainValue(value: unknown): TableValue {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : null;
}
