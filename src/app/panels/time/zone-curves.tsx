import type { SimulationResult } from '../../../planning/simulation-result.ts';
import { currentResult } from '../../state/current.ts';
import { useApp } from '../../state/use-app.ts';
import { mainZones } from '../goals/zone-groups.ts';
import type { TimeScale } from './time-scale.ts';

const colours = ['var(--ink)', 'var(--accent)'] as const;
const smallestGap = 12;

/** Shares of internal waters and territorial sea by year, as steps, with their goals. */
export function ZoneCurves({ scale }: { scale: TimeScale }) {
  const language = useApp((state) => state.language);
  const zones = useApp((state) => mainZones(state.project));
  const serviceId = useApp((state) => state.serviceId);
  const result = useApp(currentResult);
  const goals = useApp((state) => state.project.goals);
  const curves = zones.slice(0, 2).map((zone) => ({
    zone,
    percents: scale.years.map((year) => percentOf(result, year, zone.id, serviceId)),
    targets: scale.years.map(
      (year) =>
        goals.find(
          (goal) =>
            'zoneId' in goal.target &&
            goal.target.zoneId === zone.id &&
            goal.year === year &&
            goal.serviceId === serviceId,
        )?.sharePercent ?? null,
    ),
  }));
  const labels = labelHeights(curves.map((curve) => scale.y(curve.percents[0])));
  return curves.map(({ zone, percents, targets }, index) => (
    <g key={zone.id}>
      <path d={steps(scale, percents)} fill="none" stroke={colours[index]} strokeWidth="1.5" />
      {targets.map((target, year) =>
        target === null ? null : (
          <path
            key={scale.years[year]}
            d={`M${scale.x(year + 1) - 16} ${scale.y(target)}H${scale.x(year + 1)}`}
            stroke={colours[index]}
            strokeWidth="1.5"
            strokeDasharray="2 2"
          />
        ),
      )}
      <text x={scale.left - 8} y={labels[index]} textAnchor="end" fill={colours[index]}>
        {zone.name[language]}
      </text>
    </g>
  ));
}

function percentOf(
  result: SimulationResult | null,
  year: number,
  zoneId: string,
  serviceId: string,
): number {
  const figures = result?.years.find((each) => each.year === year);
  const zone = figures?.zones.find((each) => each.id === zoneId);
  return zone?.services[serviceId]?.percent ?? Number.NaN;
}

function steps({ x, y }: TimeScale, percents: readonly number[]): string {
  let path = '';
  percents.forEach((percent, index) => {
    if (Number.isNaN(percent)) {
      return;
    }
    const level = y(percent).toFixed(1);
    path += `${path === '' ? `M${x(index)} ${level}` : `V${level}`}H${x(index + 1)}`;
  });
  return path;
}

/** Baselines of the two labels, beside their curves but never over each other. */
function labelHeights(levels: readonly number[]): number[] {
  const known = levels.map((level, index) => (Number.isNaN(level) ? 20 + 20 * index : level));
  const [first = 20, second = 40] = known;
  const gap = second - first;
  const push = Math.abs(gap) < smallestGap ? (smallestGap - Math.abs(gap)) / 2 : 0;
  const down = gap < 0 ? -push : push;
  return [first - down + 4, second + down + 4];
}
