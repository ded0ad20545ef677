import { expect, test } from 'vitest';
import { tddFrame } from '../../../src/radio/nr/tdd-pattern.ts';
import { tddPatternProblem } from '../../../src/radio/nr/tdd-pattern-problem.ts';

const special = { downlinkSymbols: 10, guardSymbols: 2, uplinkSymbols: 2 };

// shares of the radio planning facts, §3.1
test.each([
  ['DDDDDDDSUU', [6, 4, 4], 0.743, 0.2, 0.229],
  ['DDDSUDDSUU', [10, 2, 2], 0.643, 0.3, 0.329],
] as const)('%s with %j gives its shares', (pattern, parts, downlink, uplink, withSpecial) => {
  const [downlinkSymbols, guardSymbols, uplinkSymbols] = parts;
  const tdd = { pattern, special: { downlinkSymbols, guardSymbols, uplinkSymbols } };
  expect(tddPatternProblem(tdd, 30)).toBeNull();
  const frame = tddFrame(tdd, 30);
  expect(frame.periodMs).toBe(5);
  expect(frame.downlinkShare).toBeCloseTo(downlink, 3);
  expect(frame.uplinkShare).toBeCloseTo(uplink, 3);
  expect(frame.uplinkShareWithSpecial).toBeCloseTo(withSpecial, 3);
});

test('special slots in a row are one change of direction', () => {
  const tdd = {
    pattern: 'DDDDDDSSUU',
    special: { downlinkSymbols: 0, guardSymbols: 28, uplinkSymbols: 0 },
  };
  expect(tddPatternProblem(tdd, 30)).toBeNull();
  expect(tddFrame(tdd, 30)).toMatchObject({ downlinkShare: 0.6, uplinkShare: 0.2 });
});

test.each([
  ['DDXSU', 'the letters D, S and U'],
  ['', 'the letters D, S and U'],
  ['SUUUU', 'at least one downlink slot D'],
  ['DDDDS', 'at least one uplink slot U'],
  ['DDDDU', 'a special slot S between D and U'],
  ['UDDDS', 'a downlink slot D first'],
  ['DDSUDDDU', 'a special slot S wherever U follows D'],
  ['DDSDSU', 'S only between D and U'],
  ['DDSUUSUU', 'S only between D and U'],
  ['DDDDDSU', 'a period of which 20 ms holds a whole number, not 3.5 ms'],
  ['DSSUDDDDSU', 'as many special slots at every change'],
])('the pattern "%s" is refused: expected %s', (pattern, expected) => {
  const problem = tddPatternProblem({ pattern, special }, 30);
  expect(problem).toMatchObject({ field: 'pattern', value: pattern, severity: 'refusal' });
  expect(problem?.expected).toContain(expected);
});

test.each([
  [[10, 2, 1], '10:2:1', 'symbols that add up to 14, not 13'],
  [[15, 2, -3], '15:2:-3', 'whole numbers'],
  [[10.5, 1.5, 2], '10.5:1.5:2', 'whole numbers'],
  [[10, 0, 4], '10:0:4', 'at least 1 guard symbol'],
] as const)('special symbols %j are refused', (parts, value, expected) => {
  const [downlinkSymbols, guardSymbols, uplinkSymbols] = parts;
  const tdd = { pattern: 'DDDSU', special: { downlinkSymbols, guardSymbols, uplinkSymbols } };
  const problem = tddPatternProblem(tdd, 30);
  expect(problem).toMatchObject({ field: 'special', value, severity: 'refusal' });
  expect(problem?.expected).toContain(expected);
});
