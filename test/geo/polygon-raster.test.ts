import type { Position as Vertex } from 'geojson';
import { expect, test } from 'vitest';
import { drawPolygon, mayTouch, polygonEdges, ringsOf } from '../../src/geo/polygon-raster.ts';
import { latitudeOfRow, longitudeOfColumn, tileSide } from '../../src/geo/tile-grid.ts';
import { seededRandom } from '../units/seeded-random.ts';

const tile = { z: 10, x: 856, y: 410 };
const east = { z: 10, x: 857, y: 410 };

test('a rectangle of 20 by 12 cells holds 240 cells, in their places', () => {
  const cells = draw([rectangle(10, 5, 30, 17)]);
  expect(count(cells, 1)).toBe(240);
  expect(cells[5 * tileSide + 10]).toBe(1);
  expect(cells[16 * tileSide + 29]).toBe(1);
  expect(cells[17 * tileSide + 29]).toBe(0);
  expect(cells[16 * tileSide + 30]).toBe(0);
});

test('a cell counts when its centre lies inside', () => {
  expect(count(draw([rectangle(10.4, 5, 30.6, 6)]), 1)).toBe(21);
  expect(count(draw([rectangle(10.6, 5, 30.4, 6)]), 1)).toBe(19);
  expect(count(draw([rectangle(10.6, 5, 11.4, 6)]), 1)).toBe(0);
});

test('a hole is left out and an island in the hole is drawn, whichever way the rings run', () => {
  const rings = [
    rectangle(10, 10, 60, 60),
    rectangle(20, 20, 50, 50),
    rectangle(30, 30, 40, 40).reverse(),
  ];
  expect(count(draw(rings), 1)).toBe(50 * 50 - 30 * 30 + 10 * 10);
});

test('an open ring is drawn as if it were closed', () => {
  const ring = rectangle(10, 5, 30, 17);
  expect(draw([ring.slice(0, -1)])).toEqual(draw([ring]));
});

test('neighbours with a ragged edge in common share no cell and leave none out', () => {
  const random = seededRandom(3);
  const edge = Array.from(
    { length: 400 },
    (_, i): Vertex =>
      vertexAt(100 + random() * 300, i === 0 ? 0 : i === 399 ? 256 : (i * 256) / 399),
  );
  const west = [...edge, vertexAt(0, 256), vertexAt(0, 0)];
  const rest = [...edge, vertexAt(512, 256), vertexAt(512, 0)];
  for (const at of [tile, east]) {
    const cells = new Int32Array(tileSide * tileSide);
    drawPolygon(polygonEdges([west], 10), at, 1, cells);
    drawPolygon(polygonEdges([rest], 10), at, 2, cells);
    expect(count(cells, 1) + count(cells, 2)).toBe(tileSide * tileSide);
  }
});

test('polygons of different bits may overlap', () => {
  const cells = draw([rectangle(0, 0, 20, 20)]);
  drawPolygon(polygonEdges([rectangle(10, 0, 30, 20)], 10), tile, 4, cells);
  expect(count(cells, 5)).toBe(200);
});

test('a polygon beside a tile does not touch it and draws nothing', () => {
  const edges = polygonEdges([rectangle(256, 0, 300, 20)], 10);
  expect(mayTouch(edges, tile)).toBe(false);
  expect(mayTouch(edges, east)).toBe(true);
  const cells = new Int32Array(tileSide * tileSide);
  drawPolygon(edges, tile, 1, cells);
  expect(count(cells, 0)).toBe(cells.length);
});

test('a multipolygon is all its rings, and a line has none', () => {
  const rings = [rectangle(0, 0, 1, 1), rectangle(5, 5, 9, 9)];
  expect(ringsOf({ type: 'MultiPolygon', coordinates: [[rings[0]], [rings[1]]] })).toEqual(rings);
  expect(ringsOf({ type: 'LineString', coordinates: rings[0] })).toEqual([]);
});

function draw(rings: Vertex[][]): Int32Array {
  const cells = new Int32Array(tileSide * tileSide);
  drawPolygon(polygonEdges(rings, 10), tile, 1, cells);
  return cells;
}

/** A closed ring from column and row to column and row. */
function rectangle(left: number, top: number, right: number, bottom: number): Vertex[] {
  return [
    vertexAt(left, top),
    vertexAt(right, top),
    vertexAt(right, bottom),
    vertexAt(left, bottom),
    vertexAt(left, top),
  ];
}

function vertexAt(column: number, row: number): Vertex {
  return [longitudeOfColumn(tile, column), latitudeOfRow(tile, row)];
}

function count(cells: Int32Array, bits: number): number {
  return cells.filter((cell) => cell === bits).length;
}
