import { limitingCauses } from '../../coverage/tile-layers.ts';
import type { RasterClass } from '../../report/legend/layer-scales.ts';
import { serverHexes } from '../../report/legend/server-hexes.ts';
import { chartThemes } from '../map/chart/chart-theme.ts';
import type { Theme } from '../state/app-state.ts';
import { causeStyles } from './cause-patterns.ts';
import type { RasterField } from './layer-values.ts';
import { numberKinds } from './number-shader.ts';
import { rasterOpacity, rgbOf } from './palette.ts';
import { maxClasses } from './raster-shader.ts';

/** How the raster looks; changing it needs no new tiles. */
export interface RasterAppearance {
  readonly layer: RasterField;
  readonly theme: Theme;
  /** Which of the terminal's services layers by service are of, in the order of their tiers. */
  readonly service: number;
  /** Classes of layers that are drawn by a quantity, highest first. */
  readonly classes: readonly RasterClass[];
  /** Below it the layer is hatched, in the layer's unit; NaN where nothing is. */
  readonly limit: number;
  /** RSRP from which a signal shows that a terminal cannot attach to; NaN where none does. */
  readonly barredLimitDbm: number;
  /** Index into `serverHexes` by cell. */
  readonly serverColours: readonly number[];
  /** Rise of the uplink's noise in dB by cell; null until it is known. */
  readonly rises: Float32Array | null;
  /**
   * Of a layer that shows how two plans differ: the class about no difference, which is left bare,
   * and one that is hatched; −1 for none.
   */
  readonly difference?: { readonly bareClass: number; readonly hatchedClass: number };
}

/** The appearance as numbers for the shaders; colours are 0…1. */
export interface RasterUniforms {
  /** Red, green, blue and lowest value of each class. */
  readonly classes: Float32Array;
  readonly classCount: number;
  readonly limit: number;
  readonly barredLimit: number;
  /** What the numbers of a layer stand for, one of `numberKinds`. */
  readonly kind: number;
  /** Inside and outside the zones. */
  readonly opacity: readonly [number, number];
  readonly line: readonly [number, number, number, number];
  readonly lineWidthPx: number;
  /** Ink of signal that cannot be attached to, on layers that show no level. */
  readonly hollow: readonly [number, number, number];
  /** Indexes of classes, −1 for none. */
  readonly bareClass: number;
  readonly hatchedClass: number;
}

/** Higher than any level: nothing reaches it. */
const never = 1e9;

export function rasterUniforms(appearance: RasterAppearance, zoomedIn: boolean): RasterUniforms {
  const { layer, theme, barredLimitDbm } = appearance;
  const ink = chartThemes[theme];
  const { inside, outside } = rasterOpacity[theme];
  const list = classesOf(appearance);
  const classes = new Float32Array(maxClasses * 4);
  list.forEach(({ hex, lowerBound }, i) => {
    classes.set([...rgbOf(hex), lowerBound], i * 4);
  });
  const partsServers = layer === 'server' || layer === 'noiseRise';
  return {
    classes,
    classCount: list.length,
    limit: appearance.limit,
    barredLimit: Number.isNaN(barredLimitDbm) ? never : barredLimitDbm,
    kind: layer in numberKinds ? numberKinds[layer as keyof typeof numberKinds] : 0,
    opacity: [inside, outside],
    line: partsServers ? [...rgbOf(ink.paper), 0.9] : [...rgbOf(ink.coverageInk), 0.85],
    lineWidthPx: partsServers ? 1 : zoomedIn ? 1.4 : 1.1,
    hollow: rgbOf(causeStyles.range.hex),
    bareClass: appearance.difference?.bareClass ?? -1,
    hatchedClass: appearance.difference?.hatchedClass ?? -1,
  };
}

function classesOf({
  layer,
  classes,
}: RasterAppearance): readonly Pick<RasterClass, 'hex' | 'lowerBound'>[] {
  if (layer === 'server') return serverHexes.map((hex) => ({ hex, lowerBound: 0 }));
  if (layer === 'cause') {
    return limitingCauses.map((cause) => ({ hex: causeStyles[cause].hex, lowerBound: 0 }));
  }
  return classes;
}
