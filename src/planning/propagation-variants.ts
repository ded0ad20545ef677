import type { Project } from './project.ts';
import type { PropagationChoice } from './propagation-choice.ts';

/** How path loss is predicted, for a project or for what stands in for it. */
export type PropagationTerms = PropagationChoice & {
  /** Asks for every second radial and receiver, for a preview. */
  readonly coarse?: true;
};

/** Share of time for which the loss of what disturbs is predicted. */
export function interferenceTimePercentOf(propagation: PropagationChoice): number {
  return propagation.interferenceTimePercent ?? propagation.timePercent;
}

/** The shares of time that coverage may be promised for, and those that only ducts give. */
export const coverageTimes = [50, 90, 95, 99] as const;
export const ductingTimes = [1, 10] as const;

/**
 * The same project as P.1812 sees its median: quick enough to follow a mast being dragged. Models
 * that are quicker still stand for themselves.
 */
export function previewOf(project: Project): Project {
  const { modelId } = project.propagation;
  if (modelId === 'p526-smooth-earth' || modelId === 'free-space') return project;
  return withPropagation(project, {
    modelId: 'p1812',
    timePercent: 50,
    interferenceTimePercent: 50,
    coarse: true,
  });
}

/** The same project at a small share of time: what ducts add, which nobody can promise. */
export function ductingBonusOf(project: Project, timePercent: number): Project {
  return withPropagation(project, { timePercent });
}

const changed = new WeakMap<Project, Map<string, Project>>();

/** One project changes to one project, so that what is known of it is found again. */
function withPropagation(project: Project, change: Partial<PropagationTerms>): Project {
  const known = changed.get(project) ?? new Map<string, Project>();
  changed.set(project, known);
  const name = JSON.stringify(change);
  const varied = known.get(name) ?? {
    ...project,
    propagation: { ...project.propagation, ...change },
  };
  known.set(name, varied);
  return varied;
}
