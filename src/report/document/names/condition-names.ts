import type { Name } from '../../../network/name.ts';
import type { Conditions } from '../../../planning/conditions.ts';

export const seasonNames: Readonly<Record<Conditions['season'], Name>> = {
  annual: { zh: '全年', en: 'whole year' },
  spring: { zh: '春季', en: 'spring' },
  summer: { zh: '夏季', en: 'summer' },
  autumn: { zh: '秋季', en: 'autumn' },
  winter: { zh: '冬季', en: 'winter' },
};

export const waterNames: Readonly<Record<Conditions['waterLevel'], Name>> = {
  mean: { zh: '平均海面', en: 'mean sea level' },
  high: { zh: '平均高潮面', en: 'mean high water' },
  low: { zh: '平均低潮面', en: 'mean low water' },
};

export const tidalFlatNames: Readonly<Record<Conditions['tidalFlats'], Name>> = {
  sea: { zh: '按海面计', en: 'taken as sea' },
  wetSand: { zh: '低潮时按湿沙计', en: 'taken as wet sand at low water' },
};

export const ductingNames: Readonly<Record<Conditions['ducting'], Name>> = {
  season: { zh: '按季节', en: 'as the season has it' },
  none: { zh: '无', en: 'none' },
  weak: { zh: '弱', en: 'weak' },
  moderate: { zh: '中', en: 'moderate' },
  severe: { zh: '强', en: 'severe' },
};

export const confidenceNames: Readonly<Record<'high' | 'medium' | 'low', Name>> = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
};
