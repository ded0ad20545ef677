import { exp, ln } from '../units/elementary.ts';
import type { Position } from './position.ts';

/** One tile of the Web Mercator pyramid: 256 × 256 cells, y counted from the north. */
export interface TileId {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A box in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Cells along each side of a tile. */
export const tileSide = 256;

/** Levels of the pyramid by the nominal side of their cells in metres, which holds at 33.3° N. */
const levels = { 512: 8, 256: 9, 128: 10, 64: 11, 32: 12 } as const;

/** A side that a project may ask for. */
export type CellSizeM = keyof typeof levels;

/** All of them, the largest first. */
export const cellSizesM: readonly CellSizeM[] = [512, 256, 128, 64, 32];

/** Level of the pyramid whose cells have this nominal side. */
export function levelOfCellSize(cellSizeM: CellSizeM): number {
  return levels[cellSizeM];
}

/** Nominal side in metres of the cells of a level. */
export function cellSizeOfLevel(level: number): number {
  return 2 ** (17 - level);
}

export function tileKey({ z, x, y }: TileId): string {
  return `${z}/${x}/${y}`;
}

export function longitudeOfColumn(tile: TileId, column: number): number {
  return ((tile.x + column / tileSide) / 2 ** tile.z) * 360 - 180;
}

export function latitudeOfRow(tile: TileId, row: number): number {
  const y = Math.PI * (1 - (2 * (tile.y + row / tileSide)) / 2 ** tile.z);
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}

export function boundsOfTile(tile: TileId): Bounds {
  return {
    west: longitudeOfColumn(tile, 0),
    south: latitudeOfRow(tile, tileSide),
    east: longitudeOfColumn(tile, tileSide),
    north: latitudeOfRow(tile, 0),
  };
}

/** Column of a longitude, counted in whole tiles and parts of them from 180° W. */
export function tileColumn(longitudeDeg: number, level: number): number {
  return ((longitudeDeg + 180) / 360) * 2 ** level;
}

/** Row of a latitude, counted in whole tiles and parts of them from the north. */
export function tileRow(latitudeDeg: number, level: number): number {
  const sine = Math.sin((latitudeDeg * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** level;
}

/** The cell a place lies in. */
export function cellAt(position: Position, level: number): { tile: TileId; cell: number } {
  const x = tileColumn(position.longitudeDeg, level);
  const y = tileRow(position.latitudeDeg, level);
  const tile = { z: level, x: Math.floor(x), y: Math.floor(y) };
  const column = Math.min(tileSide - 1, Math.floor((x - tile.x) * tileSide));
  const row = Math.min(tileSide - 1, Math.floor((y - tile.y) * tileSide));
  return { tile, cell: row * tileSide + column };
}

/** All tiles of a level that touch a box, row by row from the north-west. */
export function tilesOver(bounds: Bounds, level: number): TileId[] {
  const tiles: TileId[] = [];
  const lastX = Math.ceil(tileColumn(bounds.east, level));
  const lastY = Math.ceil(tileRow(bounds.south, level));
  for (let y = Math.floor(tileRow(bounds.north, level)); y < lastY; y++) {
    for (let x = Math.floor(tileColumn(bounds.west, level)); x < lastX; x++) {
      tiles.push({ z: level, x, y });
    }
  }
  return tiles;
}

/** Parts into which a square metre is divided when cells are added up. */
export const areaUnitsPerM2 = 1024;

/**
 * True area of one cell of each row on the WGS 84 ellipsoid, in units of 1/1024 m² and whole, so
 * that sums are exact and no order of adding changes them.
 */
export function cellAreas(tile: TileId): Float64Array {
  const widthRad = (2 * Math.PI) / (2 ** tile.z * tileSide);
  const areas = new Float64Array(tileSide);
  let north = areaFromEquator(tile, 0);
  for (let row = 0; row < tileSide; row++) {
    const south = areaFromEquator(tile, row + 1);
    areas[row] = Math.round((north - south) * widthRad * areaUnitsPerM2);
    north = south;
  }
  return areas;
}

/** Square metres per radian of longitude between the equator and a row's northern edge. */
function areaFromEquator(tile: TileId, row: number): number {
  const semiMajorM = 6_378_137;
  const flattening = 1 / 298.257223563;
  const e = Math.sqrt(flattening * (2 - flattening));
  const growth = exp(2 * Math.PI * (1 - (2 * (tile.y + row / tileSide)) / 2 ** tile.z));
  const sine = (growth - 1) / (growth + 1);
  const semiMinorM = semiMajorM * (1 - flattening);
  return (
    semiMinorM *
    semiMinorM *
    0.5 *
    (sine / (1 - e * e * sine * sine) + ln((1 + e * sine) / (1 - e * sine)) / (2 * e))
  );
}
