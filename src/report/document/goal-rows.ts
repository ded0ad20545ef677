import type { Name } from '../../network/name.ts';
import type { Goal } from '../../planning/goal.ts';
import { goalName } from '../../planning/goals/goal-name.ts';
import type { GoalStatus } from '../../planning/simulation-result.ts';
import type { Tone } from './report-document.ts';
import { nameIn, type ReportFacts } from './report-facts.ts';

/** A goal with what was reached of it. */
export interface GoalRow {
  readonly goal: Goal;
  readonly name: Name;
  readonly service: Name;
  readonly actual: number;
  readonly target: number;
  readonly status: GoalStatus;
  /** Shares by the masts alone, and with satellites; null where satellites add no figure. */
  readonly terrestrial: number | null;
  readonly withSatellite: number | null;
  /** Of its result in the pack. */
  readonly path: string;
}

/** All goals that have figures, by their target and then by year. */
export function goalRows(facts: ReportFacts): GoalRow[] {
  const { project, years } = facts;
  const results = new Map(
    years.flatMap(({ year, goals }) => goals.map((goal) => [goal.id, { year, goal }] as const)),
  );
  const order = [...new Set(project.goals.map(targetKey))];
  return project.goals
    .flatMap((goal): GoalRow[] => {
      const found = results.get(goal.id);
      if (!found) return [];
      return [
        {
          goal,
          name: goalName(goal, project),
          service: nameIn(project.services, goal.serviceId),
          actual: found.goal.actual,
          target: found.goal.target,
          status: found.goal.status,
          terrestrial: found.goal.terrestrial ?? null,
          withSatellite: found.goal.withSatellite ?? null,
          path: `${facts.yearPath(found.year)}/goals/${goal.id}`,
        },
      ];
    })
    .sort(
      (a, b) =>
        order.indexOf(targetKey(a.goal)) - order.indexOf(targetKey(b.goal)) ||
        a.goal.year - b.goal.year,
    );
}

export const statusNames: Readonly<Record<GoalStatus, Name>> = {
  met: { zh: '✓ 达标', en: '✓ met' },
  onTrack: { zh: '→ 推进中', en: '→ on track' },
  missed: { zh: '✕ 未达', en: '✕ missed' },
};

export const statusTones: Readonly<Record<GoalStatus, Tone>> = {
  met: 'good',
  onTrack: 'warning',
  missed: 'bad',
};

function targetKey({ target, serviceId }: Goal): string {
  return `${JSON.stringify(target)} ${serviceId}`;
}
