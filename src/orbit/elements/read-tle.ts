import type { ElementsNote } from './elements-note.ts';
import type { ElementsRecord, WrittenElements } from './elements-record.ts';

const lineLength = 69;

interface Line {
  readonly text: string;
  readonly number: number;
}

/** A field of a line: its columns from 1 on, what may stand there, and how that is told. */
interface Field {
  readonly keyword: string;
  readonly from: number;
  readonly to: number;
  readonly pattern: RegExp;
  readonly expected: { readonly zh: string; readonly en: string };
  /** As a message writes the value. */
  readonly write: (text: string) => string;
}

const decimal = {
  pattern: /^ *[+-]?\d*\.\d+ *$/,
  expected: { zh: '小数', en: 'a decimal number' },
  write: (text: string) => text.trim(),
};

/** Digits after a decimal point that is not written, and a power of ten: " 12345-4". */
const powered = {
  pattern: /^[ +-]\d{5}[+-]\d$/,
  expected: { zh: '如“ 12345-4”的数', en: 'a number such as " 12345-4"' },
  write: (text: string) => `${text[0].trim()}0.${text.slice(1, 6)}e${text.slice(6)}`,
};

const firstLine: readonly Field[] = [
  {
    keyword: 'EPOCH',
    from: 19,
    to: 32,
    pattern: /^\d{2}[ \d]{2}\d\.\d{8}$/,
    expected: { zh: '如“26123.45678901”的年与日', en: 'year and day such as "26123.45678901"' },
    write: epochText,
  },
  { keyword: 'MEAN_MOTION_DOT', from: 34, to: 43, ...decimal },
  { keyword: 'MEAN_MOTION_DDOT', from: 45, to: 52, ...powered },
  { keyword: 'BSTAR', from: 54, to: 61, ...powered },
  {
    keyword: 'EPHEMERIS_TYPE',
    from: 63,
    to: 63,
    pattern: /^[ \d]$/,
    expected: { zh: '一位数字', en: 'one digit' },
    write: (text) => (text === ' ' ? '0' : text),
  },
];

const secondLine: readonly Field[] = [
  { keyword: 'INCLINATION', from: 9, to: 16, ...decimal },
  { keyword: 'RA_OF_ASC_NODE', from: 18, to: 25, ...decimal },
  {
    keyword: 'ECCENTRICITY',
    from: 27,
    to: 33,
    pattern: /^\d{7}$/,
    expected: { zh: '七位数字', en: 'seven digits' },
    write: (text) => `0.${text}`,
  },
  { keyword: 'ARG_OF_PERICENTER', from: 35, to: 42, ...decimal },
  { keyword: 'MEAN_ANOMALY', from: 44, to: 51, ...decimal },
  { keyword: 'MEAN_MOTION', from: 53, to: 63, ...decimal },
];

/** Reads two-line elements, with or without lines of names. [CelesTrak, NORAD two-line element set format] */
export function readTle(text: string): WrittenElements {
  const records: ElementsRecord[] = [];
  const problems: ElementsNote[] = [];
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ text: line.trimEnd(), number: i + 1 }))
    .filter((line) => line.text !== '');
  let name: Line | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    const object = name === null ? null : nameIn(name);
    if (line.text.startsWith('1 ')) {
      const next = lines[i + 1];
      if (next?.text.startsWith('2 ')) {
        i += 1;
        const found = readPair(line, next, name, problems);
        if (found) records.push(found);
      } else {
        problems.push(
          note(
            'pair',
            line.number,
            object,
            '第 1 行之后缺少第 2 行',
            'line 1 of an object without its line 2',
          ),
        );
      }
      name = null;
    } else if (line.text.startsWith('2 ')) {
      problems.push(
        note(
          'pair',
          line.number,
          object,
          '第 2 行之前缺少第 1 行',
          'line 2 of an object without its line 1',
        ),
      );
      name = null;
    } else {
      if (name !== null) problems.push(nameAlone(name));
      name = line;
    }
  }
  if (name !== null) problems.push(nameAlone(name));
  return { records, problems };
}

function nameAlone(name: Line): ElementsNote {
  const shown = shorten(name.text);
  return note(
    'pair',
    name.number,
    nameIn(name),
    `“${shown}”之后没有根数；应有以“1 ”和“2 ”开头的两行`,
    `"${shown}": no elements follow; expected two lines that begin with "1 " and "2 "`,
  );
}

