import { type Goal, goalSchema } from '../../planning/goal.ts';
import { type GoalPreset, presetGoals } from '../../planning/goals/preset-goals.ts';
import { isSameAim } from '../../planning/goals/same-aim.ts';
import type { Project } from '../../planning/project.ts';

/** What may be changed of a goal. */
export type GoalFields = Partial<Omit<Goal, 'id' | 'eachPercent'>> & {
  /** Null takes it away. */
  readonly eachPercent?: number | null;
};

const ownSource = 'set by the user';
const changedMark = 'changed by the user; before: ';

/**
 * Changes fields of a goal. When what it asks for is changed, its source is marked as that of what
 * it asked for before. @throws when a value is outside what the project file allows.
 */
export function changeGoal(project: Project, goalId: string, fields: GoalFields): Project {
  const goal = goalOf(project, goalId);
  const { eachPercent, withSatellite, ...rest } = { ...goal, ...fields };
  // a share of each asset means nothing for a zone
  const hasEach = typeof eachPercent === 'number' && 'assetKind' in rest.target;
  const changed = {
    ...rest,
    ...(hasEach ? { eachPercent } : {}),
    ...(withSatellite ? { withSatellite } : {}),
  };
  if (isAlike(changed, goal)) return project;
  const source = 'source' in fields || 'confidence' in fields ? rest.source : changedSource(goal);
  const goals = project.goals.map((each) =>
    each === goal ? goalSchema.parse({ ...changed, source }) : each,
  );
  return { ...project, goals };
}

function changedSource({ source }: Goal): string {
  return source === ownSource || source.startsWith(changedMark) ? source : changedMark + source;
}

/** Adds a goal: full coverage of the first zone by the last year, to be changed. */
export function addGoal(
  project: Project,
  serviceId: string,
): { readonly project: Project; readonly goalId: string } {
  const taken = new Set(project.goals.map(({ id }) => id));
  let number = project.goals.length + 1;
  while (taken.has(`goal-${number}`)) number++;
  const goal: Goal = {
    id: `goal-${number}`,
    target: { zoneId: project.zones[0].id },
    serviceId,
    year: project.years[project.years.length - 1],
    sharePercent: 100,
    confidence: 'low',
    source: ownSource,
  };
  return { project: { ...project, goals: [...project.goals, goal] }, goalId: goal.id };
}

/** Takes a goal away. */
export function removeGoal(project: Project, goalId: string): Project {
  const goal = goalOf(project, goalId);
  return { ...project, goals: project.goals.filter((each) => each !== goal) };
}

/** Adds the goals of a preset that nothing there asks for yet, or puts all of them in place of those there. */
export function takePreset(project: Project, preset: GoalPreset, keepsOthers: boolean): Project {
  const goals = presetGoals(preset, project);
  if (!keepsOthers) return isAlike(goals, project.goals) ? project : { ...project, goals };
  const asksLike = (goal: Goal) => (other: Goal) =>
    isSameAim(goal, other) && goal.year === other.year && goal.sharePercent === other.sharePercent;
  const added = goals.filter((goal) => !project.goals.some(asksLike(goal)));
  if (added.length === 0) return project;
  // one of the same id asks for something else by now: the user has changed it
  const taken = new Set(added.map(({ id }) => id));
  const kept = project.goals.filter(({ id }) => !taken.has(id));
  return { ...project, goals: [...kept, ...added] };
}

function goalOf({ goals }: Project, goalId: string): Goal {
  const goal = goals.find(({ id }) => id === goalId);
  if (!goal) throw new Error(`no goal ${goalId} in the project`);
  return goal;
}

function isAlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
