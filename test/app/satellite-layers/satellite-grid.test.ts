import { expect, test } from 'vitest';
import {
  cellsWithin,
  placeOfCell,
  satelliteGrid,
  satelliteTileLevel,
  spreadOver,
  tileStations,
  valueAt,
} from '../../../src/app/satellite-layers/satellite-grid.ts';
import { cellAt, longitudeOfColumn, tileSide } from '../../../src/geo/tile-grid.ts';

const scope = { west: 118.5, south: 30.8, east: 123.5, north: 36 };
const place = { longitudeDeg: 121.3, latitudeDeg: 33.2 };
const { tile, cell } = cellAt(place, satelliteTileLevel);
const column = cell % tileSide;
const row = Math.floor(cell / tileSide);

test('values that grow evenly over a grid are read back between its places', () => {
  const grid = satelliteGrid(scope, 10);
  const eastwards = grid.places.map(({ longitudeDeg }) => longitudeDeg);
  const into = new Float32Array(tileSide * tileSide);
  spreadOver(tileStations(grid, tile, scope), eastwards, into);
  // the cell's middle lies within half a cell of the place
  expect(Math.abs(into[cell] - place.longitudeDeg)).toBeLessThan(0.023);
  expect(valueAt(grid, eastwards, place)).toBeCloseTo(place.longitudeDeg, 6);
});

test('an unknown value beside a known one does not spoil it; none known is unknown', () => {
  const grid = satelliteGrid(scope, 8);
  const values = new Float32Array(grid.places.length).fill(Number.NaN);
  const near = placeOfCell(grid, tile, column, row);
  values[near] = 42;
  expect(valueAt(grid, values, place)).toBeCloseTo(42, 9);
  expect(valueAt(grid, values, { longitudeDeg: 118.6, latitudeDeg: 35.9 })).toBeNaN();
});

test('a cell belongs to the tile of the grid that lies around it', () => {
  const grid = satelliteGrid(scope, 10);
  const { longitudeDeg, latitudeDeg } = grid.places[placeOfCell(grid, tile, column, row)];
  const own = cellAt({ longitudeDeg, latitudeDeg }, 10).tile;
  expect(own).toEqual(cellAt(place, 10).tile);
});

test('the first column of a tile that counts is the first whose middle lies in the box', () => {
  const [first] = cellsWithin(scope, tile).columns;
  expect(longitudeOfColumn(tile, first + 0.5)).toBeGreaterThanOrEqual(scope.west);
  expect(longitudeOfColumn(tile, first - 0.5)).toBeLessThan(scope.west);
});
