import { goalStandings } from '../planning/goals/goal-standings.ts';
import type { Project } from '../planning/project.ts';
import type { SimulationResult } from '../planning/simulation-result.ts';
import { csv } from '../report/csv.ts';
import { plainTable } from './plain-table.ts';
import { basisHead, basisOf, hasSatellites, lastYear, shareText } from './result-basis.ts';

/** Where every goal stands at the end of the last year; `on track` is said before a goal's year. */
export function goalTable(result: SimulationResult, project: Project): string {
  const { year } = lastYear(result);
  const both = hasSatellites(result);
  const head = [
    ...['goal', 'service', 'by', 'target %', 'in'],
    ...(both ? ['terrestrial %', 'with satellite %', 'counted'] : ['actual %']),
    ...['asked for', 'status'],
  ];
  const table = plainTable(head, ['left', 'left']);
  const goals = new Map(project.goals.map((goal) => [goal.id, goal]));
  for (const standing of goalStandings(project, result.years, year)) {
    const goal = goals.get(standing.goalId);
    if (!goal) continue;
    const { judgedYear, percent, askedPercent, status, assets, terrestrial, withSatellite } =
      standing;
    const served = assets ? ` (${assets.served}/${assets.total})` : '';
    const share = (value: number) => shareText(value, goal.sharePercent);
    table.push([
      goal.id,
      goal.serviceId,
      String(goal.year),
      goal.sharePercent.toFixed(1),
      String(judgedYear),
      ...(both
        ? [
            share(terrestrial ?? percent) + (goal.withSatellite ? '' : served),
            withSatellite === undefined
              ? '–'
              : share(withSatellite) + (goal.withSatellite ? served : ''),
            goal.withSatellite ? 'with satellite' : 'terrestrial',
          ]
        : [share(percent) + served]),
      askedPercent.toFixed(1),
      statusTexts[status],
    ]);
  }
  return table.toString();
}

const statusTexts = { met: '✓ met', onTrack: '→ on track', missed: '✕ missed' } as const;

/** Goals, one row each: where they stand at the end of the last year. */
export function goalsCsv(result: SimulationResult, project: Project): string {
  const goals = new Map(project.goals.map((goal) => [goal.id, goal]));
  const rows = [
    [
      'goal_id',
      'service',
      'goal_year',
      'target_percent',
      'each_percent',
      'year',
      'actual_percent',
      'terrestrial_percent',
      'with_satellite_percent',
      'satellites_count',
      'asked_percent',
      'assets_served',
      'assets_total',
      'status',
      ...basisHead,
    ],
    ...goalStandings(project, result.years, lastYear(result).year).map((standing) => {
      const goal = goals.get(standing.goalId);
      return [
        standing.goalId,
        goal?.serviceId ?? '',
        goal?.year ?? '',
        goal?.sharePercent ?? '',
        goal?.eachPercent ?? '',
        standing.judgedYear,
        standing.percent,
        standing.terrestrial ?? '',
        standing.withSatellite ?? '',
        (goal?.withSatellite ?? false) ? 'yes' : 'no',
        standing.askedPercent,
        standing.assets?.served ?? '',
        standing.assets?.total ?? '',
        standing.status,
        ...basisOf(result),
      ];
    }),
  ];
  return csv(rows);
}
