import type { Language } from '../../network/name.ts';
import { escaped } from '../charts/svg-text.ts';
import type { Cell, Column, ReportTable } from '../document/report-document.ts';
import { barHtml, cellHtml } from './html-figure.ts';

/** Longer tables show the rows that paper shows; the rest is in the pack and in the annex. */
const mostRows = 400;

/** A table with its caption; what the first column says again is pale. */
export function tableHtml(table: ReportTable, language: Language): string {
  const { columns, rows, caption, id } = table;
  const isCut = rows.length > mostRows && table.shownRows !== undefined;
  const shown = isCut ? rows.slice(0, table.shownRows) : rows;
  const heads = columns.map(
    ({ head, align }) =>
      `<th scope="col" class="${align}${head[language].length <= 5 ? ' tight' : ''}">${escaped(head[language])}</th>`,
  );
  const lines = shown.map((row, at) => {
    const cells = row.map((cell, i) =>
      tdHtml(cell, columns[i], language, i === 0 && at > 0 ? shown[at - 1][0] : null, i === 0),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  const empty =
    rows.length === 0
      ? `<tr><td colspan="${columns.length}">${language === 'zh' ? '无' : 'none'}</td></tr>`
      : '';
  const rest = rows.length - shown.length;
  const more =
    rest > 0
      ? `<p class="more">${language === 'zh' ? `另有 ${rest} 行，见附表与数据包。` : `${rest} more rows are in the annex and in the pack.`}</p>`
      : '';
  return `<div class="caption" id="caption-${escaped(id)}">${escaped(caption[language])}</div><div class="table" tabindex="0" role="region" aria-labelledby="caption-${escaped(id)}"><table id="table-${escaped(id)}"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}${empty}</tbody></table></div>${more}`;
}

function tdHtml(
  cell: Cell,
  column: Column,
  language: Language,
  above: Cell | null,
  isFirst: boolean,
): string {
  const classes: string[] = [];
  if (column.align === 'right') classes.push('right');
  if (isFirst) {
    const isAgain =
      cell.kind === 'text' &&
      above?.kind === 'text' &&
      above.text[language] === cell.text[language];
    classes.push(isAgain ? 'again' : 'first');
  }
  const isShort = cell.kind === 'text' && cell.text[language].length <= 8;
  if (isShort || column.id === 'place') classes.push('tight');
  if (column.id === 'hash') classes.push('mono');
  const bar = column.bars && cell.kind === 'figure' ? barHtml(cell.figure) : '';
  return `<td${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${bar}${cellHtml(cell, language)}</td>`;
}
