type Below = (limit: number) => number;

const words = [
  '\0',
  '"',
  "'",
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '<',
  '>',
  '</',
  '/>',
  '&',
  '&#0;',
  '&x;',
  ']]>',
  '<![CDATA[',
  '<!DOCTYPE a>',
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  'NaN',
  '-',
  '1e999',
  '1e308',
  '-0',
  '99999999999999999999',
  '0x10',
  '江',
  '\uFEFF',
  '\uD800',
  '{"a":'.repeat(80),
  '['.repeat(300),
  '<a>'.repeat(80),
  'A'.repeat(3000),
  '__proto__',
  'constructor',
  'XFD1048576',
];

/** Spoils a text where it hurts: lines, fields, signs and numbers; once to thrice. */
export function spoilText(text: string, below: Below): string {
  let spoilt = text;
  for (let left = 1 + below(3); left > 0; left--) spoilt = spoiltOnce(spoilt, below);
  return spoilt;
}

function spoiltOnce(text: string, below: Below): string {
  const at = below(text.length + 1);
  const lines = text.split('\n');
  const line = below(lines.length);
  switch (below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + below(30));
    case 1:
      return text.slice(0, at) + words[below(words.length)] + text.slice(at);
    case 2:
      return below(4) === 0 ? text.slice(0, at) : text;
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, lines[line]).join('\n');
    case 5: {
      const other = below(lines.length);
      return lines.with(line, lines[other]).with(other, lines[line]).join('\n');
    }
    case 6:
      return lines.with(line, swappedFields(lines[line], below)).join('\n');
    default:
      return anotherNumber(text, below);
  }
}

/** Two fields of a line in each other's place. */
function swappedFields(line: string, below: Below): string {
  const fields = line.split(/([,:<>"]+)/);
  const a = below(fields.length);
  const b = below(fields.length);
  return fields.with(a, fields[b]).with(b, fields[a]).join('');
}

/** Another number where one stood. */
function anotherNumber(text: string, below: Below): string {
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)];
  if (numbers.length === 0) return text;
  const { index, 0: found } = numbers[below(numbers.length)];
  const others = ['0', '-1', '1e9', '360', '1008', `${found}0`, '33.5', '120.5', 'x', ''];
  return text.slice(0, index) + others[below(others.length)] + text.slice(index + found.length);
}

/** Spoils bytes anywhere; once to thrice. */
export function spoil(bytes: Uint8Array, below: Below): Uint8Array {
  let spoilt = bytes;
  for (let left = 1 + below(3); left > 0; left--) {
    const at = below(spoilt.length);
    const next = Uint8Array.from(spoilt);
    switch (below(6)) {
      case 0:
        spoilt = spoilt.slice(0, at);
        break;
      case 1:
        spoilt = next.copyWithin(at, below(spoilt.length), at + 1 + below(40));
        break;
      case 2:
        next.copyWithin(at, at + 1 + below(9));
        spoilt = next.subarray(0, Math.max(at, next.length - 9));
        break;
      case 3:
        spoilt = next.fill(below(2) * 255, at, at + 1 + below(8));
        break;
      default:
        next[at] = below(256);
        spoilt = next;
    }
    if (spoilt.length === 0) break;
  }
  return spoilt;
}
