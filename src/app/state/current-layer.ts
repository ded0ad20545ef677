import { servicesOf } from '../../planning/services-of.ts';
import {
  classesWith,
  isScaled,
  layerScales,
  type RasterClass,
  type ScaledLayer,
  tierClasses,
} from '../../report/legend/layer-scales.ts';
import type { AppState, LayerId } from './app-state.ts';
import { carriersInUse, currentScenario, currentService } from './current.ts';
import { isLimited, type LimitedLayer } from './legend-settings.ts';

/** Layers in the order of their keys: 1 to 9, then 0. */
export const layerOrder: readonly LayerId[] = [
  'rsrp',
  'sinr',
  'downlink',
  'uplink',
  'server',
  'servers',
  'cause',
  'service',
  'probability',
  'noiseRise',
];

/** Side of the cells that are shown, in metres: satellites vary slowly. */
export function cellShownM({ satelliteLayer, rasterCellM }: AppState): number {
  return satelliteLayer && satelliteLayer.id !== 'serves' ? 4096 : rasterCellM;
}

/** The key that shows a layer. */
export function layerKey(layer: LayerId): string {
  return String((layerOrder.indexOf(layer) + 1) % 10);
}

/** The limit of a layer that the current service asks for, in the layer's unit; NaN without one. */
export function serviceLimit(state: AppState, layer: LimitedLayer): number {
  const service = currentService(state);
  if (!service) return Number.NaN;
  if (layer === 'sinr') return service.ssSinrDb;
  if (layer === 'downlink') return service.downlinkMbps;
  if (layer === 'uplink') return service.uplinkMbps;
  return planningLimitDbm(state, service.ssRsrpDbm);
}

/** The limit below which the layer that is shown is hatched: the user's own, or the service's. */
export function layerLimit(state: AppState): number {
  const { layer, legend } = state;
  if (!isLimited(layer)) return Number.NaN;
  return legend.limits[layer] ?? serviceLimit(state, layer);
}

/**
 * RSRP from which a signal that cannot be attached to is shown: on RSRP the limit drawn, on the
 * services what the easiest of them asks for. NaN on other layers.
 */
export function barredLimitDbm(state: AppState): number {
  if (state.layer === 'rsrp') return layerLimit(state);
  const terminalId = currentService(state)?.terminalId;
  if (state.layer !== 'service' || terminalId === undefined) return Number.NaN;
  const [easiest] = servicesOf(state.project, terminalId);
  return easiest ? planningLimitDbm(state, easiest.ssRsrpDbm) : Number.NaN;
}

/** Which of its terminal's services the current one is, in the order in which tiles hold them. */
export function serviceIndex(state: AppState): number {
  const service = currentService(state);
  if (!service) return 0;
  const services = servicesOf(state.project, service.terminalId);
  return Math.max(
    0,
    services.findIndex(({ id }) => id === service.id),
  );
}

/** The classes that the layer shown is drawn by, highest first; none where it has none. */
export function layerClasses({ layer, legend }: AppState): readonly RasterClass[] {
  if (layer === 'service') return tierClasses;
  return isScaled(layer) ? scaleClasses(layer, legend.bounds[layer]) : noClasses;
}

const noClasses: readonly RasterClass[] = [];
const ownClasses = new WeakMap<readonly number[], readonly RasterClass[]>();

/** The same bounds give the very same list, as selectors must. */
function scaleClasses(
  layer: ScaledLayer,
  bounds: readonly number[] | undefined,
): readonly RasterClass[] {
  if (!bounds) return layerScales[layer].classes;
  const classes = ownClasses.get(bounds) ?? classesWith(layerScales[layer], bounds);
  ownClasses.set(bounds, classes);
  return classes;
}

/** The threshold of the lowest carriers in use: the one drawn as the planning limit. */
function planningLimitDbm(
  state: AppState,
  thresholdsDbm: NonNullable<ReturnType<typeof currentService>>['ssRsrpDbm'],
): number {
  const scenario = currentScenario(state);
  if (!scenario) return Number.NaN;
  const inUse = carriersInUse(state.project.carriers, scenario);
  const carriers = inUse.length > 0 ? inUse : state.project.carriers;
  const lowest = carriers.reduce((low, next) => (next.downlinkMhz < low.downlinkMhz ? next : low));
  return thresholdsDbm[lowest.thresholdClass];
}
