import type { Theme } from '../state/app-state.ts';

/** Opacity of the raster inside and outside the legal zones. */
export const rasterOpacity: Readonly<
  Record<Theme, { readonly inside: number; readonly outside: number }>
> = {
  light: { inside: 0.74, outside: 0.3 },
  dark: { inside: 0.72, outside: 0.26 },
};

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
