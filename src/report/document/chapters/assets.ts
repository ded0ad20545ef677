import type { Name } from '../../../network/name.ts';
import type { AssetResult } from '../../../planning/simulation-result.ts';
import { type AssetGroup, assetGroups, countedService } from '../asset-groups.ts';
import { basisText } from '../basis-text.ts';
import { figureCell, figureColumn, shareCell, textCell, textColumn } from '../cells.ts';
import { statusNames, statusTones } from '../goal-rows.ts';
import type { Block, Cell, Chapter, Column, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';

/** Islands, wind farms, ports, lanes and whatever else has to be served. */
export function assetsChapter(facts: ReportFacts): Chapter {
  const groups = assetGroups(facts);
  const blocks: Block[] =
    groups.length === 0
      ? [{ kind: 'text', text: { zh: '项目没有列出设施。', en: 'The project lists no assets.' } }]
      : [
          { kind: 'text', text: basisText(facts) },
          summaryTable(facts, groups),
          counting,
          ...(facts.last.satellites ? [satellitesCounted] : []),
          ...groups.map((group) => groupTable(facts, group)),
        ];
  return { id: 'assets', title: { zh: '岛屿、风电、港航与其他设施', en: 'Assets' }, blocks };
}

const counting: Block = {
  kind: 'text',
  text: {
    zh: '风电场按风机台数、航道桥梁公路按长度、养殖区按公顷、其余按处计。单项设施达到 95 %（或其目标规定的比例）即判为通过；目标按设施个数计的类别（如风电场须有 95 % 的风机），表中比例为通过的个数。',
    en: 'Wind farms are counted by turbines, lanes, bridges and roads by length, aquaculture by hectares, all else by places. A single asset passes from 95 % on, or from the share that its goal says. Where a goal counts assets, such as wind farms with 95 % of their turbines, the share is that of assets that pass.',
  },
};

const satellitesCounted: Block = {
  kind: 'text',
  text: {
    zh: '除“含卫星”各列外，仅计地面（含海上）站点；目标注明含卫星的类别，其比例与判定计入卫星。',
    en: 'All but the columns “with satellite” count the masts alone; where a goal counts satellites, so do the shares and verdicts of its assets.',
  },
};

function summaryTable(facts: ReportFacts, groups: readonly AssetGroup[]): ReportTable {
  const { years, last } = facts;
  return {
    kind: 'table',
    id: 'asset-kinds',
    caption: { zh: '设施汇总', en: 'Assets by kind' },
    columns: [
      textColumn('kind', '类别', 'Kind', 1.6),
      figureColumn('count', '数量', 'Number', 0.8),
      figureColumn('total', '规模', 'Extent', 1.1),
      textColumn('service', '业务', 'Service', 1.8),
      ...years.map(({ year }) => ({
        ...figureColumn(`y${year}`, `${year} 年末`, `End of ${year}`, 1.1),
        ...(year === last.year ? { bars: true as const } : {}),
      })),
      ...(last.satellites ? [figureColumn('withSatellite', '含卫星', 'With satellite', 1)] : []),
      figureColumn('passed', `${last.year} 通过`, `Pass ${last.year}`, 0.9),
      textColumn('status', '目标', 'Goal', 1.1),
    ],
    rows: groups.map((group) => [
      textCell(group.name),
      figureCell(`derived/assets/${group.id}/count`, group.assets.length, '', 0),
      figureCell(
        `derived/assets/${group.id}/total`,
        group.total,
        group.unit === 'place' ? '' : group.unit,
        group.unit === 'km' ? 1 : 0,
      ),
      textCell(nameIn(facts.project.services, group.serviceId)),
      ...group.percentByYear.map(({ year, percent, targetPercent }) =>
        shareCell(
          `derived/assets/${group.id}/${year}/percent`,
          percent,
          targetPercent === null ? {} : { targetPercent },
        ),
      ),
      ...(last.satellites
        ? [shareCell(`derived/assets/${group.id}/withSatellite`, group.withSatellitePercent)]
        : []),
      figureCell(`derived/assets/${group.id}/passed`, group.passed, '', 0),
      group.status
        ? textCell(statusNames[group.status], statusTones[group.status])
        : textCell({ zh: '未设', en: 'none set' }),
    ]),
  };
}

function groupTable(facts: ReportFacts, group: AssetGroup): ReportTable {
  const { last } = facts;
  const withGap = group.assets.some((asset) => gapOf(asset, group.serviceId) !== undefined);
  const unit: Column[] = group.unit === 'place' ? [] : [figureColumn('total', '规模', 'Extent')];
  const caption: Name = {
    zh: `${group.name.zh}：${nameIn(facts.project.services, group.serviceId).zh}，${last.year} 年末`,
    en: `${group.name.en}: ${nameIn(facts.project.services, group.serviceId).en}, end of ${last.year}`,
  };
  return {
    kind: 'table',
    id: `assets-${group.id}`,
    caption,
    columns: [
      textColumn('name', '名称', 'Name', 2.4),
      ...unit,
      ...(unit.length > 0 ? [figureColumn('served', '得到服务', 'Served')] : []),
      ...(withGap ? [figureColumn('gap', '最长中断', 'Longest gap')] : []),
      {
        ...figureColumn('percent', '比例', 'Share', 1.2),
        ...(unit.length > 0 ? { bars: true as const } : {}),
      },
      ...(last.satellites ? [figureColumn('withSatellite', '含卫星', 'With satellite')] : []),
      ...(last.satellites && withGap
        ? [figureColumn('gapWithSatellite', '含卫星最长中断', 'Longest gap with satellite')]
        : []),
      textColumn('passes', '判定', 'Verdict', 0.9),
    ],
    rows: group.assets.map((asset): Cell[] => {
      const path = `${facts.yearPath(last.year)}/assets/${asset.id}`;
      const service = asset.services[group.serviceId];
      const own = `${path}/services/${group.serviceId}`;
      const scale = group.unit === 'ha' && asset.unit === 'km2' ? 100 : 1;
      const decimals = group.unit === 'km' ? 1 : 0;
      const counted = countedService(asset, group.serviceId, group.countsSatellites);
      const passes = (counted?.percent ?? 0) >= group.passPercent;
      return [
        textCell(asset.name),
        ...(unit.length > 0
          ? [figureCell(`${path}/total`, asset.total * scale, group.unit, decimals)]
          : []),
        ...(unit.length > 0
          ? [
              figureCell(
                `${own}/covered`,
                service ? service.covered * scale : null,
                group.unit,
                decimals,
              ),
            ]
          : []),
        ...(withGap
          ? [figureCell(`${own}/longestGapKm`, gapOf(asset, group.serviceId), 'km', 1)]
          : []),
        shareCell(`${own}/percent`, service?.percent, { targetPercent: group.passPercent }),
        ...(last.satellites
          ? [
              shareCell(`${own}/withSatellite/percent`, service?.withSatellite?.percent, {
                targetPercent: group.passPercent,
              }),
            ]
          : []),
        ...(last.satellites && withGap
          ? [
              figureCell(
                `${own}/withSatellite/longestGapKm`,
                service?.withSatellite?.longestGapKm,
                'km',
                1,
              ),
            ]
          : []),
        passes
          ? textCell({ zh: '✓ 通过', en: '✓ pass' }, 'good')
          : textCell({ zh: '✕ 未过', en: '✕ fail' }, 'bad'),
      ];
    }),
  };
}

/** Longest stretch without the service, of lines; undefined where it was not measured. */
function gapOf({ services }: AssetResult, serviceId: string): number | undefined {
  return services[serviceId]?.longestGapKm;
}
