import { expect, test } from 'vitest';
import {
  blackRungs,
  degreeLabel,
  ladderSteps,
  multiplesWithin,
  scaleBar,
} from '../../../src/app/map/chart/graticule.ts';

test('degrees are labelled as on a chart', () => {
  expect(degreeLabel(121)).toBe('121°');
  expect(degreeLabel(121.5)).toBe('121°30′');
  expect(degreeLabel(32 + 5 / 60)).toBe('32°05′');
  expect(degreeLabel(119 + 59.9999999 / 60)).toBe('120°');
});

test('labels stand further apart the further the chart is zoomed out', () => {
  expect(ladderSteps(124)).toEqual({ rungMin: 10, labelMin: 30 });
  expect(ladderSteps(364)).toEqual({ rungMin: 2, labelMin: 10 });
  expect(ladderSteps(1)).toEqual({ rungMin: 60, labelMin: 120 });
});

test('black rungs keep their place when the chart is moved', () => {
  const whole = blackRungs(120, 121, 10);
  expect(whole).toHaveLength(3);
  expect(whole[0].fromDeg).toBe(120);
  expect(whole[0].toDeg).toBeCloseTo(120 + 1 / 6, 9);
  const moved = blackRungs(120.05, 121, 10);
  expect(moved[0].fromDeg).toBe(120.05);
  expect(moved[0].toDeg).toBe(whole[0].toDeg);
});

test('multiples of a step are found without losing the edges', () => {
  expect(multiplesWithin(120, 121, 30)).toEqual([120, 120.5, 121]);
  expect(multiplesWithin(120.01, 120.99, 30)).toEqual([120.5]);
});

test('the scale bar is round and no longer than asked for', () => {
  for (const pxPerUnit of [0.7, 1.33, 4.2, 19, 120]) {
    const { length, lengthPx, parts } = scaleBar(pxPerUnit, 92);
    expect(lengthPx).toBeLessThanOrEqual(92);
    expect(lengthPx).toBeGreaterThan(30);
    expect([1, 2, 3, 5]).toContain(
      Math.round(length / 10 ** Math.floor(Math.log10(length) + 1e-9)),
    );
    expect(parts).toBeGreaterThan(1);
  }
});
