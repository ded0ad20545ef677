import { expect, test } from 'vitest';
import { guardText, unguardText } from '../../../src/network/site-list/formula-guard.ts';

test.each(['=1+1', '+86 25', '-5', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1", '＝1', '\n'])(
  'no spreadsheet runs %j, and it reads back as it was',
  (text) => {
    expect(guardText(text)).toBe(`'${text}`);
    expect(unguardText(guardText(text))).toBe(text);
  },
);

test.each(['', '如东', "'quoted'", "O'Hara", 'a=b', '5-3'])('%j needs no guard', (text) => {
  expect(guardText(text)).toBe(text);
  expect(unguardText(text)).toBe(text);
});
