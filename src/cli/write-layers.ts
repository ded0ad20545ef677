import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverageEngine, View } from '../compute/coverage-engine.ts';
import {
  type ExportFormat,
  type ExportOptions,
  exportFormats,
  exportLayers,
} from '../compute/layer-export/export-layers.ts';
import type { Project } from '../planning/project.ts';
import { type ExportedLayer, exportedLayers, isByService } from '../report/exported-layers.ts';
import { badInput, wrongUsage } from './failure.ts';

/** Layers to be written beside the figures. */
export interface LayerRequest {
  readonly layers: readonly ExportedLayer[];
  readonly terminalId: string;
  readonly serviceId: string | undefined;
  readonly folder: string;
  readonly format: ExportFormat;
  /** Where contours are drawn in place of the legend's bounds. */
  readonly contourBounds: readonly number[] | undefined;
}

/** The options of a command that asks for layers. */
export interface LayerOptions {
  readonly layers?: string | undefined;
  readonly terminal?: readonly string[] | undefined;
  readonly service?: string | undefined;
  readonly out?: string | undefined;
  readonly format?: string | undefined;
  readonly bounds?: string | undefined;
}

/**
 * What a command asks for; null when it asks for no layers.
 *
 * @throws CommandFailure when an option is missing or names what the project lacks.
 */
export function layerRequest(options: LayerOptions, project: Project): LayerRequest | null {
  const { layers: list, terminal = [], service: serviceId, out: folder } = options;
  if (list === undefined) {
    const alone = (['service', 'format', 'bounds'] as const).find(
      (name) => options[name] !== undefined,
    );
    if (alone === undefined) return null;
    throw wrongUsage(`--${alone}: goes with --layers`);
  }
  const layers = [...new Set(list.split(','))].map(layerNamed);
  if (folder === undefined) throw wrongUsage('--layers: needs --out DIR to write to');
  const [terminalId] = terminal;
  if (terminalId === undefined || terminal.length > 1 || terminalId === 'all') {
    throw wrongUsage('--layers: needs one --terminal ID');
  }
  const known = project.services.filter((service) => service.terminalId === terminalId);
  const byService = layers.find(isByService);
  if (byService && serviceId === undefined) {
    throw wrongUsage(`--layers: ${byService}: needs --service ID`);
  }
  if (serviceId !== undefined && !known.some(({ id }) => id === serviceId)) {
    const expected = known.map(({ id }) => id).join(', ');
    throw badInput(
      `--service: ${serviceId}: no service of ${terminalId}; expected one of ${expected}`,
    );
  }
  const format = formatNamed(options.format ?? 'geotiff');
  const contourBounds = boundsAsked(options.bounds, format, layers);
  return { layers, terminalId, serviceId, folder, format, contourBounds };
}

/** Writes the layers of a request into its folder. */
export async function writeLayers(
  engine: CoverageEngine,
  { layers, terminalId, serviceId, folder, format, contourBounds }: LayerRequest,
  view: Omit<View, 'terminalId'>,
  options: Omit<ExportOptions, 'serviceId' | 'format' | 'contourBounds'>,
): Promise<void> {
  const files = await exportLayers(engine, { ...view, terminalId }, layers, {
    ...options,
    serviceId,
    format,
    contourBounds,
  });
  try {
    mkdirSync(folder, { recursive: true });
    for (const { codes, beside, ...own } of files) {
      for (const { name, bytes } of [own, ...beside, ...(codes ? [codes] : [])]) {
        writeFileSync(join(folder, name), bytes);
      }
    }
  } catch (error) {
    throw badInput(`--out: ${folder}: ${(error as Error).message}`);
  }
}

function layerNamed(name: string): ExportedLayer {
  const layer = exportedLayers.find((known) => known === name);
  if (layer) return layer;
  throw wrongUsage(`--layers: ${name}: expected names among ${exportedLayers.join(', ')}`);
}

function formatNamed(name: string): ExportFormat {
  const format = exportFormats.find((known) => known === name);
  if (format) return format;
  throw wrongUsage(`--format: ${name}: expected one of ${exportFormats.join(', ')}`);
}

function boundsAsked(
  list: string | undefined,
  format: ExportFormat,
  layers: readonly ExportedLayer[],
): number[] | undefined {
  if (list === undefined) return undefined;
  if (format !== 'contours') throw wrongUsage('--bounds: goes with --format contours');
  if (layers.length > 1) throw wrongUsage('--bounds: goes with one layer at a time');
  const codes = layers.find((layer) => ['server', 'cause'].includes(layer));
  if (codes) throw wrongUsage(`--bounds: ${codes} has codes, and no bounds`);
  return list.split(',').map((text) => {
    const bound = Number(text);
    if (text.trim() !== '' && Number.isFinite(bound)) return bound;
    throw wrongUsage(`--bounds: ${text}: expected numbers with commas between`);
  });
}
