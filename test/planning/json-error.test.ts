import { expect, test } from 'vitest';
import { findJsonError } from '../../src/planning/json-error.ts';

const sound = [
  '{}',
  ' [ ] ',
  '-0.5e+3',
  '"\\u00e9\\n\\"中 😀"',
  '{"a":[1,{"b":null}],"c":true}\n',
  '[[],{},"",0]',
  '"\u2028\u007f"',
];

const broken = [
  '',
  '{"a":1,}',
  '[1,]',
  '[1 2]',
  '{"a" 1}',
  '{a:1}',
  "{'a':1}",
  '[01]',
  '[1.]',
  '[+1]',
  '[.5]',
  '["\t"]',
  '["\\x"]',
  '["abc',
  '[NaN]',
  '[nulls]',
  '[1}',
  '{"a":1]',
  ']',
  '{"a":1}}',
  '[1,// two\n2]',
  '{"a":}',
  '{,}',
];

test.each(sound)('JSON.parse and the search agree that %j is JSON', (text) => {
  expect(() => JSON.parse(text)).not.toThrow();
  expect(findJsonError(text)).toBeUndefined();
});

test.each(broken)('JSON.parse and the search agree that %j is not JSON', (text) => {
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(findJsonError(text)).toBeDefined();
});

test('lines and columns count from 1', () => {
  expect(findJsonError('{\n "a": 1,\n "b": Infinity\n}')).toMatchObject({
    line: 3,
    column: 7,
    found: 'Infinity',
  });
});
