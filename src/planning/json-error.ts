/** Where a text stops being JSON, and what stands there. Lines and columns count from 1. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

const space = /[\t\n\r ]*/y;
const value =
  /"(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/uy;
const word = /"[^\n]{0,24}|[^\s,\]}:]{1,24}|./uy;

/** What may come next inside the innermost list or object. */
type Awaited = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const awaitedText: Record<Awaited, string> = {
  value: 'a value (NaN, Infinity and comments are not JSON)',
  'first value': 'a value or "]"',
  key: 'a field name in double quotes',
  'first key': 'a field name in double quotes or "}"',
  colon: '":"',
  comma: '"," or the end of the list or object',
  end: 'nothing more',
};

/** Finds the first place where a text is not JSON; undefined when all of it is. */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = matchLength(space, text, 0);
  while (at < text.length) {
    const sign = text[at];
    const inList = open.at(-1) === '[';
    let length = 1;
    if (awaited.endsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign);
      awaited = sign === '{' ? 'first key' : 'first value';
    } else if (closes(awaited, sign, inList)) {
      open.pop();
      awaited = open.length === 0 ? 'end' : 'comma';
    } else if (awaited === 'comma' && sign === ',') {
      awaited = inList ? 'value' : 'key';
    } else if (awaited === 'colon' && sign === ':') {
      awaited = 'value';
    } else {
      length = takesScalar(awaited, sign) ? matchLength(value, text, at) : 0;
      if (length === 0) return errorAt(text, at, awaited);
      awaited = awaited.endsWith('key') ? 'colon' : open.length === 0 ? 'end' : 'comma';
    }
    at += length;
    at += matchLength(space, text, at);
  }
  return awaited === 'end' ? undefined : errorAt(text, at, awaited);
}

function closes(awaited: Awaited, sign: string, inList: boolean): boolean {
  if (sign === ']') return inList && (awaited === 'first value' || awaited === 'comma');
  return sign === '}' && !inList && (awaited === 'first key' || awaited === 'comma');
}

function takesScalar(awaited: Awaited, sign: string): boolean {
  return awaited.endsWith('value') || (awaited.endsWith('key') && sign === '"');
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function errorAt(text: string, at: number, awaited: Awaited): JsonError {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const found =
    at < text.length
      ? text.slice(at, at + Math.max(1, matchLength(word, text, at)))
      : 'the end of the file';
  return { line, column: at - before.lastIndexOf('\n'), found, expected: awaitedText[awaited] };
}
