import type { ElementsNote } from './elements-note.ts';
import type { ElementsRecord, WrittenElements, WrittenValue } from './elements-record.ts';

const token =
  /\s*("(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,])/y;

/** What stands where a text is no list of flat objects should be something else. */
class JsonFault extends Error {
  readonly expected: ElementsNote['text'];

  constructor(expected: ElementsNote['text']) {
    super(expected.en);
    this.expected = expected;
  }
}

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
        zh: `此处为${reader.found.zh}，应为${error.expected.zh}`,
        en: `${reader.found.en}: expected ${error.expected.en}`,
      },
    });
  }
  return { records, problems };
}

const keyText = { zh: '双引号中的字段名', en: 'a key in double quotes' };
const valueText = { zh: '文字或数', en: 'a text or number' };

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
  get found(): ElementsNote['text'] {
    const { start } = this.#peek();
    const rest = this.#text.slice(start, start + 24).split('\n')[0];
    return rest === ''
      ? { zh: '文本结尾', en: 'the end of the text' }
      : { zh: `“${rest}”`, en: `"${rest}"` };
  }

  takes(sign: string): boolean {
    const { word, end } = this.#peek();
    if (word !== sign) return false;
    this.#moveTo(end);
    return true;
  }

  oneOf(...signs: readonly string[]): string {
    const sign = signs.find((each) => this.takes(each));
    if (sign === undefined) {
      const quoted = signs.map((each) => `"${each}"`);
      throw new JsonFault({ zh: quoted.join('或'), en: quoted.join(' or ') });
    }
    return sign;
  }

  object(): ElementsRecord {
    const line = this.line;
    this.oneOf('{');
    const fields = new Map<string, WrittenValue>();
    for (let more = !this.takes('}'); more; ) {
      const key = this.#scalar(keyText, (word) => word.startsWith('"'));
      this.oneOf(':');
      const at = this.line;
      const value = this.#scalar(valueText, (word) => !/^[[\]{}:,]$/.test(word));
      if (value !== null) fields.set(String(key), { text: String(value), line: at });
      more = this.oneOf(',', '}') === ',';
    }
    return { line, fields };
  }

  end(): void {
    if (this.#text.slice(this.#at).trim() !== '')
      throw new JsonFault({ zh: '结束', en: 'nothing more' });
  }

  #scalar(expected: ElementsNote['text'], fits: (word: string) => boolean): unknown {
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
