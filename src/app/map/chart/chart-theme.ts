import type { Theme } from '../../state/app-state.ts';

/** The chart's inks and papers, as hexadecimal colours. */
export interface ChartTheme {
  readonly paper: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly land: string;
  readonly coast: string;
  readonly landInk: string;
  /** Internal waters, territorial sea, and beyond: legal zones, not depths. */
  readonly seaInside: string;
  readonly seaTerritorial: string;
  readonly seaOutside: string;
  readonly seaInk: string;
  readonly flatInk: string;
  /** Baseline, limits and base points; never data. */
  readonly magenta: string;
  readonly lane: string;
  readonly windFarm: string;
  readonly graticule: string;
  /** Under symbols and names. */
  readonly halo: string;
  /** Isoline, site marks and wedges over the raster. */
  readonly coverageInk: string;
}

export const chartThemes: Readonly<Record<Theme, ChartTheme>> = {
  light: {
    paper: '#FFFFFF',
    ink: '#15212A',
    ink2: '#46555F',
    ink3: '#64737D',
    accent: '#1257B8',
    onAccent: '#FFFFFF',
    land: '#F2E8CB',
    coast: '#6E6140',
    landInk: '#6A5B36',
    seaInside: '#C9DEEA',
    seaTerritorial: '#DAE8F0',
    seaOutside: '#E9F1F5',
    seaInk: '#2B5A76',
    flatInk: '#7C8454',
    magenta: '#A3206F',
    lane: '#5C4A78',
    windFarm: '#3C4A52',
    graticule: '#1C3A4A',
    halo: '#FFFFFF',
    coverageInk: '#12202A',
  },
  dark: {
    paper: '#11191F',
    ink: '#E3EAEE',
    ink2: '#A9B7C0',
    ink3: '#8494A0',
    accent: '#7DB4FF',
    onAccent: '#0A1420',
    land: '#2B2A22',
    coast: '#9C9270',
    landInk: '#B3A67E',
    seaInside: '#10293A',
    seaTerritorial: '#0D2230',
    seaOutside: '#0A1A25',
    seaInk: '#8FB6CC',
    flatInk: '#8E9A6C',
    magenta: '#EE92CB',
    lane: '#B7A3D6',
    windFarm: '#C4D0D6',
    graticule: '#BFD6E2',
    halo: '#0D1A22',
    coverageInk: '#F2F7F9',
  },
};

const chartFonts =
  '"Inter Variable","Inter","PingFang SC","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei UI","Microsoft YaHei",system-ui,sans-serif';

/** A canvas font of the chart. */
export function chartFont(sizePx: number, weight = 400, italic = false): string {
  return `${italic ? 'italic ' : ''}${weight} ${sizePx}px ${chartFonts}`;
}
