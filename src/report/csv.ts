/** Rows as CSV with a byte-order mark, so that spreadsheets read the Chinese. */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  const field = (value: string | number) =>
    /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\n')}\n`;
}
