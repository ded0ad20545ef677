import Papa from 'papaparse';
import { unguardText } from '../../network/site-list/formula-guard.ts';
import type { SiteTable, SiteTableRow } from '../../network/site-list/site-table.ts';
import { gridTable } from './grid-table.ts';
import { TableRefusal, tableLimits, tooManyRows } from './table-refusal.ts';

const delimiters = [',', ';', '\t', '|'];

/** Reads comma-separated values, or ones parted by semicolons, tabs or bars. @throws TableRefusal */
export function readCsvTable(text: string): Pick<SiteTable, 'columns' | 'rows' | 'delimiter'> {
  // Excel may say the delimiter itself
  const said = /^sep=([,;\t|])\r?\n/.exec(text)?.[1];
  const delimiter = said ?? likelyDelimiter(text);
  const grid: SiteTableRow[] = [];
  let line = 1;
  let from = 0;
  let unclosed = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ code }) => code === 'MissingQuotes')) unclosed ||= line;
      grid.push({ line, values: data.map(unguarded) });
      for (let i = from; i < meta.cursor; i++) {
        const sign = text.charCodeAt(i);
        if (sign === 10 || (sign === 13 && text.charCodeAt(i + 1) !== 10)) line++;
      }
      from = meta.cursor;
      // titles above the header may come on top
      if (grid.length > tableLimits.rows + 1000) parser.abort();
    },
  });
  if (unclosed > 0) {
    throw new TableRefusal(
      `第 ${unclosed} 行:引号没有配对`,
      `line ${unclosed}: a quotation mark is not closed`,
    );
  }
  if (grid.length > tableLimits.rows + 1000) throw tooManyRows();
  const table = gridTable(grid);
  if (!table) {
    throw new TableRefusal(
      '没有找到表头:应有一行列名,例如“站点编号, 经度, 纬度”',
      'no header found — expected a row of column names, for example "Site ID, Longitude, Latitude"',
    );
  }
  return { ...table, delimiter };
}

/** Null where nothing stands; without what guards a text from running as a formula. */
function unguarded(field: string): string | null {
  return field === '' ? null : unguardText(field);
}

/** The delimiter that most often parts the first lines. */
function likelyDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\n|\r/)
    .slice(0, 20);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, '').split(delimiter).length - 1);
    const most = Math.max(...counts);
    const score =
      most === 0 ? 0 : counts.filter((count) => count === most).length * Math.min(most, 5);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
