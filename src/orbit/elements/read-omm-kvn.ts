import type { ElementsNote } from './elements-note.ts';
import type { ElementsRecord, WrittenElements, WrittenValue } from './elements-record.ts';

/** Reads mean-elements messages in keyword = value notation. [CCSDS 502.0-B-3, ch. 7] */
export function readOmmKvn(text: string): WrittenElements {
  const records: ElementsRecord[] = [];
  const problems: ElementsNote[] = [];
  let fields = new Map<string, WrittenValue>();
  let start = 0;
  const close = () => {
    // a message's header alone is no object
    if (fields.has('OBJECT_NAME') || fields.has('NORAD_CAT_ID') || fields.has('EPOCH')) {
      records.push({ line: start, fields });
    }
    fields = new Map();
    start = 0;
  };
  text.split(/\r\n|\n|\r/).forEach((row, i) => {
    const line = i + 1;
    if (/^\s*(COMMENT\b.*)?$/.test(row)) return;
    const parts = /^\s*([A-Z0-9_]+)\s*=\s*(.*?)\s*$/.exec(row);
    if (!parts) {
      problems.push({
        kind: 'format',
        line,
        object: fields.get('OBJECT_NAME')?.text ?? null,
        text: {
          zh: `“${row.trim().slice(0, 40)}”：应为“关键字 = 值”`,
          en: `"${row.trim().slice(0, 40)}": expected KEYWORD = value`,
        },
      });
      return;
    }
    const [, key, value] = parts;
    if (fields.has(key) || (key === 'CCSDS_OMM_VERS' && fields.size > 0)) close();
    if (start === 0) start = line;
    // units may follow in brackets
    fields.set(key, { text: value.replace(/\s*\[[^\]]*\]$/, ''), line });
  });
  close();
  return { records, problems };
}
