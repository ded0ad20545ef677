import { boundsOf, isScaled, layerScales } from '../../report/legend/layer-scales.ts';
import type { LayerId, LegendSettings } from './app-state.ts';
import { appStore } from './app-store.ts';
import { storeLegendSettings } from './legend-settings.ts';

/** Moves one bound of a layer's classes; the picture follows, nothing is computed. */
export function setBound(layer: LayerId, index: number, value: number): void {
  if (!isScaled(layer)) return;
  const { legend } = appStore.getState();
  const before = legend.bounds[layer] ?? boundsOf(layerScales[layer]);
  keep({ ...legend, bounds: { ...legend.bounds, [layer]: before.with(index, value) } });
}

/** Draws a limit other than the one that the current service asks for. */
export function setLimit(layer: LayerId, value: number): void {
  const { legend } = appStore.getState();
  keep({ ...legend, limits: { ...legend.limits, [layer]: value } });
}

/** Puts bounds and limit of a layer back as they ship. */
export function resetLegend(layer: LayerId): void {
  const { legend } = appStore.getState();
  const { [layer]: _bounds, ...bounds } = legend.bounds;
  const { [layer]: _limit, ...limits } = legend.limits;
  keep({ bounds, limits });
}

function keep(legend: LegendSettings): void {
  appStore.setState({ legend });
  storeLegendSettings(legend);
}
