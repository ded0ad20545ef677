import { expect, test } from 'vitest';
import { lineSamples, longestGapsKm } from '../../src/compute/line-gaps.ts';

// a line of six pieces that winds through two tiles, and an island
const tiles = [
  {
    samples: [
      { sample: 0, asset: 0, weight: 0.25 },
      { sample: 6, asset: 1, weight: 1 },
      { sample: 3, asset: 0, weight: 0.2 },
      { sample: 1, asset: 0, weight: 0.25 },
    ],
  },
  {
    samples: [
      { sample: 5, asset: 0, weight: 0.2 },
      { sample: 2, asset: 0, weight: 0.25 },
      { sample: 4, asset: 0, weight: 0.2 },
    ],
  },
];

test('the longest gap follows the line from tile to tile', () => {
  const lines = lineSamples(tiles, [true, false]);
  const served = (samples: readonly number[]) =>
    longestGapsKm(lines, (tile, at) => samples.includes(tiles[tile].samples[at].sample));
  expect([...served([0, 4])]).toEqual([0.25 + 0.25 + 0.2, 0]);
  expect([...served([2])]).toEqual([0.2 + 0.2 + 0.2, 0]);
  expect([...served([0, 1, 2, 3, 4, 5])]).toEqual([0, 0]);
  expect([...served([])]).toEqual([0.25 + 0.25 + 0.25 + 0.2 + 0.2 + 0.2, 0]);
});

test('the order in which tiles come makes no difference', () => {
  const turned = tiles.toReversed();
  const lines = lineSamples(turned, [true, false]);
  expect([...longestGapsKm(lines, (tile, at) => turned[tile].samples[at].sample === 4)]).toEqual([
    0.25 + 0.25 + 0.25 + 0.2,
    0,
  ]);
});
