import type { Language } from '../../network/name.ts';
import type { Cell, Column, ReportDocument, ReportTable } from '../document/report-document.ts';
import { unitText } from '../document/unit-text.ts';

/** Rows of a table for spreadsheets: numbers as they were computed, null where there is none. */
export interface AnnexTable {
  /** Names the file. */
  readonly id: string;
  /** Names the sheet. */
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly AnnexValue[])[];
}

export type AnnexValue = string | number | null;

/** The tables of all chapters in their order, with the rows too that documents do not show. */
export function annexTables(document: ReportDocument, language: Language): AnnexTable[] {
  return document.chapters
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .map((table) => annexTable(table, language));
}

/**
 * One table. The unit that all figures of a column share stands in its head; where they differ it has
 * a column of its own beside theirs.
 */
function annexTable(table: ReportTable, language: Language): AnnexTable {
  const columns = table.columns.map((column, index) =>
    annexColumn(
      column,
      table.rows.map((row) => row[index]),
      language,
    ),
  );
  return {
    id: table.id,
    title: table.caption[language],
    heads: columns.flatMap(({ heads }) => heads),
    rows: table.rows.map((_, row) => columns.flatMap(({ values }) => values[row])),
  };
}

/** What a column of the document becomes: one column or two. */
function annexColumn(column: Column, cells: readonly Cell[], language: Language) {
  const head = column.head[language];
  const units = new Set(
    cells.map((cell) => unitOf(cell, language)).filter((unit) => unit !== null),
  );
  if (units.size > 1) {
    const unitHead = language === 'zh' ? `${head}的单位` : `${head}, unit`;
    return {
      heads: [head, unitHead],
      values: cells.map((cell) => [annexValue(cell, language), unitOf(cell, language)]),
    };
  }
  const [unit = ''] = units;
  const values = cells.map((cell) => [annexValue(cell, language)]);
  return { heads: [unit === '' ? head : `${head} (${unit})`], values };
}

function annexValue(cell: Cell, language: Language): AnnexValue {
  if (cell.kind === 'text') return cell.text[language];
  const { value } = cell.figure;
  return value === null || !Number.isFinite(value) ? null : value;
}

/** Null for texts. */
function unitOf(cell: Cell, language: Language): string | null {
  return cell.kind === 'text' ? null : unitText(cell.figure.unit, language);
}
