import { parseCoordinates } from '../../geo/parse-coordinates.ts';
import { boundsOfRings, drawPolygon, polygonEdges, ringsOf } from '../../geo/polygon-raster.ts';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import {
  latitudeOfRow,
  longitudeOfColumn,
  type TileId,
  tileKey,
  tileSide,
  tilesOver,
} from '../../geo/tile-grid.ts';
import type { Project } from '../../planning/project.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { chosenId } from '../project-choice.ts';

/** From where the sky is looked at. */
export interface AskedPlaces {
  /** For a heading. */
  readonly name: string;
  readonly places: readonly Position[];
  /** Whose centres the places are, by their keys; null for a place of its own. */
  readonly tiles: readonly string[] | null;
  /** What was not taken as it was written. */
  readonly note: string | null;
}

interface PlaceOptions {
  readonly zone?: string | undefined;
  readonly place?: string | undefined;
  readonly region?: boolean | undefined;
}

/** Tiles of 256 × 256 cells of 128 m, some 33 km wide: the sky differs little within them. */
const level = 10;

/** The places that options ask for: tiles all over the region when there are none. @throws CommandFailure */
export function askedPlaces(
  { zone, place, region: all }: PlaceOptions,
  project: Project,
  region: Region,
): AskedPlaces {
  if ([zone !== undefined, place !== undefined, all === true].filter(Boolean).length > 1) {
    throw wrongUsage('--zone, --place, --region: expected one of them');
  }
  if (place !== undefined) return readPlace(place);
  if (zone !== undefined) {
    const id = chosenId('--zone', zone, project.zones);
    return { name: `zone ${id}`, ...centres(tilesOfZone(id, project, region)) };
  }
  return { name: `region ${region.id}`, ...centres(tilesOver(region.scope, level)) };
}

function readPlace(text: string): AskedPlaces {
  const readings = parseCoordinates(text);
  const expected = 'LAT,LON in degrees, such as 33.5,121';
  // where both orders would do: the one that the help text gives
  const reading =
    readings.length === 1 ? readings[0] : readings.find(({ first }) => first === 'latitude');
  if (!reading) throw wrongUsage(`--place: ${text}: expected ${expected}`);
  const { position, order, first } = reading;
  const place = { places: [position], tiles: null };
  if (order !== 'range' || first === 'latitude') return { name: text, ...place, note: null };
  const used = `${position.latitudeDeg},${position.longitudeDeg}`;
  return {
    name: `${text} taken as LAT,LON ${used}`,
    ...place,
    note: `--place: ${text}: longitude first, since a latitude has no more than 90°; taken as LAT,LON ${used}`,
  };
}

function tilesOfZone(id: string, project: Project, region: Region): TileId[] {
  const shape = project.zones.find((zone) => zone.id === id)?.shape;
  const geometry = shape?.type === 'geodata' ? region.features.get(shape.id)?.geometry : shape;
  const rings = geometry ? ringsOf(geometry) : [];
  if (rings.length === 0) {
    throw badInput(`--zone: ${id}: its shape is no polygon of the geodata of ${region.id}`);
  }
  const polygon = polygonEdges(rings, level);
  return tilesOver(boundsOfRings(rings), level).filter((tile) => {
    const cells = new Int32Array(tileSide * tileSide);
    drawPolygon(polygon, tile, 1, cells);
    return cells.some((cell) => cell !== 0);
  });
}

function centres(tiles: readonly TileId[]): Omit<AskedPlaces, 'name'> {
  return {
    places: tiles.map((tile) => ({
      longitudeDeg: longitudeOfColumn(tile, tileSide / 2),
      latitudeDeg: latitudeOfRow(tile, tileSide / 2),
    })),
    tiles: tiles.map(tileKey),
    note: null,
  };
}
