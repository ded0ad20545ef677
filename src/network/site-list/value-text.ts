import type { Host, Site } from '../site.ts';
import type { TableValue } from './site-table.ts';

/** A value as trimmed text; empty where nothing stands. */
export function textOf(value: TableValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}

/**
 * A number; null when the value is none. A unit or degree sign after it is left out, thousands may
 * be parted by commas unless commas stand for the decimal point, and a percentage is its share.
 */
export function numberOf(value: TableValue, decimalComma: boolean): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  let text = value.normalize('NFKC').trim().replace('−', '-');
  const percent = text.endsWith('%');
  text = text.replace(/\s*(?:%|°|度|m|米|W|瓦|dBm|MHz|M|年)$/i, '');
  if (decimalComma) text = text.replace(',', '.');
  else if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) text = text.replaceAll(',', '');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(text)) return null;
  const number = Number(text);
  if (!Number.isFinite(number)) return null;
  return percent ? number / 100 : number;
}

const yes = new Set(['1', 'true', 'yes', 'y', 'on', '是', '开', '对', '√', '真']);
const no = new Set(['0', 'false', 'no', 'n', 'off', '否', '关', '错', '×', '假']);

/** A flag; null when the value is none. */
export function flagOf(value: TableValue): boolean | null {
  const text = textOf(value).normalize('NFKC').toLowerCase();
  if (yes.has(text)) return true;
  return no.has(text) ? false : null;
}

/** Words for the choices of a column; the first of each language is what we write ourselves. */
export const choiceWords: {
  readonly host: Readonly<Record<Host, string>>;
  readonly status: Readonly<Record<Site['status'], string>>;
  readonly backhaul: Readonly<Record<Site['backhaul'], string>>;
} = {
  host: {
    coast:
      '海岸, coast, shore, coastal, 岸站, 沿海, 陆地, 岸基, 铁塔, 地面塔, 落地塔, tower, mast, land',
    hill: '山, hill, mountain, 山地, 山顶, 高山, 山丘',
    island: '海岛, island, 岛屿, 岛',
    boosterStation: '升压站, booster station, substation, offshore substation, 海上升压站, oss',
    turbine: '风机, turbine, wind turbine, 风电机组, 海上风机, 风电',
    port: '港口, port, harbour, harbor, 码头, 港',
    bridge: '桥梁, bridge, 桥, 大桥',
    buoy: '浮标, buoy, 浮台, 浮标站',
  },
  status: {
    existing:
      '现有, existing, on air, onair, live, built, active, in service, 现网, 已建, 在网, 已开通, 存量, 开通',
    planned: '规划, planned, plan, proposed, 新建, 待建, 拟建, 在建, 规划站',
    candidate: '候选, candidate, option, 备选, 候选站',
  },
  backhaul: {
    fibre: '光纤, fibre, fiber, 光缆, 陆地光缆, optical',
    subseaCable: '海缆, subsea cable, submarine cable, 海底光缆, 海底电缆, 海光缆',
    windFarmFibre: '风电场光纤, wind farm fibre, wind farm fiber, 风场光纤, 风电光纤',
    microwave: '微波, microwave, mw, 微波回传',
    satellite: '卫星, satellite, sat, vsat, 卫星回传',
  },
};

const choices = Object.fromEntries(
  Object.entries(choiceWords).map(([field, words]) => [
    field,
    new Map(
      Object.entries(words).flatMap(([id, names]) =>
        [id, ...names.split(', ')].map((name) => [plain(name), id] as const),
      ),
    ),
  ]),
);

/** The id of a choice by id or word, Chinese or English; null when the value is none. */
export function choiceOf(field: 'host' | 'status' | 'backhaul', value: TableValue): string | null {
  return choices[field].get(plain(textOf(value))) ?? null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-/]+/g, '');
}
