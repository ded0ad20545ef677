import { zip } from 'fflate';
import type { CoverageEngine, Progress, View } from '../../compute/coverage-engine.ts';
import {
  type ExportedFile,
  type ExportFormat,
  exportLayer,
} from '../../compute/layer-export/export-layers.ts';
import type { CellSizeM } from '../../geo/tile-grid.ts';
import { ductingBonusOf } from '../../planning/propagation-variants.ts';
import type { AppState, LayerId } from '../state/app-state.ts';
import { currentService } from '../state/current.ts';
import { layerLimit } from '../state/current-layer.ts';
import { ductingTimeShown } from '../state/current-propagation.ts';
import { drawLegendPng } from './draw-legend-png.ts';
import { namesInFiles } from './export-layer-names.ts';

/** What is to be exported; terminal, service, year and legend are those that are shown. */
export interface LayerExport {
  readonly layer: LayerId;
  readonly format: ExportFormat;
  readonly cellSizeM: CellSizeM;
  /** Whether contours are drawn at the planning limit alone, and not at the bounds of all classes. */
  readonly atLimit: boolean;
}

/**
 * A layer over the project's zones as one file; as an archive, where more than one belong together.
 *
 * @throws while no project is open, and an AbortError when the signal is given.
 */
export async function exportLayerFile(
  engine: CoverageEngine,
  state: AppState,
  { layer, format, cellSizeM, atLimit }: LayerExport,
  options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<ExportedFile> {
  const { project, scenarioId, year, serviceId } = state;
  const service = currentService(state);
  if (!service) throw new Error('no project is open');
  const ductingTimePercent = ductingTimeShown(state);
  const shown = ductingTimePercent === null ? project : ductingBonusOf(project, ductingTimePercent);
  const view: View = { project: shown, scenarioId, terminalId: service.terminalId, year };
  const name = namesInFiles[layer];
  const limit = layerLimit({ ...state, layer });
  const { codes, beside, ...own } = await exportLayer(engine, view, name, {
    ...options,
    serviceId,
    format,
    cellSizeM,
    legendBounds: layer in state.legend.bounds ? state.legend.bounds[layer] : undefined,
    contourBounds: atLimit && !Number.isNaN(limit) ? [limit] : undefined,
    legendPng: format === 'kmz' ? await drawLegendPng({ ...state, layer }, name) : null,
    date: new Date().toISOString().slice(0, 10),
  });
  const files = [own, ...beside, ...(codes ? [codes] : [])];
  return files.length === 1 ? own : archiveOf(own.name, files);
}

/** Called as the first file, but `.zip`. */
async function archiveOf(name: string, files: readonly ExportedFile[]): Promise<ExportedFile> {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(entries, { level: 1 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
  return { name: name.replace(/\.[^.]+$/, '.zip'), bytes: new Uint8Array(bytes) };
}
