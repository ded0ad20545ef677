import { expect, test } from 'vitest';
import { layerValues } from '../../../src/app/overlay/layer-values.ts';
import { emptyLayers, notComputed } from '../../../src/coverage/tile-layers.ts';
import { tileSide } from '../../../src/geo/tile-grid.ts';

const cells = tileSide * tileSide;
const tile = { z: 8, x: 214, y: 102 };

test('a layer by service shows the block of the service asked for', () => {
  const layers = emptyLayers(tile, 2);
  layers.cause[cells + 7] = 2;
  layers.probability[cells + 7] = 85;
  expect(layerValues('cause', 0, layers)[7]).toBe(notComputed);
  expect(layerValues('cause', 1, layers)[7]).toBe(2);
  const percents = layerValues('probability', 1, layers);
  expect(percents[7]).toBe(85);
  expect(percents[8]).toBeNaN();
});

test('a tile of a terminal with fewer services shows nothing for the others', () => {
  const layers = emptyLayers(tile, 1);
  layers.cause.fill(0);
  const values = layerValues('cause', 3, layers);
  expect(values).toHaveLength(cells);
  expect(values.every((value) => value === notComputed)).toBe(true);
});
