import { refusal } from './antenna-file-refusal.ts';
import { type CommaWatch, readNumber } from './number-text.ts';

/** A value after a key, as it stands. */
export interface HeaderLine {
  readonly line: number;
  readonly value: string;
}

/** A row of a cut, as it stands. */
export interface CutRow {
  readonly line: number;
  readonly angleDeg: number;
  readonly lossDb: number;
}

/** One of the two lists of rows. */
export interface CutLines {
  /** Where it begins. */
  readonly line: number;
  /** Number of rows that the file announces; null when it does not. */
  readonly announced: number | null;
  readonly rows: CutRow[];
}

/** The lines of a file, sorted by what they are. */
export interface AntennaLines {
  readonly headers: ReadonlyMap<string, HeaderLine>;
  readonly horizontal: CutLines | undefined;
  readonly vertical: CutLines | undefined;
  readonly lastLine: number;
}

/** Characters of a line at most; a comment may be long. */
const longestLine = 2000;

/** Rows of a cut at most: steps of 0.01°. */
const mostRows = 36_000;

type CutKey = 'HORIZONTAL' | 'VERTICAL';

/** Keys that may come more than once, each time with something else to say. */
const repeatable = new Set(['COMMENT', 'COMMENTS']);

/** Keys that may stand behind the rows as well. */
const knownKeys = new Set([
  'NAME',
  'MAKE',
  'FREQUENCY',
  'H_WIDTH',
  'V_WIDTH',
  'FRONT_TO_BACK',
  'GAIN',
  'TILT',
  'ELECTRICAL_TILT',
  'POLARIZATION',
  'POLARISATION',
  ...repeatable,
]);

/** Sorts the lines of a MSI or Planet file into headers and rows. @throws AntennaFileRefusal */
export function sortLines(text: string, commas: CommaWatch): AntennaLines {
  const headers = new Map<string, HeaderLine>();
  const cuts = new Map<CutKey, CutLines>();
  let open: CutLines | null = null;
  let line = 0;
  let lastLine = 0;
  for (const raw of text.split(/\r\n|\n|\r/)) {
    line += 1;
    if (raw.length > longestLine) {
      throw refusal.longLine(line, raw.length, longestLine);
    }
    const content = raw.trim().replace(/\s+/g, ' ');
    if (content === '') continue;
    lastLine = line;
    const [, word = '', value = ''] = /^([A-Za-z][\w-]*)\s*[:=]?\s*(.*)$/.exec(content) ?? [];
    const key = word.toUpperCase();
    if (key === 'HORIZONTAL' || key === 'VERTICAL') {
      open = openCut(key, line, value, cuts, commas);
    } else if (key !== '' && (open === null || knownKeys.has(key))) {
      addHeader(headers, key, { line, value });
    } else if (open) {
      if (open.rows.length === mostRows) throw refusal.tooManyRows(line, content, mostRows);
      open.rows.push(readRow(content, line, commas));
    } else {
      throw refusal.noKey(line, content);
    }
  }
  return { headers, horizontal: cuts.get('HORIZONTAL'), vertical: cuts.get('VERTICAL'), lastLine };
}

function openCut(
  key: CutKey,
  line: number,
  value: string,
  cuts: Map<CutKey, CutLines>,
  commas: CommaWatch,
): CutLines {
  const first = cuts.get(key);
  if (first) throw refusal.secondCut(line, key, first.line);
  const announced = value === '' ? null : readNumber(value, line, commas);
  if (value !== '' && !(Number.isInteger(announced) && Number(announced) > 0)) {
    throw refusal.noRowCount(line, key, value);
  }
  const cut = { line, announced, rows: [] };
  cuts.set(key, cut);
  return cut;
}

function addHeader(headers: Map<string, HeaderLine>, key: string, header: HeaderLine): void {
  const first = headers.get(key);
  if (first === undefined) headers.set(key, header);
  else if (knownKeys.has(key) && !repeatable.has(key) && first.value !== header.value) {
    throw refusal.otherValue(header.line, key, header.value, first.value, first.line);
  }
}

function readRow(content: string, line: number, commas: CommaWatch): CutRow {
  const words = content.split(/[ ;]+/);
  if (words.length !== 2) throw refusal.noRow(line, content);
  const [angleDeg, lossDb] = words.map((word) => readNumber(word, line, commas));
  if (angleDeg === null || Math.abs(angleDeg) > 360) {
    throw refusal.noAngle(line, words[0]);
  }
  if (lossDb === null || Math.abs(lossDb) > 200) {
    throw refusal.noLoss(line, words[1]);
  }
  return { line, angleDeg, lossDb };
}