/** Null where something is wrong, which is then told. */
function readPair(
  first: Line,
  second: Line,
  name: Line | null,
  problems: ElementsNote[],
): ElementsRecord | null {
  const told = problems.length;
  const written = first.text.slice(2, 7);
  const object = name ? nameIn(name) : `NORAD ${written.trim()}`;
  for (const line of [first, second]) problems.push(...faultsOfLine(line, object));
  if (problems.length > told) return null;
  const other = second.text.slice(2, 7);
  if (written !== other) {
    problems.push(
      note(
        'pair',
        second.number,
        object,
        `目标编号“${other}”与第 ${first.number} 行的“${written}”不符`,
        `catalogue number "${other}" is not the "${written}" of line ${first.number}`,
      ),
    );
    return null;
  }
  const fields = new Map<string, { text: string; line: number }>();
  fields.set('OBJECT_NAME', { text: object, line: (name ?? first).number });
  const number = catalogueNumber(written);
  if (number === null) {
    problems.push(
      unreadable(first.number, object, 3, 7, written, {
        zh: '五位数字，或一个字母（I、O 除外）加四位数字',
        en: 'five digits, or a letter but I and O with four digits',
      }),
    );
  } else fields.set('NORAD_CAT_ID', { text: String(number), line: first.number });
  for (const [line, known] of [
    [first, firstLine],
    [second, secondLine],
  ] as const) {
    for (const { keyword, from, to, pattern, expected, write } of known) {
      const value = line.text.slice(from - 1, to);
      if (pattern.test(value)) fields.set(keyword, { text: write(value), line: line.number });
      else problems.push(unreadable(line.number, object, from, to, value, expected));
    }
  }
  return problems.length > told ? null : { line: (name ?? first).number, fields };
}

function faultsOfLine({ text, number }: Line, object: string): ElementsNote[] {
  if (text.length !== lineLength) {
    return [
      note(
        'length',
        number,
        object,
        `有 ${text.length} 个字符，应为 ${lineLength} 个`,
        `${text.length} characters; expected ${lineLength}`,
      ),
    ];
  }
  let sum = 0;
  for (const sign of text.slice(0, -1)) {
    if (sign === '-') sum += 1;
    else if (sign >= '0' && sign <= '9') sum += Number(sign);
  }
  const expected = String(sum % 10);
  const found = text[lineLength - 1];
  if (found === expected) return [];
  return [
    note(
      'checksum',
      number,
      object,
      `校验和为“${found}”，按该行内容应为 ${expected}`,
      `checksum "${found}"; the line adds up to ${expected}`,
    ),
  ];
}

/** The letter of Alpha-5 stands for 10 to 33; I and O are left out. [space-track.org, Alpha-5] */
const alphaFive = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

function catalogueNumber(text: string): number | null {
  if (/^ *\d+$/.test(text)) return Number(text);
  const lead = alphaFive.indexOf(text[0]);
  return lead >= 0 && /^.\d{4}$/.test(text) ? (lead + 10) * 10_000 + Number(text.slice(1)) : null;
}

/** Years from 57 on are of the last century. */
function epochText(text: string): string {
  const short = Number(text.slice(0, 2));
  const year = short < 57 ? 2000 + short : 1900 + short;
  const day = Number(text.slice(2));
  const startMs = Date.UTC(year, 0, 1);
  const days = Math.round((Date.UTC(year + 1, 0, 1) - startMs) / 86_400_000);
  // told as a wrong date, since no date is written so
  if (!(day >= 1 && day < days + 1)) return text;
  return new Date(startMs + Math.round((day - 1) * 86_400_000)).toISOString();
}

/** Lines of names may begin with their number, 0. */
function nameIn(line: Line): string {
  return line.text.replace(/^0 /, '').trim();
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function unreadable(
  line: number,
  object: string,
  from: number,
  to: number,
  value: string,
  expected: Field['expected'],
): ElementsNote {
  const columns = from === to ? String(from) : `${from}–${to}`;
  return note(
    'value',
    line,
    object,
    `第 ${columns} 列“${value}”：应为${expected.zh}`,
    `columns ${columns}: "${value}": expected ${expected.en}`,
  );
}

function note(
  kind: ElementsNote['kind'],
  line: number,
  object: string | null,
  zh: string,
  en: string,
): ElementsNote {
  return { kind, line, object, text: { zh, en } };
}
