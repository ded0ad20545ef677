import type { Name } from '../../../../network/name.ts';
import type { CoverageModelId } from '../../../../radio/propagation/model-facts.ts';
import { formatExact } from '../../../i18n/format.ts';

/** Every method that has a card: the models of coverage, and those that only paths are asked of. */
export type CardId =
  | CoverageModelId
  | 'itm-area'
  | 'p1546'
  | 'p526-bullington'
  | 'two-ray'
  | 'p676'
  | 'p838'
  | 'p618-rain';

/** What a card says of one method, the same in the app and in docs/propagation-models.md. */
export interface ModelCard {
  readonly id: CardId;
  /** The recommendation and its edition; in English the name that results bear. */
  readonly title: Name;
  /** What it is for, in a word or two. */
  readonly role: Name;
  readonly predicts: Name;
  readonly inputs: Name;
  readonly ranges: readonly CardRange[];
  /** Known limits. */
  readonly leavesOut: readonly Name[];
  readonly implementation: Name;
  /** What it is equal to, and how closely. */
  readonly checked: Name;
  /** What measurements say. */
  readonly evidence: readonly Name[];
  readonly use: Name;
}

export interface CardRange {
  readonly quantity: CardQuantity;
  readonly from: number;
  readonly to: number;
}

export type CardQuantity = keyof typeof quantities;

/** What the quantities of a range are called, and their units. */
export const quantities = {
  frequencyMhz: { zh: '频率', en: 'Frequency', unit: 'MHz' },
  frequencyGhz: { zh: '频率', en: 'Frequency', unit: 'GHz' },
  distanceKm: { zh: '距离', en: 'Distance', unit: 'km' },
  transmitterHeightAmslM: {
    zh: '发射天线高（平均海面以上）',
    en: 'Transmitter above mean sea level',
    unit: 'm',
  },
  receiverHeightM: {
    zh: '接收天线高（地面或水面以上）',
    en: 'Receiver above ground or water',
    unit: 'm',
  },
  antennaHeightM: { zh: '天线高（地面以上）', en: 'Antennas above ground', unit: 'm' },
  antennaHeightAboveSeaM: { zh: '天线高（海面以上）', en: 'Antennas above the sea', unit: 'm' },
  timePercent: { zh: '时间比例 T', en: 'Share of time T', unit: '%' },
  surfaceRefractivityN: { zh: '海面折射率 N₀', en: 'Surface refractivity N₀', unit: 'N' },
  waveHeightM: { zh: '有效波高', en: 'Significant wave height', unit: 'm' },
  waterTemperatureC: { zh: '海水温度', en: 'Sea temperature', unit: '°C' },
  salinityGpkg: { zh: '盐度', en: 'Salinity', unit: 'g/kg' },
} as const satisfies Record<string, Name & { readonly unit: string }>;

/** A range with its unit; a single value where both ends are the same. */
export function rangeText({ quantity, from, to }: CardRange, language: 'zh' | 'en'): string {
  const { unit } = quantities[quantity];
  const span =
    from === to ? formatExact(from) : `${formatExact(from)}${between[language]}${formatExact(to)}`;
  return `${span}\u00a0${unit}`;
}

const between = { zh: ' 至 ', en: ' to ' } as const;

/** Says how many reference rows a method meets, how closely, and whose they are. */
export function meets(rows: number, tolerance: string, greatest: string, reference: Name): Name {
  return {
    zh: `${rows} 组参考数据全部相符：容差 ${tolerance}，最大差小于 ${greatest}。参考：${reference.zh}。`,
    en: `Meets all ${rows} reference rows within ${tolerance}; the greatest difference is below ${greatest}. Reference: ${reference.en}.`,
  };
}

/** Said on every card that it concerns. */
export const notValidatedAtSea: Name = {
  zh: '尚无公开发表的资料验证 P.1812 或 P.2001 在 0.7–3.5 GHz 海上的准确度。',
  en: 'No validation of P.1812 or P.2001 over sea at 0.7–3.5 GHz is published.',
};

export const outsideTheModel: Name = {
  zh: '船体运动、人体与船壳遮挡：在模型之外另留 3–6 dB。',
  en: 'Motion of the ship, bodies and hulls: keep 3 to 6 dB for them outside the model.',
};

export const noLobes: Name = {
  zh: '视距内没有两径干涉的起伏；实测的海上链路有。',
  en: 'No two-ray lobes within line of sight; measured links over the sea have them.',
};

export const medianOfPlaces: Name = {
  zh: '位置变化：给出各位置的中值，规划余量另计。',
  en: 'Variation from place to place: it gives the median, planning margins spread it.',
};
