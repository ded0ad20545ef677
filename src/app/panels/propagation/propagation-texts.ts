import type { Language, Name } from '../../../network/name.ts';
import { type CoverageModelId, coverageModels } from '../../../radio/propagation/model-facts.ts';
import type { ValidityRange } from '../../../radio/propagation/propagation-model.ts';
import { formatExact } from '../../i18n/format.ts';
import { quantities, rangeText } from './cards/model-card.ts';
import type { OutsideRange } from './outside-ranges.ts';

/** What the choices are called; they come with their chunk and not with the first page. */
export const headings = {
  title: { zh: '预测依据', en: 'Prediction' },
  model: { zh: '模型', en: 'Model' },
  cards: { zh: '模型卡片…', en: 'Model cards…' },
  coverage: { zh: '覆盖 T', en: 'Coverage T' },
  interference: { zh: '干扰 T', en: 'Interference T' },
  earth: { zh: '等效地球半径因子 k', en: 'Earth-radius factor k' },
  ducting: { zh: '波导增益', en: 'Ducting bonus' },
  ductingTag: { zh: '不可承诺', en: 'cannot be promised' },
  ductingOff: { zh: '关', en: 'off' },
  region: { zh: '区域值：地面与气候', en: "Region's values: land and climate" },
  own: { zh: '项目自定', en: "project's own" },
  reset: { zh: '恢复区域值', en: "Back to the region's values" },
} as const satisfies Record<string, Name>;

/** What each model is, in a sentence or two. */
export const modelWords: Readonly<Record<CoverageModelId, { role: Name; text: Name }>> = {
  p2001: {
    role: { zh: '推荐', en: 'recommended' },
    text: {
      zh: '任意时间比例：绕射、海上波导、衰落与降雨。覆盖规划的默认模型。',
      en: 'Any share of time: diffraction, ducts over the sea, fading and rain. The default for coverage.',
    },
  },
  p1812: {
    role: { zh: '≤ 50 % 时间', en: '≤ 50 % of time' },
    text: {
      zh: '点对面，计入地物；中值与波导增强。首次打开与拖动时的预览也用它。',
      en: 'Point to area with clutter: the median and what ducts add. It also draws the previews.',
    },
  },
  'itm-p2p': {
    role: { zh: '仅供对比', en: 'comparison only' },
    text: {
      zh: 'Longley–Rice：没有海上波导，不计地物。用于与其他工具对比。',
      en: 'Longley–Rice: no ducts over the sea, no clutter. To compare with other tools.',
    },
  },
  'p526-smooth-earth': {
    role: { zh: '仅中值', en: 'median only' },
    text: {
      zh: '光滑地球绕射：没有地形、波导与散射，也不随时间变化。',
      en: 'Diffraction over a smooth earth: no terrain, ducts or scatter, and no variation in time.',
    },
  },
  'free-space': {
    role: { zh: '上限', en: 'bound' },
    text: {
      zh: '没有地球与大气：只是上限，超视距处不是预测。',
      en: 'No earth, no air: a bound, and no prediction beyond the horizon.',
    },
  },
};

/** What a share of time means for coverage, in a season or in the whole year. */
export function coverageTimeText(timePercent: number, inSeason: boolean): Name {
  const share = formatExact(timePercent);
  const most = {
    zh: `${inSeason ? '该季' : '一年中'} ${share} % 的时间里，信号不低于图上所示。`,
    en: `The signal is at least as good as shown for ${share} % of the ${inSeason ? 'season' : 'year'}.`,
  };
  if (timePercent === 50) return joined(most, { zh: '用于比较。', en: 'For comparison.' });
  if (timePercent === 90) return joined(most, { zh: '规划默认。', en: 'The default of planning.' });
  if (timePercent < 50) {
    return joined(most, { zh: '不可作为覆盖承诺。', en: 'Never coverage to promise.' });
  }
  return timePercent >= 95
    ? joined(most, { zh: '用于安全业务。', en: 'For safety services.' })
    : most;
}

/** What a share of time means for interference. */
export function interferenceTimeText(timePercent: number): Name {
  const share = formatExact(timePercent);
  if (timePercent >= 50) {
    return {
      zh: '其他小区按中值计：不计波导带来的干扰。',
      en: 'Other cells at their median: no interference by ducts.',
    };
  }
  return {
    zh: `其他小区按 ${share} % 时间里的强度计：波导使远处小区更强。`,
    en: `Other cells as strong as they are for ${share} % of the time: ducts carry them far.`,
  };
}

/** Why a model cannot tell some shares of time; null when it tells all. */
export function unpredictedText(modelId: CoverageModelId, name: string): Name | null {
  if (modelId === 'free-space') {
    return {
      zh: '自由空间不随时间变化。',
      en: 'Free space is the same at all times.',
    };
  }
  const ranges: readonly ValidityRange[] = coverageModels[modelId].validity;
  const range = ranges.find(({ quantity }) => quantity === 'timePercent');
  if (!range || range.to > 99) return null;
  return range.from === range.to
    ? { zh: `${name} 只预测中值。`, en: `${name} predicts the median only.` }
    : {
        zh: `${name} 只预测 ${range.from}–${range.to} % 的时间。`,
        en: `${name} predicts ${range.from} to ${range.to} % of the time only.`,
      };
}

export function ductingText(promisedPercent: number): Name {
  const share = formatExact(promisedPercent);
  return {
    zh: `在图上显示波导出现时的信号。目标与数字仍按 T ${share} % 计。`,
    en: `Shows on the map what ducts add while they last. Goals and figures stay at T ${share} %.`,
  };
}

export function noDuctingText(name: string): Name {
  return { zh: `${name} 不含海上波导。`, en: `${name} knows no ducts over the sea.` };
}

export function earthText(gradientNPerKm: number): Name {
  const k = (157 / (157 - gradientNPerKm)).toFixed(2);
  return {
    zh: `用于 P.526、无线电视距与天线俯仰。P.2001 与 P.1812 由 ΔN 得出 k = ${k}。`,
    en: `For P.526, radio horizons and antenna angles. P.2001 and P.1812 have k = ${k} from ΔN.`,
  };
}

/** Says that the model was not made for a value. */
export function outsideText(outside: OutsideRange, language: Language): string {
  const { unit, ...name } = quantities[outside.quantity];
  const value = `${formatExact(outside.value)}\u00a0${unit}`;
  const range = rangeText(outside, language);
  return language === 'zh'
    ? `${name.zh} ${value} 超出模型范围 ${range}。`
    : `${name.en} ${value} is outside ${range}.`;
}

function joined(first: Name, second: Name): Name {
  return { zh: `${first.zh}${second.zh}`, en: `${first.en} ${second.en}` };
}
