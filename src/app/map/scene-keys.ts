import type { RasterAppearance } from '../overlay/raster-appearance.ts';

/** What the raster's look depends on. */
export const rasterKeys = [
  'layer',
  'theme',
  'service',
  'classes',
  'limit',
  'barredLimitDbm',
  'serverColours',
  'rises',
  'difference',
] as const satisfies readonly (keyof RasterAppearance)[];
/** After a change of these names and soundings are arranged at once. */
export const arrangedAtOnce = [
  'language',
  'theme',
  'overlays',
  'layer',
  'service',
  'classes',
  'limit',
  'difference',
  'selection',
] as const;

/** Until the first scene comes. */
export const firstAppearance: RasterAppearance = {
  layer: 'rsrp',
  theme: 'light',
  service: 0,
  classes: [],
  limit: Number.NaN,
  barredLimitDbm: Number.NaN,
  serverColours: [],
  rises: null,
};
