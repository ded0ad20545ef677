import { TableRefusal, tableLimits } from './table-refusal.ts';

/**
 * Where the objects of a JSON document's `features` begin: their lines, in order. Works on any text,
 * so that its nesting can be looked at before it is parsed.
 *
 * @throws TableRefusal when it is nested too deep
 */
export function featureLines(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let key = '';
  let inFeatures = false;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 10:
        line++;
        break;
      case 34: {
        const from = at + 1;
        at = stringEnd(text, from);
        if (depth === 1) key = text.slice(from, at);
        break;
      }
      case 91:
        if (depth === 1) inFeatures = key === 'features';
        depth++;
        break;
      case 123:
        if (depth === 2 && inFeatures) lines.push(line);
        depth++;
        break;
      case 93:
      case 125:
        depth--;
        break;
    }
    if (depth > tableLimits.nesting) {
      throw new TableRefusal(
        `JSON 嵌套超过 ${tableLimits.nesting} 层`,
        `JSON nested more than ${tableLimits.nesting} deep`,
      );
    }
  }
  return lines;
}

function stringEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
