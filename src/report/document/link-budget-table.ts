import { figureCell, figureColumn, textCell, textColumn } from './cells.ts';
import type { ReportTable } from './report-document.ts';
import { nameIn, type ReportFacts } from './report-facts.ts';

/** The greatest path loss that each service bears on each carrier, from the packed link budgets. */
export function linkBudgetTable({ pack, project }: ReportFacts): ReportTable[] {
  const { linkBudgets } = pack;
  if (linkBudgets.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'link-budgets',
      caption: {
        zh: '链路预算：各业务能承受的最大路径损耗（天线主轴方向，无其他小区干扰）',
        en: 'Link budgets: greatest path loss that a service bears (on the antenna’s axis, without other cells)',
      },
      columns: [
        textColumn('service', '业务', 'Service', 2),
        textColumn('carrier', '载波', 'Carrier', 2),
        figureColumn('downlink', '下行', 'Downlink'),
        figureColumn('uplink', '上行', 'Uplink'),
        textColumn('limited', '受限于', 'Limited by', 1.2),
      ],
      rows: linkBudgets.map(({ id, serviceId, carrierId, greatestPathLossDb, limitedBy }) => {
        const path = `linkBudgets/${id}/greatestPathLossDb`;
        return [
          textCell(nameIn(project.services, serviceId)),
          textCell(nameIn(project.carriers, carrierId)),
          figureCell(`${path}/downlink`, greatestPathLossDb.downlink, 'dB', 1),
          figureCell(`${path}/uplink`, greatestPathLossDb.uplink, 'dB', 1),
          textCell(limitedBy ? directionNames[limitedBy] : outOfReach),
        ];
      }),
    },
  ];
}

const directionNames = {
  downlink: { zh: '下行', en: 'downlink' },
  uplink: { zh: '上行', en: 'uplink' },
} as const;

const outOfReach = { zh: '任何损耗下均达不到', en: 'out of reach at any loss' };
