import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverageEngine, View } from '../compute/coverage-engine.ts';
import { type ExportOptions, exportLayers } from '../compute/export-layers.ts';
import type { Project } from '../planning/project.ts';
import { type ExportedLayer, exportedLayers, isByService } from '../report/exported-layers.ts';
import { badInput, wrongUsage } from './failure.ts';

/** Layers to be written beside the figures. */
export interface LayerRequest {
  readonly layers: readonly ExportedLayer[];
  readonly terminalId: string;
  readonly serviceId: string | undefined;
  readonly folder: string;
}

/** The options of a command that asks for layers. */
export interface LayerOptions {
  readonly layers?: string | undefined;
  readonly terminal?: readonly string[] | undefined;
  readonly service?: string | undefined;
  readonly out?: string | undefined;
}

/**
 * What a command asks for; null when it asks for no layers.
 *
 * @throws CommandFailure when an option is missing or names what the project lacks.
 */
export function layerRequest(options: LayerOptions, project: Project): LayerRequest | null {
  const { layers: list, terminal = [], service: serviceId, out: folder } = options;
  if (list === undefined) {
    if (serviceId === undefined) return null;
    throw wrongUsage('--service: goes with --layers');
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
  return { layers, terminalId, serviceId, folder };
}

/** Writes the layers of a request into its folder. */
export async function writeLayers(
  engine: CoverageEngine,
  { layers, terminalId, serviceId, folder }: LayerRequest,
  view: Omit<View, 'terminalId'>,
  options: Omit<ExportOptions, 'serviceId'>,
): Promise<void> {
  const files = await exportLayers(engine, { ...view, terminalId }, layers, {
    ...options,
    serviceId,
  });
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of files.flatMap((layer) => [layer, ...(layer.codes ? [layer.codes] : [])])) {
      writeFileSync(join(folder, file.name), file.bytes);
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
