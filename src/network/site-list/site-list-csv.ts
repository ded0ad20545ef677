import type { Language } from '../name.ts';
import { guardText } from './formula-guard.ts';
import { type SiteColumn, siteColumns } from './site-column.ts';
import type { SiteRow, SiteValue } from './site-rows.ts';
import { writtenValue } from './written-value.ts';

/**
 * Rows as CSV with headers in one language, without a byte-order mark: all columns in their order,
 * lines end in CR LF [RFC 4180], numbers read back to the bit, choices are words of the language,
 * flags `true`. Texts that a spreadsheet would run as formulas are guarded, see `guardText`.
 */
export function siteListCsv(rows: readonly SiteRow[], language: Language): string {
  const lines = [
    siteColumns.map(({ header }) => quoted(header[language])),
    ...rows.map((row) =>
      siteColumns.map((column) => field(column, writtenValue(column, row[column.id], language))),
    ),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}

function field({ kind }: SiteColumn, value: SiteValue | undefined): string {
  if (value === undefined) return '';
  return quoted(kind === 'text' ? guardText(String(value)) : String(value));
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
