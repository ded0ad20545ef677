import type { TileLayers } from '../../coverage/tile-layers.ts';
import {
  type Bounds,
  type CellSizeM,
  levelOfCellSize,
  type TileId,
  tileKey,
  tilesOver,
} from '../../geo/tile-grid.ts';
import { conditionsOf } from '../../planning/conditions-of.ts';
import { engineVersion } from '../../planning/engine-version.ts';
import type { Scenario } from '../../planning/project.ts';
import { interferenceTimePercentOf } from '../../planning/propagation-variants.ts';
import { servicesOf } from '../../planning/services-of.ts';
import { coverageModels } from '../../radio/propagation/model-facts.ts';
import { contourTasks } from '../../report/contours/contour-collection.ts';
import { type ExportedLayer, isByService, layerFacts } from '../../report/exported-layers.ts';
import type { LayerBasis } from '../../report/layer-basis.ts';
import { cellsOf, layerCodes } from '../../report/layer-codes.ts';
import { layerLegend } from '../../report/legend/layer-legend.ts';
import { type RasterTerms, rasterValues } from '../../report/raster-values.ts';
import { withinBounds } from '../../report/within-bounds.ts';
import type { CoverageEngine, Progress, View } from '../coverage-engine.ts';
import { scenarioOf } from '../scenario-of.ts';
import type { LayerWriter, StartWriter } from './layer-writer.ts';

/** What a layer can be exported as. */
export const exportFormats = ['geotiff', 'png', 'kmz', 'contours'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** How layers are exported. */
export interface ExportOptions {
  /** Of the view's terminal; needed for layers by service. */
  readonly serviceId?: string | undefined;
  /** The project's own when left out. */
  readonly cellSizeM?: CellSizeM | undefined;
  /** GeoTIFF when left out. */
  readonly format?: ExportFormat | undefined;
  /** Bounds of the classes in pictures and contours, as a legend has them; the usual ones when left out. */
  readonly legendBounds?: readonly number[] | undefined;
  /** Where contours are drawn in place of the classes' bounds, such as a planning limit. */
  readonly contourBounds?: readonly number[] | undefined;
  /** A picture of the legend, for KMZ. */
  readonly legendPng?: Uint8Array | null;
  /** Day of the export, such as 2026-11-26, to be told in KMZ. */
  readonly date?: string | undefined;
  readonly signal?: AbortSignal;
  /** Steps are tiles. */
  readonly onProgress?: (progress: Progress) => void;
}

/** A file by its name without a folder. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A layer as a file, what belongs beside it, and what its numbers stand for as CSV, where they are no quantities. */
export interface LayerFile extends ExportedFile {
  readonly layer: ExportedLayer;
  /** World file and projection of a picture. */
  readonly beside: readonly ExportedFile[];
  readonly codes: ExportedFile | null;
}

/** Tiles drawn at a time: their values wait in memory until they are compressed. */
const batchTiles = 16;

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
 * Layers of a view as files over the box about the project's zones, nothing beyond
 * it. The project must be open in the engine; tiles are drawn once for all layers.
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
  const start = await writerOf(options.format ?? 'geotiff');
  const writers = new Map<ExportedLayer, LayerWriter>();
  for (const layer of layers) {
    const basis = basisOf(layer, view, options);
    const { describes } = layerFacts[layer];
    writers.set(
      layer,
      start({
        basis,
        tiles,
        bounds,
        describes,
        notes: notesOf(layer, view, options),
        contours: contourTasks(basis, scenario, options.contourBounds),
        legendPng: options.legendPng ?? null,
        signal,
      }),
    );
  }
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
    for (const [layer, writer] of writers) {
      for (const tile of batch) writer.add(valuesOf(layer, tile, drawn, terms, bounds));
    }
  }
  const files: LayerFile[] = [];
  for (const [layer, writer] of writers) {
    const name = nameOf(layer, view, options);
    const [own, ...beside] = (await writer.finish()).map(({ ending, bytes }) => ({
      name: `${name}${ending}`,
      bytes,
    }));
    signal.throwIfAborted();
    const codes = isWithCodes(options.format) ? layerCodes(layer, scenario) : null;
    files.push({
      ...own,
      layer,
      beside,
      codes:
        codes === null ? null : { name: `${name}.csv`, bytes: new TextEncoder().encode(codes) },
    });
  }
  return files;
}

/** Pictures and polygons name their classes themselves. */
function isWithCodes(format: ExportFormat = 'geotiff'): boolean {
  return format === 'geotiff';
}

/** What writes a format; page and command line bring in only what they ask for. */
async function writerOf(format: ExportFormat): Promise<StartWriter> {
  switch (format) {
    case 'geotiff':
      return (await import('./geotiff-writer.ts')).geoTiffWriter;
    case 'png':
      return (await import('./picture-writer.ts')).pngWriter;
    case 'kmz':
      return (await import('./picture-writer.ts')).kmzWriter;
    case 'contours':
      return (await import('./contour-writer.ts')).contourWriter;
  }
}

function valuesOf(
  layer: ExportedLayer,
  tile: TileId,
  drawn: ReadonlyMap<string, TileLayers>,
  terms: RasterTerms,
  bounds: Bounds,
): Float32Array {
  const layers = drawn.get(tileKey(tile));
  if (!layers) throw new Error(`tile ${tileKey(tile)} was not drawn`);
  // beyond the box there may be land that the geodata do not tell of
  return withinBounds(rasterValues(layer, layers, terms), tile, bounds);
}

function basisOf(
  layer: ExportedLayer,
  { project, scenarioId, terminalId, year }: View,
  { serviceId, cellSizeM, legendBounds, date }: ExportOptions,
): LayerBasis {
  const { name, unit } = layerFacts[layer];
  const scenario = scenarioOf(project, scenarioId);
  const terminal = project.terminals.find(({ id }) => id === terminalId);
  const service = project.services.find(({ id }) => id === serviceId);
  if (!terminal) throw new Error(`terminal ${terminalId} is missing`);
  return {
    layer,
    name,
    unit,
    legend: layerLegend(layer, scenario, legendBounds),
    project: project.name,
    scenario: scenario.name,
    year,
    terminal: terminal.name,
    service: isByService(layer) && service ? service.name : null,
    model: coverageModels[project.propagation.modelId].name,
    timePercent: project.propagation.timePercent,
    interferenceTimePercent: interferenceTimePercentOf(project.propagation),
    cellSizeM: cellSizeM ?? project.cellSizeM,
    illustrative: project.illustrative,
    date: date ?? null,
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
