import type { Voyage } from '../../network/fleet.ts';
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
  /** The project has no asset that it speaks of, or its fleet has no hours at sea. */
  | 'nothing';

/** What is doubtful about a project's goals, by goal id, the gravest first. */
export function goalWarnings(
  project: Pick<Project, 'goals' | 'assets' | 'fleets'>,
): ReadonlyMap<string, GoalWarning> {
  const warnings = new Map<string, GoalWarning>();
  for (const goal of project.goals) {
    const warning = warningOf(goal, project);
    if (warning) warnings.set(goal.id, warning);
  }
  return warnings;
}

function warningOf(
  goal: Goal,
  { goals, assets, fleets = [] }: Pick<Project, 'goals' | 'assets' | 'fleets'>,
): GoalWarning | null {
  const { target, year, sharePercent } = goal;
  if ('fleetId' in target) {
    const fleet = fleets.find(({ id }) => id === target.fleetId);
    if (!fleet?.ships.some(({ voyage }) => takesTime(voyage))) return 'nothing';
  }
  if ('assetKind' in target && !assets.some((asset) => isAimedAt(asset, target))) return 'nothing';
  const alike = goals.filter((other) => other !== goal && isSameAim(other, goal));
  if (alike.some((other) => other.year === year)) return 'twice';
  const isMore = (other: Goal) => other.year < year && other.sharePercent > sharePercent;
  return alike.some(isMore) ? 'falling' : null;
}

/** A way of no length is sailed in no time; a track takes its time even at rest. */
function takesTime(voyage: Voyage): boolean {
  if (voyage.type !== 'line') return true;
  const [[x, y]] = voyage.coordinates;
  return voyage.coordinates.some((vertex) => vertex[0] !== x || vertex[1] !== y);
}
