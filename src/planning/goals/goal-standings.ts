import type { Goal } from '../goal.ts';
import type { Project } from '../project.ts';
import type { GoalStatus, YearResult } from '../simulation-result.ts';
import { type GoalShare, goalShare } from './goal-share.ts';
import { isSameAim } from './same-aim.ts';

/** Where a goal stands at the end of a year. */
export interface GoalStanding extends GoalShare {
  readonly goalId: string;
  /** Year that the share is of: the one shown, or the goal's own once that is past. */
  readonly judgedYear: number;
  /** Percent that must be reached by then to be on track; the goal's own share once its year has come. */
  readonly askedPercent: number;
  readonly status: GoalStatus;
}

/**
 * Where each goal of a project stands at the end of a year, in the project's order. A goal is met
 * when its share is reached by then, and no later than in its own year. While its year has not
 * come it is on track when the share reached is at least what the interim goal of the year asks
 * for or, without one, the straight line from the last earlier goal to the next one. Goals without
 * a figure for the year, or for their service, are left out.
 *
 * @param years figures by year, of one scenario
 */
export function goalStandings(
  project: Pick<Project, 'goals' | 'years'>,
  years: readonly YearResult[],
  year: number,
): GoalStanding[] {
  return project.goals.flatMap((goal) => {
    const judgedYear = Math.min(goal.year, year);
    const figures = years.find((each) => each.year === judgedYear);
    if (!figures?.zones.some(({ services }) => goal.serviceId in services)) return [];
    const share = goalShare(goal, figures);
    const askedPercent = askedBy(project, goal, judgedYear);
    const reached = share.percent >= goal.sharePercent;
    const kept = judgedYear < goal.year && share.percent >= askedPercent;
    const status = reached ? 'met' : kept ? 'onTrack' : 'missed';
    return [{ goalId: goal.id, judgedYear, askedPercent, status, ...share }];
  });
}

/**
 * Percent that a goal asks for by the end of a year on its way: the line through all goals of the
 * same aim, from 0 at the end of the year before the plan's first.
 */
function askedBy(
  { goals, years }: Pick<Project, 'goals' | 'years'>,
  goal: Goal,
  year: number,
): number {
  const start = { year: years[0] - 1, sharePercent: 0 };
  if (year >= goal.year) return goal.sharePercent;
  const interim = goals.filter((other) => isSameAim(other, goal) && other.year < goal.year);
  const way = [start, ...interim, goal].toSorted(
    (a, b) => a.year - b.year || a.sharePercent - b.sharePercent,
  );
  const before = way.findLast((stage) => stage.year <= year) ?? start;
  if (before.year === year) return before.sharePercent;
  const after = way.find((stage) => stage.year > year) ?? goal;
  const part = (year - before.year) / (after.year - before.year);
  return before.sharePercent + part * (after.sharePercent - before.sharePercent);
}
