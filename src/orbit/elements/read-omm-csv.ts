import type { ElementsNote } from './elements-note.ts';
import type { ElementsRecord, WrittenElements } from './elements-record.ts';

/** Reads mean-elements messages as CelesTrak writes them in CSV: a line of keywords, then one object a line. */
export function readOmmCsv(text: string): WrittenElements {
  const records: ElementsRecord[] = [];
  const problems: ElementsNote[] = [];
  let head: readonly string[] | null = null;
  text.split(/\r\n|\n|\r/).forEach((row, i) => {
    if (row.trim() === '') return;
    const line = i + 1;
    const values = fieldsOf(row);
    if (head === null) {
      head = values.map((value) => value.toUpperCase());
      return;
    }
    if (values.length !== head.length) {
      problems.push({
        kind: 'format',
        line,
        object: values[0] || null,
        text: {
          zh: `有 ${values.length} 个字段，应与表头一样为 ${head.length} 个`,
          en: `${values.length} fields; expected ${head.length}, as the header has`,
        },
      });
      return;
    }
    const fields = head.map((key, at) => [key, { text: values[at], line }] as const);
    records.push({ line, fields: new Map(fields.filter(([, { text: value }]) => value !== '')) });
  });
  return { records, problems };
}

/** Fields of a row, those with commas in double quotes. */
function fieldsOf(row: string): string[] {
  const fields = row.match(/(?:^|,)(?:\s*"(?:[^"]|"")*"\s*|[^,]*)/g) ?? [];
  // the first has no comma before it; an empty first field leaves one out
  const all = row.startsWith(',') ? ['', ...fields] : fields;
  return all.map((field, i) => {
    const bare = (i === 0 ? field : field.replace(/^,/, '')).trim();
    return bare.startsWith('"') && bare.endsWith('"') && bare.length > 1
      ? bare.slice(1, -1).replaceAll('""', '"')
      : bare;
  });
}
