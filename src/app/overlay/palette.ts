import type { Name } from '../../network/name.ts';
import type { Theme } from '../state/app-state.ts';

/** One step of a raster's legend. */
export interface RasterClass {
  readonly hex: string;
  /** Lowest value of the class, in the layer's unit: dBm, dB, or the rank of a tier. */
  readonly lowerBound: number;
  readonly name: Name;
}

/** SS-RSRP in dBm, best first; below the last class nothing is drawn. */
export const rsrpClasses: readonly RasterClass[] = [
  { hex: '#00594D', lowerBound: -85, name: { zh: '很好', en: 'very good' } },
  { hex: '#2C8C63', lowerBound: -95, name: { zh: '好', en: 'good' } },
  { hex: '#9DBF52', lowerBound: -105, name: { zh: '可用', en: 'usable' } },
  { hex: '#F4DF6B', lowerBound: -110, name: { zh: '边缘达标', en: 'edge, passes' } },
  { hex: '#E08A4B', lowerBound: -115, name: { zh: '仅 CPE', en: 'CPE only' } },
  { hex: '#8A4A7C', lowerBound: -120, name: { zh: '低于规划', en: 'below plan' } },
];

/** SS-SINR in dB, best first, in the colours of RSRP: dark is better everywhere. */
export const sinrClasses: readonly RasterClass[] = [
  { hex: '#00594D', lowerBound: 20, name: { zh: '很好', en: 'very good' } },
  { hex: '#2C8C63', lowerBound: 13, name: { zh: '好', en: 'good' } },
  { hex: '#9DBF52', lowerBound: 5, name: { zh: '可用', en: 'usable' } },
  { hex: '#F4DF6B', lowerBound: 0, name: { zh: '勉强', en: 'fair' } },
  { hex: '#E08A4B', lowerBound: -3, name: { zh: '弱', en: 'weak' } },
  { hex: '#8A4A7C', lowerBound: -6, name: { zh: '极弱', en: 'very weak' } },
];

/** Service tiers, best first; `lowerBound` is the tier's rank in a tile. */
export const tierClasses: readonly RasterClass[] = [
  { hex: '#00594D', lowerBound: 4, name: { zh: '最佳', en: 'best' } },
  { hex: '#2C8C63', lowerBound: 3, name: { zh: '良好', en: 'good' } },
  { hex: '#9DBF52', lowerBound: 2, name: { zh: '基本', en: 'basic' } },
  { hex: '#F4DF6B', lowerBound: 1, name: { zh: '可达', en: 'reach' } },
];

/** Colours of best-server areas; neighbours take different ones. */
export const serverHexes: readonly string[] = [
  '#44AA99',
  '#CC6677',
  '#DDCC77',
  '#117733',
  '#AA4499',
  '#999933',
  '#B8652A',
  '#882255',
];

/** What is left below the last class. */
export const noneName: Name = { zh: '无', en: 'none' };

/** Opacity of the raster inside and outside the legal zones. */
export const rasterOpacity: Readonly<
  Record<Theme, { readonly inside: number; readonly outside: number }>
> = {
  light: { inside: 0.74, outside: 0.3 },
  dark: { inside: 0.72, outside: 0.26 },
};

/** The 45° hatch of classes below the limit, measured along the screen's axes, in px. */
export const hatch = { pitchPx: 6, strokePx: 2.6 } as const;

/** Red, green and blue of a `#RRGGBB` colour, each 0…1. */
export function rgbOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** A colour laid over an opaque one. */
export function blended(hex: string, over: string, opacity: number): string {
  const below = rgbOf(over);
  const parts = rgbOf(hex).map((part, i) => {
    const value = Math.round(255 * (part * opacity + below[i] * (1 - opacity)));
    return value.toString(16).padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}

/** Whichever of two inks contrasts more with a ground. [WCAG 2.2, contrast ratio] */
export function clearerInk(ground: string, first: string, second: string): string {
  return contrast(ground, first) >= contrast(ground, second) ? first : second;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [r, g, b] = rgbOf(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
