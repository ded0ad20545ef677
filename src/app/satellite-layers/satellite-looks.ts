import type { Name } from '../../network/name.ts';
import { layerScales, type RasterClass } from '../../report/legend/layer-scales.ts';
import { serverHexes } from '../../report/legend/server-hexes.ts';
import { chartThemes } from '../map/chart/chart-theme.ts';
import type { RasterAppearance } from '../overlay/raster-appearance.ts';
import type { SatelliteLayerId, Theme } from '../state/app-state.ts';

/** The colours of RSRP: darker is better everywhere. */
const hexes = layerScales.rsrp.classes.map(({ hex }) => hex);

/** Masts give the service. */
export const mastsHex = hexes[1];

type LevelLayer = Exclude<SatelliteLayerId, 'best' | 'serves'>;

/** What layers with levels are told apart by, the highest first; below the last nothing is drawn. */
export const satelliteClasses: Readonly<Record<LevelLayer, readonly RasterClass[]>> = {
  elevation: ramp(
    [75, { zh: '近天顶', en: 'near the zenith' }],
    [60, { zh: '很高', en: 'very high' }],
    [45, { zh: '高', en: 'high' }],
    [30, { zh: '中', en: 'middling' }],
    [20, { zh: '低', en: 'low' }],
    [0, { zh: '很低，易遮挡', en: 'very low, easily blocked' }],
  ),
  cnr: ramp(
    [15, { zh: '很好', en: 'very good' }],
    [10, { zh: '好', en: 'good' }],
    [5, { zh: '可用', en: 'usable' }],
    [0, { zh: '勉强', en: 'fair' }],
    [-5, { zh: '弱', en: 'weak' }],
    [-10, { zh: '极弱', en: 'very weak' }],
  ),
  rate: ramp(
    [100, { zh: '多路高清视频', en: 'many HD videos' }],
    [50, { zh: '优质业务', en: 'best service' }],
    [20, { zh: '良好业务', en: 'good service' }],
    [5, { zh: '基本业务', en: 'basic service' }],
    [2, { zh: '可达业务', en: 'reach service' }],
    [0.001, { zh: '窄带', en: 'narrowband' }],
  ),
  availability: ramp(
    [99.9, { zh: '全天几无中断', en: 'hardly ever away' }],
    [99, { zh: '几乎总在', en: 'nearly always' }],
    [95, { zh: '很可靠', en: 'very reliable' }],
    [90, { zh: '可靠', en: 'reliable' }],
    [50, { zh: '过半', en: 'more often than not' }],
    [0.1, { zh: '偶尔', en: 'now and then' }],
  ),
};

export const satelliteUnits: Readonly<Record<SatelliteLayerId, string>> = {
  elevation: '°',
  cnr: 'dB',
  rate: 'Mbps',
  availability: '%',
  best: '',
  serves: '',
};

/** How a layer of satellites is drawn. @param limit below it values are hatched; NaN for none */
export function satelliteAppearance(
  id: SatelliteLayerId,
  theme: Theme,
  limit: number,
): RasterAppearance {
  const plain = {
    theme,
    service: 0,
    limit: Number.NaN,
    barredLimitDbm: Number.NaN,
    serverColours: systemColours,
    rises: null,
  };
  if (id === 'best') return { ...plain, layer: 'server', classes: [] };
  if (id === 'serves') {
    const { accent } = chartThemes[theme];
    const classes = [mastsHex, accent].map((hex) => ({ hex, lowerBound: 0, name: noName }));
    return { ...plain, layer: 'serves', classes };
  }
  return { ...plain, layer: 'sinr', classes: satelliteClasses[id], limit };
}

const noName: Name = { zh: '', en: '' };

/** Systems have the colours in their order. */
const systemColours = Array.from({ length: 256 }, (_, number) => number % serverHexes.length);

/** The colour of a system by its number. */
export function systemHex(number: number): string {
  return serverHexes[number % serverHexes.length];
}

/** A value as it is printed over the sea. */
export function satelliteSounding(id: SatelliteLayerId, value: number): string {
  // never a hundred where something is missing
  if (id === 'availability' && value >= 99 && value < 99.95) return value.toFixed(1);
  if (id === 'rate' && value < 0.95) return value < 0.095 ? value.toFixed(2) : value.toFixed(1);
  const whole = Math.round(value);
  return whole < 0 ? `−${-whole}` : String(whole);
}

function ramp(...steps: readonly (readonly [lowerBound: number, name: Name])[]): RasterClass[] {
  return steps.map(([lowerBound, name], i) => ({ hex: hexes[i], lowerBound, name }));
}
