import { notComputed, type TileLayers } from '../../../coverage/tile-layers.ts';
import { tileSide } from '../../../geo/tile-grid.ts';
import type { RasterClass } from '../../../report/legend/layer-scales.ts';
import { blended, clearerInk, rasterOpacity } from '../../overlay/palette.ts';
import type { LayerId, Theme } from '../../state/app-state.ts';
import { detailZoom, type Mercator, mercatorAt, type Viewport } from '../viewport.ts';
import { chartThemes } from './chart-theme.ts';

/** A predicted value printed at a place, like a depth on a chart. */
export interface Sounding {
  readonly at: Mercator;
  readonly text: string;
  readonly fill: string;
  readonly halo: string | null;
  readonly opacity: number;
}

/** Distance between neighbours in a row, in px: closer on the narrow belt of the whole coast. */
export function soundingGapPx(zoom: number): number {
  return zoom < detailZoom ? 46 : 68;
}

/** Weaker than this a value is printed as a dot, in dBm. */
const faintestDbm = -130;
const darkInk = '#12202A';
const whiteInk = '#FFFFFF';

/**
 * Places of a staggered, slightly irregular lattice that is fixed to the chart, so that soundings
 * stay where they are while the chart is moved. It changes at every half step of zoom.
 */
export function soundingPlaces(viewport: Viewport): Mercator[] {
  const step = soundingGapPx(viewport.zoom) / (512 * 2 ** (Math.round(viewport.zoom * 2) / 2));
  const rowStep = step * 0.86;
  const northWest = mercatorAt(viewport, { x: 0, y: 0 });
  const southEast = mercatorAt(viewport, { x: viewport.widthPx, y: viewport.heightPx });
  const places: Mercator[] = [];
  const lastRow = Math.floor(southEast.y / rowStep);
  const lastColumn = Math.floor(southEast.x / step);
  for (let row = Math.ceil(northWest.y / rowStep); row <= lastRow; row++) {
    for (let column = Math.floor(northWest.x / step); column <= lastColumn; column++) {
      const aside = (row % 2) / 2 + scatter(column, row) * 0.14;
      const down = scatter(row, column) * 0.14;
      places.push({ x: (column + aside) * step, y: (row + down) * rowStep });
    }
  }
  return places;
}

/** A number from −1 to 1 that is always the same for the same pair. */
function scatter(a: number, b: number): number {
  let mixed = Math.imul(a, 374_761_393) + Math.imul(b, 668_265_263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1_274_126_177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 31 - 1;
}

/** Layers whose values are printed over the sea. */
export type SoundedLayer = 'rsrp' | 'sinr' | 'downlink' | 'uplink' | 'probability';

export function isSounded(layer: LayerId): layer is SoundedLayer {
  return layer in soundedValues;
}

/** The value to print for a cell; NaN for none. */
export function soundingOf(
  layer: SoundedLayer,
  layers: TileLayers,
  service: number,
  cell: number,
): number {
  const value = soundedValues[layer](layers, service * tileSide * tileSide + cell, cell);
  return layer === 'rsrp' || layer === 'sinr' || value > 0 ? value : Number.NaN;
}

const soundedValues: Readonly<
  Record<SoundedLayer, (layers: TileLayers, ofService: number, cell: number) => number>
> = {
  rsrp: ({ rsrpDbm }, _, cell) => rsrpDbm[cell],
  sinr: ({ sinrDb }, _, cell) => sinrDb[cell],
  downlink: ({ downlinkMbps }, _, cell) => downlinkMbps[cell],
  uplink: ({ uplinkMbps }, _, cell) => uplinkMbps[cell],
  probability: ({ probability }, ofService) => {
    const percent = probability[ofService] ?? notComputed;
    return percent === notComputed ? Number.NaN : percent;
  },
};

/** Whole dBm, dB, Mbps or per cent with a real minus; a rate below 1 with one decimal. */
export function soundingText(value: number, layer: SoundedLayer): string {
  if (layer === 'rsrp' && value < faintestDbm) return '·';
  if ((layer === 'downlink' || layer === 'uplink') && value < 0.95) return value.toFixed(1);
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : String(whole);
}

export type SoundingInk = (value: number, isInsideZones: boolean) => Omit<Sounding, 'at' | 'text'>;

/**
 * The ink for a value: on a solid class inside the zones whichever of white and ink is clearer,
 * elsewhere the ink of the sea with a halo.
 */
export function soundingInks(
  classes: readonly RasterClass[],
  limit: number,
  theme: Theme,
): SoundingInk {
  const ink = chartThemes[theme];
  const opacity = rasterOpacity[theme].inside;
  const onSea = { fill: ink.seaInk, halo: ink.halo, opacity: 1 };
  const onClass = classes.map(({ hex }) => {
    const ground = blended(hex, ink.seaInside, opacity);
    return { fill: clearerInk(ground, whiteInk, darkInk), halo: null, opacity: 0.88 };
  });
  return (value, isInsideZones) => {
    if (!isInsideZones || value < limit) return onSea;
    return onClass[classes.findIndex(({ lowerBound }) => value >= lowerBound)] ?? onSea;
  };
}
