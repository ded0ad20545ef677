import { areBounds, layerScales } from '../../report/legend/layer-scales.ts';
import type { LayerId, LegendSettings } from './app-state.ts';

const storageKey = 'offing.legend';

/** Layers with a limit below which they are hatched. */
export const limitedLayers = ['rsrp', 'sinr', 'downlink', 'uplink'] as const;

export type LimitedLayer = (typeof limitedLayers)[number];

export function isLimited(layer: LayerId): layer is LimitedLayer {
  return (limitedLayers as readonly LayerId[]).includes(layer);
}

/** Bounds and limits as last set; what does not fit the layers of today is left out. */
export function loadLegendSettings(): LegendSettings {
  const stored = readStored();
  const bounds: Record<string, readonly number[]> = {};
  for (const [layer, scale] of Object.entries(layerScales)) {
    const found: unknown = stored.bounds?.[layer];
    if (Array.isArray(found) && found.every(isNumber) && areBounds(scale, found)) {
      bounds[layer] = found;
    }
  }
  const limits: Record<string, number> = {};
  for (const layer of limitedLayers) {
    const { from, to } = layerScales[layer];
    const found: unknown = stored.limits?.[layer];
    if (isNumber(found) && found >= from && found <= to) limits[layer] = found;
  }
  return { bounds, limits };
}

/** Keeps them for the next visit; does nothing where storage is forbidden. */
export function storeLegendSettings(settings: LegendSettings): void {
  try {
    globalThis.localStorage?.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // a browser may forbid storage
  }
}

interface Stored {
  readonly bounds?: Readonly<Record<string, unknown>>;
  readonly limits?: Readonly<Record<string, unknown>>;
}

function readStored(): Stored {
  try {
    const text = globalThis.localStorage?.getItem(storageKey);
    const value: unknown = text ? JSON.parse(text) : null;
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
