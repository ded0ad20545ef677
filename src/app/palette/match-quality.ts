/** What a name is found by. */
export interface SearchKeys {
  /** The names themselves, in small letters. */
  readonly texts: readonly string[];
  /** Pinyin of the Chinese name without blanks or tones. */
  readonly pinyin: string;
  /** First letters of its syllables. */
  readonly initials: string;
  /** Where syllables begin in the pinyin. */
  readonly syllableStarts: readonly number[];
  readonly keywords: string;
}

/** Best first: what a word of the query may be of a name. 0 is no match. */
const quality = {
  whole: 100,
  start: 90,
  startOfWord: 80,
  initialsWhole: 78,
  initialsStart: 72,
  pinyinStart: 76,
  inside: 64,
  pinyinSyllable: 60,
  initialsInside: 52,
  keyword: 50,
  slip: 34,
  scattered: 24,
} as const;

/** How well all words of a query match; 0 where one does not. Shorter names win over longer ones. */
export function matchQuality(words: readonly string[], keys: SearchKeys): number {
  let sum = 0;
  for (const word of words) {
    const best = wordQuality(word, keys);
    if (best === 0) return 0;
    sum += best;
  }
  const shortest = Math.min(...keys.texts.map(({ length }) => length));
  return words.length === 0 ? 0 : sum / words.length - Math.min(shortest, 60) / 100;
}

/** The words of a query, as keys are written. */
export function queryWords(query: string): string[] {
  return folded(query)
    .split(/[\s·,，、]+/)
    .filter((word) => word !== '');
}

/** Small letters without accents; full-width forms as usual ones; ü as v, as it is typed. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

function wordQuality(word: string, keys: SearchKeys): number {
  let best = 0;
  for (const text of keys.texts) best = Math.max(best, textQuality(word, text));
  if (best >= quality.startOfWord) return best;
  if (/^[a-z]+$/.test(word)) best = Math.max(best, pinyinQuality(word, keys));
  if (best === 0 && keys.keywords.includes(word)) best = quality.keyword;
  if (best > 0) return best;
  if (isSlipOfPinyin(word, keys.pinyin)) return quality.slip;
  for (const text of keys.texts) best = Math.max(best, looseQuality(word, text));
  return best;
}

function textQuality(word: string, text: string): number {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  if (at === 0) return text.length === word.length ? quality.whole : quality.start;
  return isWordStart(text, at) || isWordStart(text, text.indexOf(word, at + 1))
    ? quality.startOfWord
    : quality.inside;
}

function isWordStart(text: string, at: number): boolean {
  return at > 0 && /[^a-z0-9\p{Script=Han}]/u.test(text[at - 1]);
}

function pinyinQuality(word: string, { pinyin, initials, syllableStarts }: SearchKeys): number {
  if (pinyin === '') return 0;
  if (initials === word && word.length > 1) return quality.initialsWhole;
  if (pinyin.startsWith(word)) return quality.pinyinStart;
  if (initials.startsWith(word) && word.length > 1) return quality.initialsStart;
  if (syllableStarts.some((start) => pinyin.startsWith(word, start))) return quality.pinyinSyllable;
  return word.length > 1 && initials.includes(word) ? quality.initialsInside : 0;
}

/** Whether the pinyin begins with the word, but for a slip of the hand. */
function isSlipOfPinyin(word: string, pinyin: string): boolean {
  if (word.length < 5) return false;
  return [-1, 0, 1].some((more) => isOneSlipOff(word, pinyin.slice(0, word.length + more)));
}

/** Letters in their order with others between, or a slip of the hand at the start of a word. */
function looseQuality(word: string, text: string): number {
  if (word.length >= 5 && /^[a-z]+$/.test(word)) {
    const words = text.split(/[^a-z]+/);
    if (words.some((other) => isOneSlipOff(word, other))) return quality.slip;
  }
  const isHan = /^\p{Script=Han}+$/u.test(word);
  if (word.length < (isHan ? 2 : 3)) return 0;
  let at = -1;
  let jumps = 0;
  for (const letter of word) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return 0;
    if (at >= 0 && next > at + 1) jumps++;
    at = next;
  }
  // letters strewn all over a name are chance
  return jumps <= word.length / 3 + (isHan ? 1 : 0) ? quality.scattered - jumps : 0;
}

/** One letter too many, too few, another, or two exchanged. */
function isOneSlipOff(word: string, other: string): boolean {
  if (Math.abs(word.length - other.length) > 1) return false;
  let from = 0;
  while (from < word.length && word[from] === other[from]) from++;
  let a = word.length;
  let b = other.length;
  while (a > from && b > from && word[a - 1] === other[b - 1]) {
    a--;
    b--;
  }
  const [left, right] = [a - from, b - from];
  if (left <= 1 && right <= 1) return true;
  return (
    left === 2 && right === 2 && word[from] === other[from + 1] && word[from + 1] === other[from]
  );
}
