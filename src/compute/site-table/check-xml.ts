import { TableRefusal, tableLimits } from './table-refusal.ts';

const mark = /<!--|<!\[CDATA\[|<\?|<!DOCTYPE|<\/|<(?=[A-Za-z_:\u0080-\uffff])/gi;

/**
 * Refuses XML that defines entities or nests too deep, before a parser works on it.
 *
 * @returns how many elements begin in it
 * @throws TableRefusal
 */
export function checkXml(text: string): number {
  let depth = 0;
  let elements = 0;
  mark.lastIndex = 0;
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const sign = match[0].toUpperCase();
    if (sign === '<!DOCTYPE') {
      throw new TableRefusal('带有 DTD 的 XML 不读取', 'XML with a DTD is not read');
    }
    const ending = endings[sign];
    const end =
      ending === undefined ? tagEnd(text, mark.lastIndex) : text.indexOf(ending, mark.lastIndex);
    if (end < 0) throw new TableRefusal(...unended(text, match.index));
    mark.lastIndex = end;
    if (sign === '</') depth--;
    if (sign !== '<') continue;
    elements++;
    if (text[end - 1] !== '/') depth++;
    if (depth > tableLimits.nesting) {
      throw new TableRefusal(
        `XML 嵌套超过 ${tableLimits.nesting} 层`,
        `XML nested more than ${tableLimits.nesting} deep`,
      );
    }
  }
  return elements;
}

const endings: Readonly<Record<string, string>> = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' };

/** The bracket that ends a tag; brackets in quoted values do not. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
    else if (sign === '<') return -1;
  }
  return -1;
}

function unended(text: string, at: number): [string, string] {
  const line = text.slice(0, at).split('\n').length;
  return [`第 ${line} 行：标签没有结束`, `line ${line}: a tag does not end`];
}
