import type { Comparison } from '../../planning/comparison/comparison.ts';
import { figureCell, figureColumn, shareCell, textCell, textColumn } from './cells.ts';
import { assetKindName } from './names/asset-names.ts';
import type { Cell, Column, ReportTable } from './report-document.ts';
import { nameIn, type ReportFacts } from './report-facts.ts';

export function comparedGoalTable({ goals, sides }: Comparison): ReportTable[] {
  if (goals.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'compared-goals',
      caption: { zh: '目标', en: 'Goals' },
      columns: [
        textColumn('goal', '目标', 'Goal', 2.4),
        textColumn('year', '年末', 'End of', 0.7),
        figureColumn('target', '目标值', 'Target', 0.8),
        ...sideColumns(sides, ''),
      ],
      rows: goals.map((goal) => {
        const path = `comparison/goals/${goal.goalId}`;
        return [
          textCell(goal.name),
          textCell(String(goal.year)),
          figureCell(`${path}/targetPercent`, goal.targetPercent, '%', 1),
          ...sides.map((_, i) =>
            shareCell(`${path}/actualPercent/${i}`, goal.actualPercent[i], {
              targetPercent: goal.targetPercent,
              isBest: goal.best.includes(i),
              ...(goal.met[i] === null ? {} : { tone: goal.met[i] ? 'good' : 'bad' }),
            }),
          ),
        ];
      }),
    },
  ];
}

export function comparedZoneTable(
  { zones, sides }: Comparison,
  { project }: ReportFacts,
): ReportTable[] {
  if (zones.length === 0) return [];
  const others = sides.slice(1);
  return [
    {
      kind: 'table',
      id: 'compared-zones',
      caption: {
        zh: '各海域：比例，以及相对第一个方案新增与丢失的面积',
        en: 'Zones: shares, and area gained and lost against the first scenario',
      },
      shownRows: 60,
      columns: [
        textColumn('zone', '海域', 'Zone', 1.5),
        textColumn('service', '业务', 'Service', 1.8),
        textColumn('year', '年末', 'End of', 0.7),
        ...sideColumns(sides, ''),
        ...others.flatMap(({ key, scenario }) => [
          figureColumn(`gained-${key}`, `${scenario.zh} 新增`, `${scenario.en} gained`),
          figureColumn(`lost-${key}`, `${scenario.zh} 丢失`, `${scenario.en} lost`),
        ]),
      ],
      rows: zones.map((zone): Cell[] => {
        const path = `comparison/zones/${zone.zoneId}/${zone.serviceId}/${zone.year}`;
        return [
          textCell(zone.name),
          textCell(nameIn(project.services, zone.serviceId)),
          textCell(String(zone.year)),
          ...sides.map((_, i) =>
            shareCell(`${path}/percent/${i}`, zone.percent[i], { isBest: zone.best.includes(i) }),
          ),
          ...others.flatMap((_, other) => {
            const i = other + 1;
            const gained = zone.gainedKm2[i];
            const lost = zone.lostKm2[i];
            return [
              figureCell(`${path}/gainedKm2/${i}`, gained, 'km²', 0, {
                signed: true,
                ...(gained ? { tone: 'good' as const } : {}),
              }),
              figureCell(
                `derived/${path}/lostKm2/${i}`,
                lost === null ? null : -(lost ?? 0),
                'km²',
                0,
                {
                  signed: true,
                  ...(lost ? { tone: 'bad' as const } : {}),
                },
              ),
            ];
          }),
        ];
      }),
    },
  ];
}

/** Only assets that a side gains or loses; a report of all would say the same many times. */
export function comparedAssetTable(
  { assets, sides }: Comparison,
  { project }: ReportFacts,
): ReportTable[] {
  const changed = assets.filter(({ change }) =>
    change.some((each) => each === 'gained' || each === 'lost'),
  );
  if (changed.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'compared-assets',
      caption: { zh: '得失的设施', en: 'Assets gained and lost' },
      shownRows: 40,
      columns: [
        textColumn('asset', '设施', 'Asset', 2),
        textColumn('kind', '类别', 'Kind', 1.2),
        textColumn('service', '业务', 'Service', 1.6),
        textColumn('year', '年末', 'End of', 0.7),
        ...sideColumns(sides, ''),
      ],
      rows: changed.map((asset) => {
        const path = `comparison/assets/${asset.assetId}/${asset.serviceId}/${asset.year}`;
        return [
          textCell(asset.name),
          textCell(assetKindName(asset.kind)),
          textCell(nameIn(project.services, asset.serviceId)),
          textCell(String(asset.year)),
          ...sides.map((_, i) => {
            const change = asset.change[i];
            const tone = change === 'gained' ? 'good' : change === 'lost' ? 'bad' : 'plain';
            return shareCell(`${path}/percent/${i}`, asset.percent[i], { tone });
          }),
        ];
      }),
    },
  ];
}

export function comparedCostTable(
  { costs, sides }: Comparison,
  { project }: ReportFacts,
): ReportTable[] {
  if (costs.length === 0) return [];
  const service = nameIn(project.services, costs[0].serviceId);
  return [
    {
      kind: 'table',
      id: 'compared-costs',
      caption: {
        zh: `累计投资，以及比第一个方案每新增 1 km²（${service.zh}）多花的投资`,
        en: `Cost so far, and cost beyond the first scenario’s for each km² newly covered (${service.en})`,
      },
      columns: [
        textColumn('year', '年末', 'End of', 0.7),
        ...sideColumns(sides, ''),
        ...sides
          .slice(1)
          .map(({ key, scenario }) =>
            figureColumn(
              `each-${key}`,
              `${scenario.zh} 每新增 km²`,
              `${scenario.en} per new km²`,
              1.2,
            ),
          ),
        figureColumn('unpriced', '未定价站点', 'Without a price'),
      ],
      rows: costs.map((cost) => {
        const path = `comparison/costs/${cost.year}`;
        const unpriced = cost.unpricedSites.reduce((sum, sites) => sum + sites, 0);
        return [
          textCell(String(cost.year)),
          ...sides.map((_, i) =>
            figureCell(`${path}/capexKcny/${i}`, cost.capexKcny[i], 'kCNY', 0),
          ),
          ...sides
            .slice(1)
            .map((_, other) =>
              figureCell(
                `${path}/kcnyPerNewKm2/${other + 1}`,
                cost.kcnyPerNewKm2[other + 1],
                'kCNY',
                2,
              ),
            ),
          figureCell(`derived/comparison/costs/${cost.year}/unpriced`, unpriced, '', 0),
        ];
      }),
    },
  ];
}

function sideColumns(sides: Comparison['sides'], prefix: string): Column[] {
  return sides.map(({ key, scenario }) =>
    figureColumn(`${prefix}${key}`, scenario.zh, scenario.en),
  );
}
