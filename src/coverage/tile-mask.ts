import { drawPolygon, type PolygonEdges, polygonEdges } from '../geo/polygon-raster.ts';
import type { Vertex } from '../geo/position.ts';
import { cellAt, type TileId, tileKey, tileSide } from '../geo/tile-grid.ts';
import { mostZones } from './most-zones.ts';
import { countCells, type Spans, spansOf } from './spans.ts';

/** An area of the plan: a zone whose figures are asked for, or land. */
export interface MaskArea {
  readonly rings: readonly (readonly Vertex[])[];
}

/**
 * Part of an asset standing for a length, an area or a number of places. Those of a line follow one
 * another along it. Places that ships come through are samples as well, of no asset.
 */
export interface AssetSample {
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  /** Index into the plan's assets; their number for ships. */
  readonly asset: number;
  /** In the asset's own unit; hours for ships. */
  readonly weight: number;
}

/** Where everything lies on the grid of one level. */
export interface LevelMap {
  readonly level: number;
  readonly zones: readonly PolygonEdges[];
  readonly land: readonly PolygonEdges[];
  /** Samples by the key of the tile they lie in. */
  readonly samples: ReadonlyMap<string, readonly PlacedSample[]>;
}

export interface PlacedSample {
  readonly cell: number;
  /** Index into the plan's samples. */
  readonly sample: number;
  readonly asset: number;
  readonly weight: number;
}

/** Bit that marks land in a mask; zones take the bits below. The sign is left alone: masks are shifted. */
export const landBit = 1 << mostZones;

/** Prepares zones, land and assets for the tiles of one level. */
export function mapLevel(
  level: number,
  zones: readonly MaskArea[],
  land: readonly MaskArea[],
  samples: readonly AssetSample[],
): LevelMap {
  const placed = new Map<string, PlacedSample[]>();
  samples.forEach((sample, index) => {
    const { tile, cell } = cellAt(sample, level);
    const key = tileKey(tile);
    const list = placed.get(key) ?? [];
    list.push({ cell, sample: index, asset: sample.asset, weight: sample.weight });
    placed.set(key, list);
  });
  return {
    level,
    zones: zones.map(({ rings }) => polygonEdges(rings, level)),
    land: land.map(({ rings }) => polygonEdges(rings, level)),
    samples: placed,
  };
}

/** What the cells of a tile are, and which of them are computed. */
export interface TileMask {
  /** By cell: one bit per zone, and `landBit`. */
  readonly bits: Int32Array;
  readonly samples: readonly PlacedSample[];
  /** Cells of zones and assets: those that figures need. */
  readonly figureSpans: Spans;
  /** Cells of the sea, and those of assets: those that the map shows. */
  readonly mapSpans: Spans;
  readonly figureCells: number;
}

/** Draws zones and land into a tile. */
export function maskTile(map: LevelMap, tile: TileId): TileMask {
  const bits = new Int32Array(tileSide * tileSide);
  map.zones.forEach((zone, i) => {
    drawPolygon(zone, tile, 1 << i, bits);
  });
  for (const polygon of map.land) drawPolygon(polygon, tile, landBit, bits);
  const samples = map.samples.get(tileKey(tile)) ?? [];
  const zoneBits = landBit - 1;
  const figures = new Uint8Array(bits.length);
  const sea = new Uint8Array(bits.length);
  for (let cell = 0; cell < bits.length; cell++) {
    figures[cell] = (bits[cell] & zoneBits) === 0 ? 0 : 1;
    sea[cell] = bits[cell] === landBit ? 0 : 1;
  }
  for (const { cell } of samples) {
    figures[cell] = 1;
    sea[cell] = 1;
  }
  const figureSpans = spansOf(figures);
  return {
    bits,
    samples,
    figureSpans,
    mapSpans: spansOf(sea),
    figureCells: countCells(figureSpans),
  };
}
