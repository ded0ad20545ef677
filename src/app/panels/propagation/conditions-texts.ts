import type { Language, Name } from '../../../network/name.ts';
import type { Conditions } from '../../../planning/conditions.ts';
import { defaultConditions } from '../../../planning/conditions-of.ts';
import { ductingOf, remoteRiseDb } from '../../../planning/ducting.ts';
import type { Climate } from '../../../radio/propagation/climate.ts';
import { rollNotExceededDeg } from '../../../radio/sea-state/roll.ts';
import { formatExact, formatNumber, formatQuantity } from '../../i18n/format.ts';
import {
  conditionHeadings,
  conditionNames,
  conditionValue,
  differing,
} from '../../state/condition-actions.ts';

/** What the section is called; its texts come with their chunk. */
export const seaHeadings = {
  title: { zh: '海况与季节', en: 'Sea and season' },
  estimate: { zh: '示意', en: 'est.' },
  estimateHint: {
    zh: '以下数值均为估计，依据见 docs/sea-state.md',
    en: 'All figures below are estimates; docs/sea-state.md has the reasons',
  },
} as const satisfies Record<string, Name>;

/** In what conditions differ from the default ones. */
export function conditionsTexts(conditions: Conditions, language: Language): string[] {
  return differing(conditions, defaultConditions).map(
    (field) =>
      `${conditionHeadings[field][language]} ${conditionValue(conditions, field, language)}`,
  );
}

/** Refraction of a season: what it is, and what it does. */
export function seasonText(season: Conditions['season'], climate: Climate, kFactor: number): Name {
  const k = formatNumber(kFactor, 2);
  const gradient = formatQuantity(climate.refractivityGradientNPerKm, 'N/km', 1);
  const surface = formatNumber(climate.surfaceRefractivityN, 0);
  const values = `k ${k} · ΔN ${gradient} · N₀ ${surface}`;
  return season === 'annual'
    ? { zh: `${values}：全年的折射。`, en: `${values}: refraction of the whole year.` }
    : {
        zh: `${values}：该季的折射与波导，T 指该季的小时数。`,
        en: `${values}: refraction and ducts of the season; T counts its hours.`,
      };
}

/** Water levels of a place or of the coast. */
export interface WaterLevels {
  readonly leastM: number;
  readonly mostM: number;
  /** At the selected site; null when none is. */
  readonly atSiteM: number | null;
}

export function waterText(waterLevel: Conditions['waterLevel'], levels: WaterLevels): Name {
  if (waterLevel === 'mean') {
    return { zh: '0 m：高程都从平均海面起算。', en: '0 m: all heights from mean sea level.' };
  }
  const { leastM, mostM, atSiteM } = levels;
  const range = `${signed(leastM)} … ${signed(mostM)}\u00a0m`;
  const here = atSiteM === null ? null : `${signed(atSiteM)}\u00a0m`;
  const kind =
    waterLevel === 'high'
      ? { zh: '平均高潮', en: 'Mean high water' }
      : { zh: '平均低潮', en: 'Mean low water' };
  return {
    zh: `${kind.zh}，各地 ${range}${here ? `，所选站 ${here}` : ''}：天线与陆地距水面${waterLevel === 'high' ? '变低' : '变高'}，船与浮标随水升降。`,
    en: `${kind.en}, ${range} by place${here ? `, ${here} at the selected site` : ''}: masts and land stand ${waterLevel === 'high' ? 'lower' : 'higher'} above it, vessels and buoys go with it.`,
  };
}

export function wavesText(significantWaveHeightM: number, timePercent: number): Name {
  const lower = formatQuantity(significantWaveHeightM / 2, 'm', 2);
  const roll = `±${formatNumber(rollNotExceededDeg(significantWaveHeightM, timePercent), 1)}°`;
  const time = formatExact(timePercent);
  return {
    zh: `船上天线低 ${lower}，横摇 ${time} % 时间不超过 ${roll}；低于波高的天线被浪峰遮挡。`,
    en: `Antennas afloat ${lower} lower, rolling within ${roll} for ${time} % of the time; crests hide those lower than the waves.`,
  };
}

export function sandsText({ waterLevel, tidalFlats }: Conditions): Name {
  if (waterLevel !== 'low') {
    return { zh: '仅在低潮时露出。', en: 'They lie bare at low water only.' };
  }
  return tidalFlats === 'sea'
    ? { zh: '辐射沙洲按海面计算。', en: 'The radial sand ridges count as sea.' }
    : {
        zh: '辐射沙洲按与水面等高的沿岸陆地计算：削弱波导，不改变中值。',
        en: 'The radial sand ridges count as coastal land at the water’s height: less ducting, the same median.',
      };
}

/** How ducts lift the uplink noise of exposed TDD cells. */
export function ductsText(
  { season, ducting }: Pick<Conditions, 'season' | 'ducting'>,
  timePercent: number,
): Name {
  const rise = formatQuantity(remoteRiseDb({ season, ducting }, timePercent), 'dB', 0);
  if (ducting !== 'season') {
    return {
      zh: `TDD 小区上行噪声抬升 ${rise}。`,
      en: `Uplink noise of TDD cells rises by ${rise}.`,
    };
  }
  const { hoursPercent, severity } = ductingOf(season);
  const hours = formatNumber(hoursPercent, 1);
  const time = formatExact(timePercent);
  const name = conditionNames.ducting[severity];
  return {
    zh: `波导占 ${hours} % 的小时（${name.zh}）：T ${time} % 的 TDD 上行噪声抬升 ${rise}。`,
    en: `Ducts in ${hours} % of hours (${name.en.toLowerCase()}): at T ${time} % uplink noise of TDD cells rises by ${rise}.`,
  };
}

function signed(valueM: number): string {
  return `${valueM > 0 ? '+' : ''}${formatNumber(valueM, 1)}`;
}
