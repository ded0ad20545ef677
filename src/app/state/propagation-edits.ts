import type { Project } from '../../planning/project.ts';
import { type PropagationChoice, propagationSchema } from '../../planning/propagation-choice.ts';
import { interferenceTimePercentOf } from '../../planning/propagation-variants.ts';
import type { CoverageModelId } from '../../radio/propagation/model-facts.ts';
import { predictsTime } from './predicted-times.ts';

/** Shares of time of what is served and of what disturbs. */
interface TimeShares {
  readonly timePercent: number;
  readonly interferenceTimePercent: number;
}

/** The shares a model is best asked for. */
const usualTimes: Readonly<Record<CoverageModelId, TimeShares>> = {
  p2001: { timePercent: 90, interferenceTimePercent: 10 },
  p1812: { timePercent: 50, interferenceTimePercent: 10 },
  'itm-p2p': { timePercent: 90, interferenceTimePercent: 10 },
  'p526-smooth-earth': { timePercent: 50, interferenceTimePercent: 50 },
  'free-space': { timePercent: 50, interferenceTimePercent: 50 },
};

/**
 * Predicts with another model. A share of time stays as it is unless the new model cannot tell it,
 * or the old one could not tell the share that is usual with the new one: then it was no choice.
 */
export function changeModel(project: Project, modelId: CoverageModelId): Project {
  const { propagation } = project;
  const before = propagation.modelId;
  if (modelId === before) return project;
  const kept = (share: number, usual: number) =>
    predictsTime(modelId, share) && predictsTime(before, usual) ? share : usual;
  const usual = usualTimes[modelId];
  return changePropagation(project, {
    modelId,
    timePercent: kept(propagation.timePercent, usual.timePercent),
    interferenceTimePercent: kept(
      interferenceTimePercentOf(propagation),
      usual.interferenceTimePercent,
    ),
  });
}

/**
 * Changes how path loss is predicted; `undefined` puts the region's own values back.
 * @throws when a value is outside what the project file allows, or the model cannot tell the time.
 */
export function changePropagation(
  project: Project,
  fields: { readonly [Field in keyof PropagationChoice]?: PropagationChoice[Field] | undefined },
): Project {
  const merged = { ...project.propagation, ...fields };
  const present = Object.entries(merged).filter(([, value]) => value !== undefined);
  const propagation = propagationSchema.parse(Object.fromEntries(present));
  for (const share of [propagation.timePercent, interferenceTimePercentOf(propagation)]) {
    if (!predictsTime(propagation.modelId, share)) {
      throw new RangeError(`changePropagation: ${propagation.modelId} does not tell ${share} %`);
    }
  }
  return JSON.stringify(propagation) === JSON.stringify(project.propagation)
    ? project
    : { ...project, propagation };
}
