import { expect, test } from 'vitest';
import { en } from '../../../src/app/i18n/en.ts';
import { loadTexts, textIn } from '../../../src/app/i18n/text.ts';
import { zh } from '../../../src/app/i18n/zh.ts';

test('both languages have the same texts, none empty, with the same values to fill in', () => {
  const chinese = new Map(leaves(zh));
  const english = new Map(leaves(en));
  expect([...chinese.keys()]).toEqual([...english.keys()]);
  for (const [path, text] of english) {
    const other = chinese.get(path) ?? '';
    expect(text.trim(), path).not.toBe('');
    expect(other.trim(), path).not.toBe('');
    expect(valuesIn(other), path).toEqual(valuesIn(text));
  }
});

test('a text is filled in, and plural where English needs it', async () => {
  await Promise.all([loadTexts('zh'), loadTexts('en')]);
  expect(textIn('en')('time.sites', { count: 1, n: '1' })).toBe('1 site');
  expect(textIn('en')('time.sites', { count: 49, n: '49' })).toBe('49 sites');
  expect(textIn('zh')('time.sites', { count: 49, n: '49' })).toBe('49 站');
  expect(textIn('zh')('top.undoStep', { step: 'a < b' })).toBe('撤销：a < b');
});

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
