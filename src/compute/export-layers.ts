import type { TileLayers } from '../coverage/tile-layers.ts';
import {
  type Bounds,
  type CellSizeM,
  levelOfCellSize,
  type TileId,
  tileKey,
  tileSide,
  tilesOver,
} from '../geo/tile-grid.ts';
import { conditionsOf } from '../planning/conditions-of.ts';
import { engineVersion } from '../planning/engine-version.ts';
import type { Scenario } from '../planning/project.ts';
import { interferenceTimePercentOf } from '../planning/propagation-variants.ts';
import { servicesOf } from '../planning/services-of.ts';
import { coverageModels } from '../radio/propagation/model-facts.ts';
import { encodeGeoTiff, floatBytes } from '../report/encode-geotiff.ts';
import { type ExportedLayer, isByService, layerFacts } from '../report/exported-layers.ts';
import { cellsOf, layerCodes } from '../report/layer-codes.ts';
import { type RasterTerms, rasterValues } from '../report/raster-values.ts';
import { withinBounds } from '../report/within-bounds.ts';
import type { CoverageEngine, Progress, View } from './coverage-engine.ts';
import { scenarioOf } from './scenario-of.ts';

/** How layers are exported. */
export interface ExportOptions {
  /** Of the view's terminal; needed for layers by service. */
  readonly serviceId?: string | undefined;
  /** The project's own when left out. */
  readonly cellSizeM?: CellSizeM | undefined;
  readonly signal?: AbortSignal;
  /** Steps are tiles. */
  readonly onProgress?: (progress: Progress) => void;
}

/** A file by its name without a folder. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A layer as GeoTIFF, and what its numbers stand for as CSV, where they are no quantities. */
export interface LayerFile extends ExportedFile {
  readonly layer: ExportedLayer;
  readonly codes: ExportedFile | null;
}

/** Tiles drawn at a time: their values wait in memory until they are compressed. */
const batchTiles = 16;

const circumferenceM = 2 * Math.PI * 6_378_137;

/**
 * One layer of a view over the project's zones, which must be open in the engine.
 *
 * @throws as `exportLayers`
 */
export async function exportLayer(
  engine: CoverageEngine,
  view: View,
  layer: ExportedLayer,
  options: ExportOptions = {},
): Promise<LayerFile> {
  const [file] = await exportLayers(engine, view, [layer], options);
  return file;
}

/**
 * Layers of a view as GeoTIFFs over the box about the project's zones, NaN beyond it, in whole
 * tiles. The project must be open in the engine; tiles are drawn once for all layers.
 *
 * @throws when a layer by service is asked for without a service of the terminal, when the file
 * would be too large or something else was opened meanwhile, and an AbortError when the signal is
 * given.
 */
export async function exportLayers(
  engine: CoverageEngine,
  view: View,
  layers: readonly ExportedLayer[],
  options: ExportOptions = {},
): Promise<LayerFile[]> {
  const { project, terminalId } = view;
  const { signal = new AbortController().signal, onProgress } = options;
  const scenario = scenarioOf(project, view.scenarioId);
  const service = servicesOf(project, terminalId).findIndex(({ id }) => id === options.serviceId);
  const unserved = layers.find((layer) => isByService(layer) && service < 0);
  if (unserved) throw new Error(`layer ${unserved}: needs a service of ${terminalId}`);

  const { area } = engine;
  const bounds = area.zoneBounds;
  const tiles = tilesOver(bounds, levelOfCellSize(options.cellSizeM ?? project.cellSizeM));
  const rises = layers.includes('rise') ? (await engine.survey(view)).rises : new Float32Array(0);
  const compressed = new Map(layers.map((layer) => [layer, [] as Uint8Array[]]));
  for (let first = 0; first < tiles.length; first += batchTiles) {
    const batch = tiles.slice(first, first + batchTiles);
    const drawn = new Map<string, TileLayers>();
    let done = first;
    await engine.draw({
      ...view,
      tiles: batch,
      signal,
      onTile: (tile) => {
        drawn.set(tileKey(tile.tile), tile);
        onProgress?.({ done: ++done, total: tiles.length });
      },
    });
    signal.throwIfAborted();
    if (engine.area !== area) throw new Error('zones, ground or climate were changed meanwhile');
    const terms = { service, rises, cellNumbers: cellNumbersOf(engine, scenario) };
    for (const [layer, streams] of compressed) {
      streams.push(...(await compressedTiles(layer, batch, drawn, terms, bounds)));
    }
  }
  return layers.map((layer) => {
    const { unit, describes } = layerFacts[layer];
    const name = nameOf(layer, view, options);
    const bytes = encodeGeoTiff({
      ...placeOf(tiles),
      tiles: compressed.get(layer) ?? [],
      description: describes,
      unit,
      notes: notesOf(layer, view, options),
    });
    const codes = layerCodes(layer, scenario);
    return {
      layer,
      name: `${name}.tif`,
      bytes,
      codes:
        codes === null ? null : { name: `${name}.csv`, bytes: new TextEncoder().encode(codes) },
    };
  });
}

