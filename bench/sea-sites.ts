import type { Position } from '../src/geo/position.ts';
import type { TileId } from '../src/geo/tile-grid.ts';
import { type Bounds, latitudeOfRow, longitudeOfColumn, tileSide } from '../src/geo/tile-grid.ts';
import type { Ground } from '../src/terrain/ground.ts';

/** Where a site of the bench stands, how high, and where its first sector looks. */
export interface SeaSite {
  readonly origin: Position;
  readonly antennaHeightM: number;
  readonly azimuthDeg: number;
}

/** 24 sites in and about a tile of open sea. */
export function seaSites(tile: TileId): SeaSite[] {
  return Array.from({ length: 24 }, (_, i) => {
    const column = ((i * 37) % 24) / 24;
    const row = ((i * 17) % 24) / 24;
    return {
      origin: {
        longitudeDeg: longitudeOfColumn(tile, (column * 1.6 - 0.3) * tileSide),
        latitudeDeg: latitudeOfRow(tile, (row * 1.6 - 0.3) * tileSide),
      },
      antennaHeightM: 30 + (i % 5) * 12,
      azimuthDeg: i * 13,
    };
  });
}

/** Nothing but sea within a box, by squares of half a degree. */
export function openSea(bounds: Bounds): Ground {
  const columns = 2 * (bounds.east - bounds.west);
  const rows = 2 * (bounds.north - bounds.south);
  return {
    version: 'open sea',
    surface: { bounds, stepDeg: 0.5, columns, rows, land: new Uint8Array(columns * rows) },
    landHeightM: 0,
    landClutterM: 0,
    relief: null,
  };
}
