/**
 * The cells of a text as spreadsheets put it on the clipboard: columns between tabs, rows between
 * line ends, a cell with either in quotation marks. The line end after the last row adds no row.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const cell = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    row.push(cell.text);
    at = cell.end;
    if (source[at] === '\t') {
      at++;
      continue;
    }
    rows.push(row);
    if (at >= source.length) return rows;
    row = [];
    at++;
  }
}

/** Cells as spreadsheets take them from the clipboard. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quotedIfNeeded).join('\t')).join('\n');
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
}

function plainCell(source: string, from: number): ReadCell {
  let end = from;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return { text: source.slice(from, end), end };
}

/** A cell in quotation marks; one that is never closed, or goes on after them, is plain text. */
function quotedCell(source: string, from: number): ReadCell {
  let text = '';
  let at = from + 1;
  for (;;) {
    const next = source.indexOf('"', at);
    if (next < 0) return plainCell(source, from);
    text += source.slice(at, next);
    at = next + 1;
    if (source[at] !== '"') break;
    text += '"';
    at++;
  }
  const closes = at >= source.length || source[at] === '\t' || source[at] === '\n';
  return closes ? { text, end: at } : plainCell(source, from);
}

function quotedIfNeeded(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
