import { expect, test } from 'vitest';
import { readNumber } from '../../../src/app/panels/inspector/read-number.ts';

test('either minus and either decimal mark are read, anything else is no number', () => {
  expect(readNumber(' −3,5 ')).toBe(-3.5);
  expect(readNumber('1\u202f200')).toBe(1200);
  expect(readNumber('95.0')).toBe(95);
  expect(['', 'abc', '1.2.3', '12m'].map(readNumber)).toEqual([NaN, NaN, NaN, NaN]);
});
