import type { Comparison } from '../../planning/comparison/comparison.ts';
import type { LineChart } from './report-document.ts';

/** Goals of one target and service over the years, a line for each side. */
export function comparisonCharts({ goals, sides }: Comparison): LineChart[] {
  const keys = [...new Set(goals.map(keyOf))];
  return keys.flatMap((key, index): LineChart[] => {
    const of = goals.filter((goal) => keyOf(goal) === key);
    const years = [...new Set(of.map(({ year }) => year))].sort((a, b) => a - b);
    if (years.length < 2) return [];
    const goalOf = (year: number) => of.find((goal) => goal.year === year);
    return [
      {
        kind: 'lineChart',
        id: `compared-${index + 1}`,
        caption: of[0].name,
        unit: '%',
        years,
        series: sides.map((side, i) => ({
          id: side.key,
          name: side.scenario,
          values: years.map((year) => goalOf(year)?.actualPercent[i] ?? null),
          // the mark of the target once, not on every line
          ...(i === 0 ? { targets: years.map((year) => goalOf(year)?.targetPercent ?? null) } : {}),
        })),
      },
    ];
  });
}

function keyOf({ name, serviceId }: Comparison['goals'][number]): string {
  return `${name.en} ${serviceId}`;
}
