import { expect, test } from 'vitest';
import { pixelOf, toMercator, type Viewport } from '../../../src/app/map/viewport.ts';
import {
  isInView,
  piecesGeometry,
  TileCover,
  tileTransform,
} from '../../../src/app/overlay/tile-mesh.ts';
import { boundsOfTile } from '../../../src/geo/tile-grid.ts';

const viewport: Viewport = {
  centre: toMercator(121.7, 32.66),
  zoom: 8.4,
  widthPx: 720,
  heightPx: 608,
};

test('the corners of a tile fall where the chart has them', () => {
  const tile = { z: 10, x: 858, y: 413 };
  const { scaleX, scaleY, offsetX, offsetY } = tileTransform(tile, viewport);
  const { west, north, east, south } = boundsOfTile(tile);
  const corners = [
    [0, 0, west, north],
    [1, 1, east, south],
  ];
  for (const [u, v, longitude, latitude] of corners) {
    const pixel = pixelOf(viewport, toMercator(longitude, latitude));
    expect(((u * scaleX + offsetX + 1) / 2) * 720).toBeCloseTo(pixel.x, 6);
    expect(((1 - (v * scaleY + offsetY)) / 2) * 608).toBeCloseTo(pixel.y, 6);
  }
});

test('tiles beside the view are not drawn', () => {
  expect(isInView(tileTransform({ z: 10, x: 858, y: 413 }, viewport))).toBe(true);
  expect(isInView(tileTransform({ z: 10, x: 820, y: 413 }, viewport))).toBe(false);
});

test('a tile alone shows whole', () => {
  const tile = { z: 9, x: 429, y: 206 };
  expect(new TileCover([tile]).piecesOf(tile)).toEqual([{ west: 0, north: 0, side: 1 }]);
});

test('a finer tile takes its part from a coarser one, however much finer', () => {
  const coarse = { z: 9, x: 429, y: 206 };
  const quarter = { z: 10, x: 859, y: 413 };
  const sixteenth = { z: 11, x: 1716, y: 824 };
  const cover = new TileCover([coarse, quarter, sixteenth]);
  const pieces = cover.piecesOf(coarse);
  expect(pieces).toHaveLength(2 + 3);
  const area = pieces.reduce((sum, { side }) => sum + side * side, 0);
  expect(area).toBe(1 - 1 / 4 - 1 / 16);
  expect(cover.piecesOf(quarter)).toHaveLength(1);
  expect(cover.hasCoarser(sixteenth)).toBe(true);
  expect(cover.hasCoarser(coarse)).toBe(false);
});

test('a tile under four finer ones shows nothing', () => {
  const coarse = { z: 9, x: 429, y: 206 };
  const fine = [0, 1, 2, 3].map((i) => ({ z: 10, x: 858 + (i % 2), y: 412 + (i >> 1) }));
  expect(new TileCover([coarse, ...fine]).piecesOf(coarse)).toEqual([]);
});

test('each piece is two triangles', () => {
  const { positions, indices } = piecesGeometry([
    { west: 0, north: 0, side: 0.5 },
    { west: 0.5, north: 0.5, side: 0.5 },
  ]);
  expect([...positions.slice(8)]).toEqual([0.5, 0.5, 1, 0.5, 0.5, 1, 1, 1]);
  expect([...indices.slice(6)]).toEqual([4, 5, 6, 6, 5, 7]);
});
