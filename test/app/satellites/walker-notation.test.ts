import { expect, test } from 'vitest';
import { readWalker, writeWalker } from '../../../src/app/satellites/walker-notation.ts';

test('a notation is read with its planes filled evenly, and written back', () => {
  const pattern = { inclinationDeg: 53, planes: 72, satellitesPerPlane: 22, phasing: 17 };
  expect(readWalker('53:1584/72/17')).toEqual({ pattern });
  expect(readWalker(' 53° ： 1584／72／17 ')).toEqual({ pattern });
  expect(writeWalker(pattern)).toBe('53: 1584/72/17');
  expect(readWalker('86,5:90/9/4')).toMatchObject({ pattern: { inclinationDeg: 86.5 } });
});

test('what cannot be is refused with the numbers that do not go together', () => {
  expect(readWalker('1584/72/17')).toEqual({ reason: 'form' });
  expect(readWalker('53:1584/72')).toEqual({ reason: 'form' });
  expect(readWalker('190:10/2/1')).toEqual({ reason: 'inclination', inclinationDeg: 190 });
  expect(readWalker('53:1585/72/17')).toEqual({ reason: 'planes', total: 1585, planes: 72 });
  expect(readWalker('53:0/0/0')).toEqual({ reason: 'planes', total: 0, planes: 0 });
  expect(readWalker('53:6000/2/0')).toMatchObject({ reason: 'size', satellitesPerPlane: 3000 });
  expect(readWalker('53:12/3/12')).toEqual({ reason: 'phasing', phasing: 12, total: 12 });
});