function compressedTiles(
  layer: ExportedLayer,
  batch: readonly TileId[],
  drawn: ReadonlyMap<string, TileLayers>,
  terms: RasterTerms,
  bounds: Bounds,
): Promise<Uint8Array[]> {
  return Promise.all(
    batch.map((tile) => {
      const layers = drawn.get(tileKey(tile));
      if (!layers) throw new Error(`tile ${tileKey(tile)} was not drawn`);
      // beyond the box there may be land that the geodata do not tell of
      const values = withinBounds(rasterValues(layer, layers, terms), tile, bounds);
      return deflated(floatBytes(values));
    }),
  );
}

/** Bytes as a zlib stream, by what browser and Node bring along. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Tiles of one level that fill a box, row by row from the north-west. */
function placeOf(tiles: readonly TileId[]) {
  const [first] = tiles;
  const last = tiles[tiles.length - 1];
  const perTile = 1 / 2 ** first.z;
  return {
    westM: (first.x * perTile - 0.5) * circumferenceM,
    northM: (0.5 - first.y * perTile) * circumferenceM,
    pixelM: (perTile * circumferenceM) / tileSide,
    tileColumns: last.x - first.x + 1,
    tileRows: last.y - first.y + 1,
  };
}

/** By the index that tiles give a cell, which is the engine's own: its number in the scenario. */
function cellNumbersOf({ cellNames }: CoverageEngine, scenario: Scenario): number[] {
  const keyOf = (cell: { sectorId: string; carrierId: string }) =>
    `${cell.sectorId} ${cell.carrierId}`;
  const numbers = new Map(cellsOf(scenario).map((cell, number) => [keyOf(cell), number]));
  return cellNames.map((cell) => numbers.get(keyOf(cell)) ?? Number.NaN);
}

/** For example `rsrp_base_vessel-cpe_2027`. */
function nameOf(layer: ExportedLayer, view: View, { serviceId }: ExportOptions): string {
  const of = isByService(layer) ? serviceId : view.terminalId;
  return [layer, view.scenarioId, of, view.year].join('_');
}

/** What the values stand on, as every figure must say. */
function notesOf(
  layer: ExportedLayer,
  { project, scenarioId, terminalId, year }: View,
  { serviceId, cellSizeM }: ExportOptions,
): Record<string, string> {
  const { modelId, timePercent } = project.propagation;
  return {
    layer,
    project: project.id,
    illustrative: project.illustrative ? 'yes: sites and figures are made up' : 'no',
    scenario: scenarioId,
    year: String(year),
    terminal: terminalId,
    ...(isByService(layer) && serviceId !== undefined ? { service: serviceId } : {}),
    model: coverageModels[modelId].name,
    timePercent: String(timePercent),
    interferenceTimePercent: String(interferenceTimePercentOf(project.propagation)),
    ...Object.fromEntries(
      Object.entries(conditionsOf(project)).map(([name, value]) => [name, String(value)]),
    ),
    cellSizeM: String(cellSizeM ?? project.cellSizeM),
    engine: engineVersion,
  };
}
