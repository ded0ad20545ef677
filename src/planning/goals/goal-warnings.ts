import type { Goal } from '../goal.ts';
import type { Project } from '../project.ts';
import { isAimedAt } from './goal-share.ts';
import { isSameAim } from './same-aim.ts';

/** What is doubtful about a goal that is valid by itself. */
export type GoalWarning =
  /** Another goal asks for the same thing by the same year. */
  | 'twice'
  /** A goal of the same aim for an earlier year asks for more. */
  | 'falling'
  /** The project has no asset that it speaks of. */
  | 'nothing';

/** What is doubtful about a project's goals, by goal id, the gravest first. */
export function goalWarnings({
  goals,
  assets,
}: Pick<Project, 'goals' | 'assets'>): ReadonlyMap<string, GoalWarning> {
  const warnings = new Map<string, GoalWarning>();
  for (const goal of goals) {
    const warning = warningOf(goal, goals, assets);
    if (warning) warnings.set(goal.id, warning);
  }
  return warnings;
}

function warningOf(
  goal: Goal,
  goals: readonly Goal[],
  assets: Project['assets'],
): GoalWarning | null {
  const { target, year, sharePercent } = goal;
  if ('assetKind' in target && !assets.some((asset) => isAimedAt(asset, target))) return 'nothing';
  const alike = goals.filter((other) => other !== goal && isSameAim(other, goal));
  if (alike.some((other) => other.year === year)) return 'twice';
  const isMore = (other: Goal) => other.year < year && other.sharePercent > sharePercent;
  return alike.some(isMore) ? 'falling' : null;
}
