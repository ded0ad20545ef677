import { readFileSync } from 'node:fs';

/** Rows of a CSV file of this folder, by the names of its first line. */
export function readTable<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  const [head, ...lines] = text.trim().split('\n');
  const columns = head.split(',') as Column[];
  return lines.map((line) => {
    const fields = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, fields[i]])) as Record<
      Column,
      string
    >;
  });
}
