import { chartThemes } from '../map/chart/chart-theme.ts';
import type { LayerId, Theme } from '../state/app-state.ts';
import {
  type RasterClass,
  rasterOpacity,
  rgbOf,
  rsrpClasses,
  serverHexes,
  sinrClasses,
  tierClasses,
} from './palette.ts';
import { maxClasses } from './raster-shader.ts';

/** How the raster looks; changing it needs no new tiles. */
export interface RasterAppearance {
  readonly layer: LayerId;
  readonly theme: Theme;
  /** Below it the layer is hatched, in the layer's unit; NaN where nothing is. */
  readonly limit: number;
  /** Index into `serverHexes` by cell. */
  readonly serverColours: readonly number[];
}

/** The appearance as numbers for the shaders; colours are 0…1. */
export interface RasterUniforms {
  /** Red, green, blue and lowest value of each class. */
  readonly classes: Float32Array;
  readonly classCount: number;
  readonly limit: number;
  /** Inside and outside the zones. */
  readonly opacity: readonly [number, number];
  readonly line: readonly [number, number, number, number];
  readonly lineWidthPx: number;
}

export function rasterUniforms(appearance: RasterAppearance, zoomedIn: boolean): RasterUniforms {
  const { layer, theme } = appearance;
  const ink = chartThemes[theme];
  const { inside, outside } = rasterOpacity[theme];
  const list = classesOf(layer);
  const classes = new Float32Array(maxClasses * 4);
  list.forEach(({ hex, lowerBound }, i) => {
    classes.set([...rgbOf(hex), lowerBound], i * 4);
  });
  const isServer = layer === 'server';
  return {
    classes,
    classCount: list.length,
    limit: appearance.limit,
    opacity: [inside, outside],
    line: isServer ? [...rgbOf(ink.paper), 0.9] : [...rgbOf(ink.coverageInk), 0.85],
    lineWidthPx: isServer ? 1 : zoomedIn ? 1.4 : 1.1,
  };
}

function classesOf(layer: LayerId): readonly Pick<RasterClass, 'hex' | 'lowerBound'>[] {
  if (layer === 'rsrp') return rsrpClasses;
  if (layer === 'sinr') return sinrClasses;
  if (layer === 'service') return tierClasses;
  return serverHexes.map((hex) => ({ hex, lowerBound: 0 }));
}
