import type { Language, Name } from '../../network/name.ts';
import type { PropagationChoice } from '../../planning/propagation-choice.ts';
import { interferenceTimePercentOf } from '../../planning/propagation-variants.ts';
import type { CoverageModelId } from '../../radio/propagation/model-facts.ts';
import { formatExact, formatNumber, formatQuantity } from '../i18n/format.ts';
import { setDuctingTime } from './actions.ts';
import type { StepName } from './app-state.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import { predictsDucts } from './predicted-times.ts';
import { changeModel, changePropagation } from './propagation-edits.ts';

/** A constant that is changed, as the step names it. */
interface ChangedConstant<Values> {
  readonly key: keyof Values & string;
  readonly name: Name;
  readonly unit: string;
  readonly decimals: number;
}

/** Predicts with another model; a quick walk through the models is one step. */
export function chooseModel(modelId: CoverageModelId): void {
  edit(nameOfChange, (project) => changeModel(project, modelId), 'propagation model');
  if (!predictsDucts(modelId)) setDuctingTime(null);
}

/** Promises coverage for another share of time. */
export function chooseCoverageTime(timePercent: number): void {
  edit(
    nameOfChange,
    (project) => {
      // what disturbs keeps its own share, also where it was left to follow this one
      const interferenceTimePercent = interferenceTimePercentOf(project.propagation);
      return changePropagation(project, { timePercent, interferenceTimePercent });
    },
    'coverage time',
  );
}

/** Takes what disturbs as strong as it is for another share of time. */
export function chooseInterferenceTime(interferenceTimePercent: number): void {
  edit(
    nameOfChange,
    (project) => changePropagation(project, { interferenceTimePercent }),
    'interference time',
  );
}

export function chooseKFactor(kFactor: number): void {
  edit(nameOfChange, (project) => changePropagation(project, { kFactor }), 'k factor');
}

/** Puts a value of the project's own in place of one of the region's climate. */
export function chooseClimateValue(
  region: NonNullable<PropagationChoice['climate']>,
  field: ChangedConstant<NonNullable<PropagationChoice['climate']>>,
  value: number,
): void {
  edit(
    nameOfConstant(field, (choice) => (choice.climate ?? region)[field.key]),
    (project) => {
      const before = project.propagation.climate ?? region;
      const climate = { ...before, [field.key]: value };
      return before[field.key] === value ? project : changePropagation(project, { climate });
    },
    `climate ${field.key}`,
  );
}

/** Puts a value of the project's own in place of one of the region's land. */
export function chooseLandValue(
  region: NonNullable<PropagationChoice['land']>,
  field: ChangedConstant<NonNullable<PropagationChoice['land']>>,
  value: number,
): void {
  edit(
    nameOfConstant(field, (choice) => (choice.land ?? region)[field.key]),
    (project) => {
      const before = project.propagation.land ?? region;
      const land = { ...before, [field.key]: value };
      return before[field.key] === value ? project : changePropagation(project, { land });
    },
    `land ${field.key}`,
  );
}

/** Lets climate and land be the region's again. */
export function resetToRegion(): void {
  edit({ zh: '恢复区域的气候与地面值', en: 'back to the region’s climate and land' }, (project) =>
    changePropagation(project, { climate: undefined, land: undefined }),
  );
}

/** Shows what ducts add in a small share of time; where no model knows them, nothing. */
export function showDucting(timePercent: number | null): void {
  const { modelId } = appStore.getState().project.propagation;
  setDuctingTime(predictsDucts(modelId) ? timePercent : null);
}

/** Names model, shares of time and k as far as they differ. */
const nameOfChange: StepName = (before, after) => {
  const was = before.propagation;
  const is = after.propagation;
  const compared = [
    { called: words.model, from: modelName(was), to: modelName(is), unit: '' },
    { called: words.time, from: share(was.timePercent), to: share(is.timePercent), unit: ' %' },
    { called: words.interference, from: disturbed(was), to: disturbed(is), unit: ' %' },
    { called: words.earth, from: named(was.kFactor), to: named(is.kFactor), unit: '' },
  ];
  const changes = compared.filter(({ from, to }) => from.en !== to.en);
  // a quick walk through the models may end where it began
  if (changes.length === 0) return words.prediction;
  const told = (language: Language) =>
    changes.map(
      ({ called, from, to, unit }) =>
        `${called[language]} ${from[language]} → ${to[language]}${unit}`,
    );
  return { zh: told('zh').join('，'), en: told('en').join(', ') };
};

const words = {
  prediction: { zh: '预测依据', en: 'prediction' },
  model: { zh: '模型', en: 'model' },
  time: { zh: 'T', en: 'T' },
  interference: { zh: '干扰 T', en: 'interference T' },
  earth: { zh: 'k', en: 'k' },
} as const;

const modelNames: Readonly<Record<CoverageModelId, Name>> = {
  p2001: same('P.2001'),
  p1812: same('P.1812'),
  'itm-p2p': same('ITM'),
  'p526-smooth-earth': same('P.526'),
  'free-space': { zh: '自由空间', en: 'free space' },
};

function modelName({ modelId }: PropagationChoice): Name {
  return modelNames[modelId];
}

function disturbed(choice: PropagationChoice): Name {
  return share(interferenceTimePercentOf(choice));
}

function share(percent: number): Name {
  return same(formatExact(percent));
}

function named(kFactor: number): Name {
  return same(formatNumber(kFactor, 2));
}

function same(text: string): Name {
  return { zh: text, en: text };
}

function nameOfConstant<Values>(
  { name, unit, decimals }: ChangedConstant<Values>,
  constantOf: (choice: PropagationChoice) => number,
): StepName {
  return (before, after) => {
    const from = formatNumber(constantOf(before.propagation), decimals);
    const to = constantOf(after.propagation);
    const change = `${from} → ${unit ? formatQuantity(to, unit, decimals) : formatNumber(to, decimals)}`;
    return { zh: `${name.zh} ${change}`, en: `${name.en} ${change}` };
  };
}
