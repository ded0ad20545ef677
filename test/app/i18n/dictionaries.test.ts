import { expect, test } from 'vitest';
import { en } from '../../../src/app/i18n/en.ts';
import { loadTexts, textIn } from '../../../src/app/i18n/text.ts';
import { zh } from '../../../src/app/i18n/zh.ts';

/** The texts of chunks that come later, by the path of their file. */
const laterTexts = import.meta.glob<object>('../../../src/app/**/*-texts.ts', { eager: true });

/** Chinese words that an English text may hold: names, and what the language switch says. */
const chineseInEnglish = /中文|示意|近海|版本/g;
/** What needs no translation: symbols, units, standards, keys, and names of makers and models. */
const untranslated =
  /^(?:[^\p{L}]|\{\{\w+\}\}|[A-Z][A-Z0-9.]*s?|dB[imd]?m?|[kM]?bps|Mbps|[kcMG]?Hz|k?m²?|NM|[a-zA-Z]|CloudRF|Offing|Planet|Bullington|Esc|Enter|Okumura|Hata)*$/u;

test('both languages have the same texts, none empty, with the same values to fill in', () => {
  const chinese = new Map(leaves(zh));
  const english = new Map(leaves(en));
  expect([...chinese.keys()]).toEqual([...english.keys()]);
  const faults = [...english].flatMap(([path, text]) => faultsOf(path, chinese.get(path), text));
  expect(faults).toEqual([]);
});

test('texts of chunks that come later are in both languages as well', () => {
  expect(Object.keys(laterTexts).length).toBeGreaterThan(5);
  const pairs = Object.entries(laterTexts).flatMap(([path, texts]) =>
    namesIn(texts).map((name) => ({ ...name, path: `${path.split('/').at(-1)} ${name.path}` })),
  );
  expect(pairs.length).toBeGreaterThan(200);
  expect(pairs.flatMap(({ path, zh, en }) => faultsOf(path, zh, en))).toEqual([]);
});

test('a text is filled in, and plural where English needs it', async () => {
  await Promise.all([loadTexts('zh'), loadTexts('en')]);
  expect(textIn('en')('time.sites', { count: 1, n: '1' })).toBe('1 site');
  expect(textIn('en')('time.sites', { count: 49, n: '49' })).toBe('49 sites');
  expect(textIn('zh')('time.sites', { count: 49, n: '49' })).toBe('49 站');
  expect(textIn('zh')('top.undoStep', { step: 'a < b' })).toBe('撤销：a < b');
});

/** What is wrong with a text and its translation. */
function faultsOf(path: string, chinese: unknown, english: unknown): string[] {
  if (typeof chinese !== 'string' || typeof english !== 'string') {
    return [`${path}: a language is missing`];
  }
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  return [
    chinese.trim() === '' || english.trim() === '' ? `${path}: empty` : '',
    valuesIn(chinese).join() === valuesIn(english).join() ? '' : `${path}: other values`,
    isHan(chinese) || untranslated.test(chinese) ? '' : `${path}: not Chinese: ${chinese}`,
    isHan(english.replace(chineseInEnglish, '')) ? `${path}: not English: ${english}` : '',
  ].filter((fault) => fault !== '');
}

/** All names, objects of zh and en, in what a module exports. */
function namesIn(value: unknown, path = ''): { path: string; zh: unknown; en: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) {
    const { zh, en } = value as { zh?: unknown; en?: unknown };
    if (typeof zh !== 'object') return [{ path, zh, en }];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    namesIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

function leaves(dictionary: object, prefix = ''): [string, string][] {
  return Object.entries(dictionary).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : leaves(value, `${prefix}${key}.`),
  );
}

function valuesIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
}
