import type { ElementsNote } from './elements-note.ts';
import type { ElementsRecord, WrittenElements, WrittenValue } from './elements-record.ts';

const token =
  /\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,])/y;

/** Stops the reading where the text is no list of flat objects. */
class JsonFault extends Error {}

/** Reads mean-elements messages as JSON: one object, or a list of them, whose values are all plain. */
export function readOmmJson(text: string): WrittenElements {
  const reader = new JsonReader(text);
  const records: ElementsRecord[] = [];
  const problems: ElementsNote[] = [];
  try {
    if (reader.takes('[')) {
      for (let more = !reader.takes(']'); more; ) {
        records.push(reader.object());
        more = reader.oneOf(',', ']') === ',';
      }
    } else records.push(reader.object());
    reader.end();
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    problems.push({
      kind: 'format',
      line: reader.line,
      object: null,
      text: {
        zh: `此处为 ${reader.found},不是所需的 JSON:应为${zhOf(error.message)}`,
        en: `${reader.found}: not the JSON needed: expected ${error.message}`,
      },
    });
  }
  return { records, problems };
}

function zhOf(expected: string): string {
  return expected
    .replace('a key in double quotes', '双引号中的字段名')
    .replace('a text or number', '文字或数')
    .replace('nothing more', '结束')
    .replaceAll(' or ', '或');
}

/** Takes a text token by token and knows the line. */
class JsonReader {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** On which the next token stands. */
  get line(): number {
    const { start } = this.#peek();
    return this.#line + countLines(this.#text.slice(this.#at, start));
  }

  /** What comes next, for a message. */
  get found(): string {
    const { start } = this.#peek();
    const rest = this.#text.slice(start, start + 24).split('\n')[0];
    return rest === '' ? 'the end' : rest;
  }

  takes(sign: string): boolean {
    const { word, end } = this.#peek();
    if (word !== sign) return false;
    this.#moveTo(end);
    return true;
  }

  oneOf(...signs: readonly string[]): string {
    const sign = signs.find((each) => this.takes(each));
    if (sign === undefined) throw new JsonFault(signs.map((each) => `"${each}"`).join(' or '));
    return sign;
  }

  object(): ElementsRecord {
    const line = this.line;
    this.oneOf('{');
    const fields = new Map<string, WrittenValue>();
    for (let more = !this.takes('}'); more; ) {
      const key = this.#scalar('a key in double quotes', (word) => word.startsWith('"'));
      this.oneOf(':');
      const at = this.line;
      const value = this.#scalar('a text or number', (word) => !/^[[\]{}:,]$/.test(word));
      if (value !== null) fields.set(String(key), { text: String(value), line: at });
      more = this.oneOf(',', '}') === ',';
    }
    return { line, fields };
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== '') throw new JsonFault('nothing more');
  }

  #scalar(expected: string, fits: (word: string) => boolean): unknown {
    const { word, end } = this.#peek();
    if (!fits(word) || word === '') throw new JsonFault(expected);
    let value: unknown;
    try {
      value = word.startsWith('"') ? JSON.parse(word) : word === 'null' ? null : word;
    } catch {
      throw new JsonFault(expected);
    }
    this.#moveTo(end);
    return value;
  }

  #peek(): { word: string; start: number; end: number } {
    token.lastIndex = this.#at;
    const match = token.exec(this.#text);
    if (match)
      return { word: match[1], start: token.lastIndex - match[1].length, end: token.lastIndex };
    const spaces = /\s*/y;
    spaces.lastIndex = this.#at;
    const start = this.#at + (spaces.exec(this.#text)?.[0].length ?? 0);
    return { word: '', start, end: start };
  }

  #moveTo(end: number): void {
    this.#line += countLines(this.#text.slice(this.#at, end));
    this.#at = end;
  }
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
