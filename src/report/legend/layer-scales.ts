import type { Name } from '../../network/name.ts';

/** One step of a raster's legend. */
export interface RasterClass {
  readonly hex: string;
  /** Lowest value of the class, in the layer's unit. */
  readonly lowerBound: number;
  readonly name: Name;
}

/** How the values of a layer are told apart. */
export interface LayerScale {
  /** Empty for counts. */
  readonly unit: string;
  /** The highest values first; below the last nothing is drawn. */
  readonly classes: readonly RasterClass[];
  /** What users may set bounds to, and what an arrow key adds. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Where the least is best the last class goes down to nothing, and its bound is not set. */
  readonly lessIsBetter?: true;
}

const rampHexes = ['#00594D', '#2C8C63', '#9DBF52', '#F4DF6B', '#E08A4B', '#8A4A7C'] as const;

/** Layers that are drawn by classes of a quantity. */
export type ScaledLayer =
  | 'rsrp'
  | 'sinr'
  | 'downlink'
  | 'uplink'
  | 'servers'
  | 'probability'
  | 'noiseRise';

/**
 * Darker is better, in the colours of RSRP. Rates begin with what services ask for; noise rises
 * part at the 2 dB that planning assumes.
 */
export const layerScales: Readonly<Record<ScaledLayer, LayerScale>> = {
  rsrp: {
    unit: 'dBm',
    classes: ramp(
      [-85, { zh: '很好', en: 'very good' }],
      [-95, { zh: '好', en: 'good' }],
      [-105, { zh: '可用', en: 'usable' }],
      [-110, { zh: '边缘达标', en: 'edge, passes' }],
      [-115, { zh: '仅 CPE', en: 'CPE only' }],
      [-120, { zh: '低于规划', en: 'below plan' }],
    ),
    from: -156,
    to: -30,
    step: 1,
  },
  sinr: {
    unit: 'dB',
    classes: ramp(
      [20, { zh: '很好', en: 'very good' }],
      [13, { zh: '好', en: 'good' }],
      [5, { zh: '可用', en: 'usable' }],
      [0, { zh: '勉强', en: 'fair' }],
      [-3, { zh: '弱', en: 'weak' }],
      [-6, { zh: '极弱', en: 'very weak' }],
    ),
    from: -30,
    to: 50,
    step: 1,
  },
  downlink: {
    unit: 'Mbps',
    classes: ramp(
      [100, { zh: '多路高清视频', en: 'many HD videos' }],
      [50, { zh: '优质业务', en: 'best service' }],
      [20, { zh: '良好业务', en: 'good service' }],
      [10, { zh: '高清视频', en: 'HD video' }],
      [5, { zh: '基本业务', en: 'basic service' }],
      [2, { zh: '可达业务', en: 'reach service' }],
    ),
    from: 0.001,
    to: 5000,
    step: 1,
  },
  uplink: {
    unit: 'Mbps',
    classes: ramp(
      [20, { zh: '多路视频回传', en: 'several cameras' }],
      [10, { zh: '高清回传', en: 'HD camera' }],
      [5, { zh: '优质业务', en: 'best service' }],
      [2, { zh: '良好业务', en: 'good service' }],
      [1, { zh: '视频通话', en: 'video call' }],
      [0.256, { zh: '可达业务', en: 'reach service' }],
    ),
    from: 0.001,
    to: 2000,
    step: 1,
  },
  servers: {
    unit: '',
    classes: [
      {
        hex: '#6B4A22',
        lowerBound: 4,
        name: { zh: '多，易导频污染', en: 'many: pilot pollution' },
      },
      { hex: '#9A7B2A', lowerBound: 3, name: { zh: '重叠', en: 'overlap' } },
      { hex: '#CDBB50', lowerBound: 2, name: { zh: '有一个备用', en: 'one in reserve' } },
      { hex: '#F3EBB0', lowerBound: 1, name: { zh: '仅一个', en: 'one alone' } },
    ],
    from: 1,
    to: 200,
    step: 1,
  },
  probability: {
    unit: '%',
    classes: ramp(
      [99, { zh: '几乎必然', en: 'nearly certain' }],
      [95, { zh: '很可靠', en: 'very reliable' }],
      [90, { zh: '可靠', en: 'reliable' }],
      [75, { zh: '多半', en: 'likely' }],
      [50, { zh: '过半', en: 'more often than not' }],
      [25, { zh: '偶尔', en: 'now and then' }],
    ),
    from: 1,
    to: 100,
    step: 1,
  },
  noiseRise: {
    unit: 'dB',
    classes: [
      { hex: '#8A4A7C', lowerBound: 20, name: { zh: '淹没', en: 'drowned' } },
      { hex: '#8A4A7C', lowerBound: 10, name: { zh: '严重', en: 'severe' } },
      { hex: '#E08A4B', lowerBound: 6, name: { zh: '高', en: 'high' } },
      { hex: '#F4DF6B', lowerBound: 3, name: { zh: '偏高', en: 'raised' } },
      { hex: '#9DBF52', lowerBound: 2, name: { zh: '略高于规划值', en: 'above plan' } },
      { hex: '#2C8C63', lowerBound: 1, name: { zh: '规划值以内', en: 'as planned' } },
      { hex: '#00594D', lowerBound: 0, name: { zh: '安静', en: 'quiet' } },
    ],
    from: 0.1,
    to: 60,
    step: 1,
    lessIsBetter: true,
  },
};

/** Service tiers, best first; `lowerBound` is the tier's rank in a tile. */
export const tierClasses: readonly RasterClass[] = ramp(
  [4, { zh: '最佳', en: 'best' }],
  [3, { zh: '良好', en: 'good' }],
  [2, { zh: '基本', en: 'basic' }],
  [1, { zh: '可达', en: 'reach' }],
);

/** What is left below the last class. */
export const noneName: Name = { zh: '无', en: 'none' };

export function isScaled(layer: string): layer is ScaledLayer {
  return layer in layerScales;
}

/** The bounds of a scale that users may set, highest first. */
export function boundsOf({ classes, lessIsBetter }: LayerScale): number[] {
  const bounds = classes.map(({ lowerBound }) => lowerBound);
  return lessIsBetter ? bounds.slice(0, -1) : bounds;
}

/** A scale's classes with bounds of the user's own. */
export function classesWith(
  scale: LayerScale,
  bounds: readonly number[] | undefined,
): readonly RasterClass[] {
  if (!bounds) return scale.classes;
  return scale.classes.map((each, i) => ({ ...each, lowerBound: bounds[i] ?? each.lowerBound }));
}

/** Whether numbers can be a scale's bounds: as many, within its range, each below the one before. */
export function areBounds(scale: LayerScale, bounds: readonly number[]): boolean {
  return (
    bounds.length === boundsOf(scale).length &&
    bounds.every(
      (bound, i) => bound >= scale.from && bound <= scale.to && (i === 0 || bound < bounds[i - 1]),
    )
  );
}

/** Classes in the colours of RSRP. */
function ramp(...steps: readonly (readonly [lowerBound: number, name: Name])[]): RasterClass[] {
  return steps.map(([lowerBound, name], i) => ({ hex: rampHexes[i], lowerBound, name }));
}
