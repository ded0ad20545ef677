import type { Goal } from '../goal.ts';
import { goalName } from '../goals/goal-name.ts';
import type { Project } from '../project.ts';
import { bestOf, idsOf, isKnown, yearOf, yearsOf } from './across-sides.ts';
import type { SideResult } from './compare-results.ts';
import type { ComparedGoal } from './comparison.ts';

/** Shares asked for, on all sides. A goal counts as the first project that has it states it. */
export function comparedGoals(sides: readonly SideResult[]): ComparedGoal[] {
  const years = new Set(yearsOf(sides));
  return idsOf(sides.map(({ project }) => project.goals)).flatMap((goalId) => {
    const { project, goal } = statedBy(sides, goalId);
    if (!years.has(goal.year)) return [];
    const results = sides.map((side) =>
      yearOf(side, goal.year)?.goals.find(({ id }) => id === goalId),
    );
    if (results.every((result) => result === undefined)) return [];
    const both = results.map((result) => result?.withSatellite ?? null);
    const actualPercent = results.map((result) => result?.actual ?? null);
    return [
      {
        goalId,
        name: goalName(goal, project),
        serviceId: goal.serviceId,
        year: goal.year,
        targetPercent: goal.sharePercent,
        actualPercent,
        met: results.map((result) => result?.met ?? null),
        ...(isKnown(both) ? { withSatellitePercent: both } : {}),
        best: bestOf(actualPercent),
      },
    ];
  });
}

function statedBy(sides: readonly SideResult[], goalId: string): { project: Project; goal: Goal } {
  for (const { project } of sides) {
    const goal = project.goals.find(({ id }) => id === goalId);
    if (goal) return { project, goal };
  }
  throw new Error(`goal ${goalId}: on no side`);
}
