import { expect, test } from 'vitest';
import { fillTexts } from '../../../../src/app/panels/table/fill-texts.ts';

test('one value is repeated, two numbers go on by their step', () => {
  expect(fillTexts(['40'], 3, 'numbers')).toEqual(['40', '40', '40']);
  expect(fillTexts(['0', '120'], 2, 'numbers')).toEqual(['240', '360']);
  expect(fillTexts(['1.5', '1.4'], 2, 'numbers')).toEqual(['1.3', '1.2']);
});

test('names that end in a number count on', () => {
  expect(fillTexts(['如东 9'], 2, 'names')).toEqual(['如东 10', '如东 11']);
  expect(fillTexts(['Mast 2', 'Mast 4'], 1, 'names')).toEqual(['Mast 6']);
});

test('texts that make no series are repeated in turn', () => {
  expect(fillTexts(['fibre', 'satellite'], 3, 'none')).toEqual(['fibre', 'satellite', 'fibre']);
  expect(fillTexts(['10', '30', '40'], 2, 'numbers')).toEqual(['10', '30']);
  expect(fillTexts(['#117733'], 1, 'none')).toEqual(['#117733']);
  expect(fillTexts(['n28_700'], 1, 'none')).toEqual(['n28_700']);
});
