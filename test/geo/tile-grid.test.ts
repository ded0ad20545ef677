import geographiclib from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { geodesicBetween, geodesicDestination } from '../../src/geo/geodesic.ts';
import type { Position } from '../../src/geo/position.ts';
import { tileFrame } from '../../src/geo/tile-frame.ts';
import {
  areaUnitsPerM2,
  boundsOfTile,
  cellAreas,
  cellAt,
  cellSizeOfLevel,
  latitudeOfRow,
  levelOfCellSize,
  longitudeOfColumn,
  type TileId,
  tileSide,
  tilesOver,
} from '../../src/geo/tile-grid.ts';
import { seededRandom } from '../units/seeded-random.ts';

// rounding a cell to 1/1024 m² leaves less, the larger the cell
test.each([
  [8, 2e-10],
  [9, 3e-10],
  [10, 1e-9],
])(
  'the cells of a tile of level %i add up to its area on the ellipsoid within %d',
  (z, tolerance) => {
    const { tile } = cellAt({ longitudeDeg: 121, latitudeDeg: 33.3 }, z);
    const sumM2 = (cellAreas(tile).reduce((a, b) => a + b) * tileSide) / areaUnitsPerM2;
    expect(Math.abs(sumM2 / ellipsoidAreaM2(tile) - 1)).toBeLessThan(tolerance);
  },
);

test('the area of a cell is a whole number of units, so that sums are exact', () => {
  for (const units of cellAreas({ z: 10, x: 856, y: 410 })) expect(units % 1).toBe(0);
});

test('a cell of 256 m is that at 33.3° N, and smaller farther north', () => {
  const z = levelOfCellSize(256);
  expect(cellSizeOfLevel(z)).toBe(256);
  const side = (latitudeDeg: number) => {
    const { tile, cell } = cellAt({ longitudeDeg: 121, latitudeDeg }, z);
    return Math.sqrt(cellAreas(tile)[Math.floor(cell / tileSide)] / areaUnitsPerM2);
  };
  expect(side(33.3)).toBeCloseTo(255.2, 1);
  expect(side(35.5)).toBeLessThan(250);
});

test('a place anywhere in a cell is found in that cell', () => {
  const random = seededRandom(1);
  for (let n = 0; n < 2000; n++) {
    const z = 8 + Math.floor(random() * 5);
    const at = { longitudeDeg: 118 + random() * 6, latitudeDeg: 30 + random() * 7 };
    const { tile } = cellAt(at, z);
    const column = Math.floor(random() * tileSide);
    const row = Math.floor(random() * tileSide);
    const place = {
      longitudeDeg: longitudeOfColumn(tile, column + 0.001 + random() * 0.998),
      latitudeDeg: latitudeOfRow(tile, row + 0.001 + random() * 0.998),
    };
    expect(cellAt(place, z)).toEqual({ tile, cell: row * tileSide + column });
  }
});

test('the tiles over a box are those that touch it, row by row from the north-west', () => {
  const tile = { z: 9, x: 428, y: 205 };
  const { west, south, east, north } = boundsOfTile(tile);
  const inner = { west: west + 0.01, south: south + 0.01, east: east - 0.01, north: north - 0.01 };
  expect(tilesOver(inner, 9)).toEqual([tile]);
  expect(tilesOver({ ...inner, east: east + 0.01, south: south - 0.01 }, 9)).toEqual([
    tile,
    { z: 9, x: 429, y: 205 },
    { z: 9, x: 428, y: 206 },
    { z: 9, x: 429, y: 206 },
  ]);
});

// what a quadratic leaves of the geodesic within 150 km: 0.044 m and 0.006 m measured
test.each([
  [9, 0.1],
  [10, 0.02],
])('the frame of a tile of level %i follows the geodesic within %d m', (z, toleranceM) => {
  const random = seededRandom(2);
  for (let n = 0; n < 100; n++) {
    const somewhere = { longitudeDeg: 119 + random() * 4, latitudeDeg: 31.5 + random() * 4 };
    const { tile } = cellAt(somewhere, z);
    const origin = geodesicDestination(somewhere, random() * 150_000, random() * 360);
    const frame = tileFrame(origin, tile);
    for (let k = 0; k < 20; k++) {
      const u = random();
      const v = random();
      const place = placeInTile(tile, u, v);
      const { distanceM, bearingDeg } = geodesicBetween(origin, place);
      const bearing = (bearingDeg * Math.PI) / 180;
      const eastM = polynomial(frame.subarray(0, 9), u, v) - distanceM * Math.sin(bearing);
      const northM = polynomial(frame.subarray(9), u, v) - distanceM * Math.cos(bearing);
      expect(Math.hypot(eastM, northM)).toBeLessThan(toleranceM);
    }
  }
});

/** The area between two meridians and two parallels; the parallels by geodesics a cell long. */
function ellipsoidAreaM2(tile: TileId): number {
  const outline = geographiclib.Geodesic.WGS84.Polygon(false);
  for (let column = 0; column <= tileSide; column++) {
    outline.AddPoint(latitudeOfRow(tile, 0), longitudeOfColumn(tile, column));
  }
  for (let column = tileSide; column >= 0; column--) {
    outline.AddPoint(latitudeOfRow(tile, tileSide), longitudeOfColumn(tile, column));
  }
  return Math.abs(outline.Compute(false, true).area ?? 0);
}

function placeInTile(tile: TileId, u: number, v: number): Position {
  return {
    longitudeDeg: longitudeOfColumn(tile, u * tileSide),
    latitudeDeg: latitudeOfRow(tile, v * tileSide),
  };
}

function polynomial(coefficients: Float64Array, u: number, v: number): number {
  let sum = 0;
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) sum += coefficients[i * 3 + j] * u ** i * v ** j;
  }
  return sum;
}
