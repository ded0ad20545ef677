/** A piece of a written coordinate. */
export type CoordinateToken =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'mark'; readonly mark: '°' | "'" | '"' }
  | { readonly kind: 'hemisphere'; readonly letter: 'N' | 'S' | 'E' | 'W' }
  | { readonly kind: 'label'; readonly axis: 'latitude' | 'longitude' }
  | { readonly kind: 'sign'; readonly sign: 1 | -1 }
  /** Between degrees, minutes and seconds. */
  | { readonly kind: 'joint' }
  /** Between latitude and longitude. */
  | { readonly kind: 'comma' };

/** Spellings and what they stand for, in the order in which they are replaced. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // before full-width forms are folded, which would take these signs apart
  [/[º˚]/g, '°'],
  [/″/g, '"'],
  [/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' '],
];

const afterFolding: readonly (readonly [RegExp, string])[] = [
  [/[−–—‒﹣]/g, '-'],
  [/纬度|\blatitude\b|\blat\b\.?/gi, ' ⓐ '],
  [/经度|經度|\blongitude\b|\blong?\b\.?|\blng\b\.?/gi, ' ⓞ '],
  [/[''’‘′ʹ´`]{2}|[”“〃]|秒|\bsec(onds?)?\b\.?/gi, '"'],
  [/[’‘′ʹ´`]|分|\bmin(utes?)?\b\.?/gi, "'"],
  [/度|\bdeg(rees?)?\b\.?/gi, '°'],
  [/北纬|\bnorth\b/gi, ' N '],
  [/南纬|\bsouth\b/gi, ' S '],
  [/东经|東經|\beast\b/gi, ' E '],
  [/西经|西經|\bwest\b/gi, ' W '],
  [/[、;|。]|\t|\r?\n/g, ','],
];

const piece =
  /\s*(?:(\d+(?:\.\d+)?)|([°'"])|([NSEW])(?![A-Za-z])|([ⓐⓞ])\s*[:=]?|([+-])|(:)|(,)|(\/))/giy;

/**
 * Takes a written position apart: full-width signs, Chinese and English words, all kinds of degree,
 * minute and second marks. Null when it holds anything else.
 */
export function coordinateTokens(text: string): CoordinateToken[] | null {
  let plain = text;
  for (const [spelling, sign] of spellings) plain = plain.replace(spelling, sign);
  plain = plain.normalize('NFKC');
  for (const [spelling, sign] of afterFolding) plain = plain.replace(spelling, sign);
  plain = plain
    .trim()
    .replace(/^[([{]+|[)\]},]+$/g, '')
    .trim();
  const tokens: CoordinateToken[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < plain.length) {
    const from = piece.lastIndex;
    const match = piece.exec(plain);
    if (!match) return null;
    const before = plain[from - 1] ?? ' ';
    const after = plain[piece.lastIndex] ?? ' ';
    tokens.push(tokenOf(match, /[\d°'"]/.test(before) && /\d/.test(after)));
  }
  return tokens;
}

/** A hyphen right between digits joins, as in 33-12.5; elsewhere it is a sign. */
function tokenOf(match: RegExpExecArray, isTight: boolean): CoordinateToken {
  const [whole, number, mark, letter, label, sign, colon] = match;
  if (number !== undefined) return { kind: 'number', text: number, value: Number(number) };
  if (mark !== undefined) return { kind: 'mark', mark: mark as '°' };
  if (letter !== undefined) return { kind: 'hemisphere', letter: letter.toUpperCase() as 'N' };
  if (label !== undefined) {
    return { kind: 'label', axis: label === 'ⓐ' ? 'latitude' : 'longitude' };
  }
  if (sign !== undefined) {
    if (sign === '-' && isTight && whole.length === 1) return { kind: 'joint' };
    return { kind: 'sign', sign: sign === '-' ? -1 : 1 };
  }
  if (colon !== undefined) return { kind: 'joint' };
  return { kind: 'comma' };
}
