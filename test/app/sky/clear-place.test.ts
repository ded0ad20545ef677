import { expect, test } from 'vitest';
import { clearPlace } from '../../../src/app/sky/clear-place.ts';

const frame = { widthPx: 800, heightPx: 600 };
const name = { widthPx: 80, heightPx: 14 };

test('a name stands right of its point where nothing is in its way', () => {
  expect(clearPlace({ ...name, xPx: 300, yPx: 107 }, frame, [])).toEqual({ left: 309, top: 100 });
});

test('near the right edge it stands left of its point', () => {
  expect(clearPlace({ ...name, xPx: 780, yPx: 107 }, frame, [])).toEqual({ left: 691, top: 100 });
});

test('over another name it moves by lines towards the middle', () => {
  const other = { left: 309, top: 100, right: 389, bottom: 114 };
  expect(clearPlace({ ...name, xPx: 300, yPx: 107 }, frame, [other])).toEqual({
    left: 309,
    top: 114,
  });
});

test('under a tall panel it moves beside the panel', () => {
  const tools = { left: 10, top: 10, right: 46, bottom: 400 };
  expect(clearPlace({ ...name, xPx: 20, yPx: 107 }, frame, [tools])).toEqual({
    left: 50,
    top: 100,
  });
  const legend = { left: 560, top: 250, right: 790, bottom: 590 };
  const { left } = clearPlace({ ...name, xPx: 600, yPx: 500 }, frame, [legend]);
  expect(left + name.widthPx).toBeLessThan(legend.left);
});

test('without any room it stands at its point all the same', () => {
  const all = { left: 0, top: 0, right: 800, bottom: 600 };
  expect(clearPlace({ ...name, xPx: 300, yPx: 107 }, frame, [all])).toEqual({
    left: 309,
    top: 100,
  });
});
