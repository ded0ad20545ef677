import { guardText } from '../../network/site-list/formula-guard.ts';
import type { AnnexTable, AnnexValue } from './annex-table.ts';

/**
 * A table as CSV with a byte-order mark, so that spreadsheets read the Chinese; lines end in CR LF
 * [RFC 4180], numbers read back to the bit, and texts that would run as formulas are guarded.
 */
export function annexCsv({ heads, rows }: Pick<AnnexTable, 'heads' | 'rows'>): string {
  const lines = [heads, ...rows].map((row) => `${row.map(field).join(',')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

function field(value: AnnexValue): string {
  if (value === null) return '';
  const text =
    typeof value === 'number'
      ? String(value)
      : guardText(value.replace(/\p{Surrogate}/gu, '\ufffd'));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
