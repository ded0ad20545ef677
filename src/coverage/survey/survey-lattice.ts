import type { Position } from '../../geo/position.ts';
import {
  areaUnitsPerM2,
  cellAreas,
  latitudeOfRow,
  longitudeOfColumn,
  type TileId,
  tileSide,
} from '../../geo/tile-grid.ts';
import { type LevelMap, landBit, type MaskArea, mapLevel, maskTile } from '../tile-mask.ts';

/** Cells of level 5 are some 4 km wide: enough for means over cells of tens of kilometres. */
const surveyLevel = 5;

/** A place of a survey and the area that it stands for. */
export interface SurveyPlace extends Position {
  readonly areaKm2: number;
}

/** Places all over some zones, on a coarse lattice. */
export function surveyPlaces(zones: readonly MaskArea[]): SurveyPlace[] {
  const level = mapLevel(surveyLevel, zones, [], []);
  const places: SurveyPlace[] = [];
  for (const tile of tilesOfZones(level)) {
    const { bits } = maskTile(level, tile);
    const areas = cellAreas(tile);
    for (let cell = 0; cell < bits.length; cell++) {
      if ((bits[cell] & ~landBit) === 0) continue;
      const row = Math.floor(cell / tileSide);
      places.push({
        longitudeDeg: longitudeOfColumn(tile, (cell % tileSide) + 0.5),
        latitudeDeg: latitudeOfRow(tile, row + 0.5),
        areaKm2: areas[row] / areaUnitsPerM2 / 1e6,
      });
    }
  }
  return places;
}

/** The tiles of a level that its zones may touch. */
function tilesOfZones({ zones }: LevelMap): TileId[] {
  const tiles: TileId[] = [];
  const first = (edges: readonly number[]) => Math.floor(Math.min(...edges));
  const last = (edges: readonly number[]) => Math.floor(Math.max(...edges));
  if (zones.length === 0) return tiles;
  const [left, right] = [
    first(zones.map((zone) => zone.left)),
    last(zones.map((zone) => zone.right)),
  ];
  const [top, bottom] = [
    first(zones.map((zone) => zone.top)),
    last(zones.map((zone) => zone.bottom)),
  ];
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) tiles.push({ z: surveyLevel, x, y });
  }
  return tiles;
}
