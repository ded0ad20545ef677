import type { CoverageEngine, Progress } from '../../compute/coverage-engine.ts';
import { type ExportedFile, exportLayer } from '../../compute/layer-export/export-layers.ts';
import { ductingBonusOf } from '../../planning/propagation-variants.ts';
import type { ExportedLayer } from '../../report/exported-layers.ts';
import type { AppState, LayerId } from '../state/app-state.ts';
import { currentService } from '../state/current.ts';
import { ductingTimeShown } from '../state/current-propagation.ts';

/** What files call the layers of the page. */
const namesInFiles: Readonly<Record<LayerId, ExportedLayer>> = {
  rsrp: 'rsrp',
  sinr: 'sinr',
  downlink: 'dl',
  uplink: 'ul',
  server: 'server',
  servers: 'servers',
  cause: 'cause',
  service: 'service',
  probability: 'probability',
  noiseRise: 'rise',
};

/**
 * Saves the layer that is shown as GeoTIFF, over the project's zones at its cell size, and what its
 * numbers stand for as CSV.
 *
 * @throws while no project is open, and an AbortError when the signal is given.
 */
export async function exportLayerShown(
  engine: CoverageEngine,
  state: AppState,
  options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<void> {
  const { project, scenarioId, year, layer, serviceId } = state;
  const service = currentService(state);
  if (!service) throw new Error('no project is open');
  const ductingTimePercent = ductingTimeShown(state);
  const shown = ductingTimePercent === null ? project : ductingBonusOf(project, ductingTimePercent);
  const view = { project: shown, scenarioId, terminalId: service.terminalId, year };
  const file = await exportLayer(engine, view, namesInFiles[layer], { ...options, serviceId });
  save(file, 'image/tiff');
  if (file.codes) save(file.codes, 'text/csv');
}

function save({ name, bytes }: ExportedFile, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
