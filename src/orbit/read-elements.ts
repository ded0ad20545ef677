import type { ElementsNote } from './elements/elements-note.ts';
import { elementsOfRecord } from './elements/elements-of-record.ts';
import type { WrittenElements } from './elements/elements-record.ts';
import { decayNote, epochNote } from './elements/orbit-state.ts';
import { readOmmCsv } from './elements/read-omm-csv.ts';
import { readOmmJson } from './elements/read-omm-json.ts';
import { readOmmKvn } from './elements/read-omm-kvn.ts';
import { readTle } from './elements/read-tle.ts';
import type { MeanElements } from './orbit-definition.ts';

/** Objects of a text. Whoever uses those that are good beside bad ones must have said so. */
export interface ElementsReading {
  readonly format: 'tle' | 'ommJson' | 'ommCsv' | 'ommKvn' | null;
  /** In the order of the text. */
  readonly satellites: readonly MeanElements[];
  /** Why others are left out. Without any satellite there is at least one. */
  readonly problems: readonly ElementsNote[];
  /** Of those that are in: elements far from the time at hand. */
  readonly warnings: readonly ElementsNote[];
}

/** A catalogue of all objects in orbit has a tenth of it. */
const mostCharacters = 50_000_000;

/**
 * Reads mean elements: two-line elements with or without names (Alpha-5 numbers too), or Orbit
 * Mean-Elements Messages as JSON, CSV or keyword = value. Objects whose lines or values are wrong,
 * that have decayed, or that come twice are left out and told.
 *
 * @param timeMs when they will be used, since 1970, UTC
 */
export function readElements(text: string, timeMs: number): ElementsReading {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (bare.trim() === '') return nothing(null, []);
  if (bare.length > mostCharacters) return refused(null, '文件过大', 'too large a text');
  const format = formatOf(bare);
  if (format === null) {
    if (/^\s*</.test(bare)) {
      return refused(
        1,
        'XML 格式不能读取；应为 TLE，或 JSON、CSV、KVN 格式的 OMM',
        'XML is not read; expected TLE, or OMM as JSON, CSV or KVN',
      );
    }
    return refused(
      1,
      '不是轨道根数；应为 TLE，或 JSON、CSV、KVN 格式的 OMM',
      'no orbital elements; expected TLE, or OMM as JSON, CSV or KVN',
    );
  }
  const written = readers[format](bare);
  const satellites: MeanElements[] = [];
  const problems = [...written.problems];
  const warnings: ElementsNote[] = [];
  const lines = new Map<number, number>();
  for (const record of written.records) {
    const found = elementsOfRecord(record);
    problems.push(...found.problems);
    if (!found.elements) continue;
    const { elements } = found;
    const earlier = lines.get(elements.catalogueNumber);
    const fault =
      earlier === undefined
        ? decayNote(elements, record.line, timeMs)
        : duplicateNote(elements, record.line, earlier);
    if (fault) {
      problems.push(fault);
      continue;
    }
    lines.set(elements.catalogueNumber, record.line);
    satellites.push(elements);
    const warning = epochNote(elements, record.line, timeMs);
    if (warning) warnings.push(warning);
  }
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (satellites.length === 0) return nothing(format, problems);
  return { format, satellites, problems, warnings };
}

const readers = {
  tle: readTle,
  ommJson: readOmmJson,
  ommCsv: readOmmCsv,
  ommKvn: readOmmKvn,
} satisfies Record<string, (text: string) => WrittenElements>;

function formatOf(text: string): keyof typeof readers | null {
  if (/^\s*[[{]/.test(text)) return 'ommJson';
  const lines = text.split(/\r\n|\n|\r/);
  const head = lines.find((line) => line.trim() !== '') ?? '';
  if (/\bNORAD_CAT_ID\b|\bOBJECT_NAME\b/i.test(head) && head.includes(',')) return 'ommCsv';
  if (/^\s*(CCSDS_OMM_VERS|COMMENT\b|[A-Z0-9_]+\s*=)/.test(head)) return 'ommKvn';
  return lines.some((line) => /^[12] /.test(line)) ? 'tle' : null;
}

function duplicateNote(
  { name, catalogueNumber }: MeanElements,
  line: number,
  earlier: number,
): ElementsNote {
  return {
    kind: 'duplicate',
    line,
    object: name,
    text: {
      zh: `目标编号 ${catalogueNumber} 已见于第 ${earlier} 行`,
      en: `catalogue number ${catalogueNumber} stands on line ${earlier} already`,
    },
  };
}

function refused(line: number | null, zh: string, en: string): ElementsReading {
  const problem = { kind: 'format', line, object: null, text: { zh, en } } as const;
  return { format: null, satellites: [], problems: [problem], warnings: [] };
}

/** The reading of a text without any object that is good. */
function nothing(
  format: ElementsReading['format'],
  problems: readonly ElementsNote[],
): ElementsReading {
  const empty = {
    kind: 'empty',
    line: null,
    object: null,
    text: { zh: '星座为空：没有可用的轨道根数', en: 'an empty constellation: no elements to use' },
  } as const;
  return { format, satellites: [], problems: [...problems, empty], warnings: [] };
}
