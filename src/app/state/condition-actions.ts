import type { Language, Name } from '../../network/name.ts';
import type { Conditions } from '../../planning/conditions.ts';
import { conditionsOf, defaultConditions } from '../../planning/conditions-of.ts';
import { conditionsSchema } from '../../planning/conditions-schema.ts';
import type { Project } from '../../planning/project.ts';
import { formatNumber, formatQuantity } from '../i18n/format.ts';
import type { StepName } from './app-state.ts';
import { edit } from './edit-history.ts';

/** Asks for coverage under other conditions; a quick walk through the choices of one is one step. */
export function chooseConditions(change: Partial<Conditions>): void {
  const [field] = Object.keys(change);
  edit(nameOfChange, (project) => changeConditions(project, change), `conditions ${field}`);
}

/**
 * Changes the conditions of a project; it holds none when they are the default ones.
 * @throws when a value is outside what the project file allows.
 */
function changeConditions(project: Project, change: Partial<Conditions>): Project {
  const before = conditionsOf(project);
  const after = conditionsSchema.parse({ ...before, ...change });
  if (isSame(after, before)) return project;
  const { conditions: _, ...rest } = project;
  return isSame(after, defaultConditions) ? rest : { ...rest, conditions: after };
}

/** What each choice is called. */
export const conditionNames = {
  season: {
    annual: { zh: '全年', en: 'Year' },
    spring: { zh: '春', en: 'Spring' },
    summer: { zh: '夏', en: 'Summer' },
    autumn: { zh: '秋', en: 'Autumn' },
    winter: { zh: '冬', en: 'Winter' },
  },
  waterLevel: {
    mean: { zh: '平均海面', en: 'Mean' },
    high: { zh: '高潮', en: 'High' },
    low: { zh: '低潮', en: 'Low' },
  },
  tidalFlats: {
    sea: { zh: '海面', en: 'Sea' },
    wetSand: { zh: '湿沙', en: 'Wet sand' },
  },
  ducting: {
    season: { zh: '按季节', en: 'Season' },
    none: { zh: '无', en: 'None' },
    weak: { zh: '弱', en: 'Weak' },
    moderate: { zh: '中', en: 'Moderate' },
    severe: { zh: '强', en: 'Severe' },
  },
} as const satisfies {
  readonly [Field in Exclude<keyof Conditions, 'significantWaveHeightM'>]: Readonly<
    Record<Conditions[Field], Name>
  >;
};

/** What the conditions are called. */
export const conditionHeadings: Readonly<Record<keyof Conditions, Name>> = {
  season: { zh: '季节', en: 'Season' },
  waterLevel: { zh: '潮位', en: 'Water level' },
  significantWaveHeightM: { zh: '有效波高', en: 'Wave height' },
  tidalFlats: { zh: '干出滩', en: 'Drying sands' },
  ducting: { zh: '远端干扰', en: 'Remote TDD' },
};

const fields = Object.keys(defaultConditions) as (keyof Conditions)[];

/** The conditions that differ, each with its value. */
export function differing(is: Conditions, from: Conditions): (keyof Conditions)[] {
  return fields.filter((field) => is[field] !== from[field]);
}

/** The value of one of the conditions, as it is written. */
export function conditionValue(
  conditions: Conditions,
  field: keyof Conditions,
  language: Language,
): string {
  if (field === 'significantWaveHeightM') {
    return formatQuantity(conditions.significantWaveHeightM, 'm', 1);
  }
  const names: Readonly<Record<string, Name>> = conditionNames[field];
  return names[conditions[field]][language].toLowerCase();
}

/** Names what changes with its old and new value. */
const nameOfChange: StepName = (before, after) => {
  const [was, is] = [conditionsOf(before), conditionsOf(after)];
  const told = (language: Language) => {
    const changes = differing(is, was).map((field) => {
      const from =
        field === 'significantWaveHeightM'
          ? formatNumber(was[field], 1)
          : conditionValue(was, field, language);
      return `${conditionHeadings[field][language]} ${from} → ${conditionValue(is, field, language)}`;
    });
    return changes.join(language === 'zh' ? '，' : ', ');
  };
  const [zh, en] = [told('zh'), told('en')];
  // a quick walk through the choices may end where it began
  return zh === '' ? { zh: '海况与季节', en: 'sea and season' } : { zh, en };
};

function isSame(a: Conditions, b: Conditions): boolean {
  return differing(a, b).length === 0;
}
