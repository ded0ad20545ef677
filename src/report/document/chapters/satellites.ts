import type { Name } from '../../../network/name.ts';
import type { SatelliteSystem } from '../../../network/satellite-system.ts';
import type { SatellitePlan } from '../../../planning/satellite-plan.ts';
import { figureCell, figureColumn, shareCell, textCell, textColumn } from '../cells.ts';
import { both } from '../names/both.ts';
import { confidenceNames } from '../names/condition-names.ts';
import { joined } from '../names/joined.ts';
import type { Block, Cell, Chapter, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';

/** The satellites that figures count, what sees them, and what that stands on; null without any. */
export function satellitesChapter(facts: ReportFacts): Chapter | null {
  const plan = facts.project.satellites;
  const { satellites } = facts.last;
  if (!plan || !satellites) return null;
  const blocks: Block[] = [{ kind: 'text', text: rule(facts) }];
  if (satellites.length === 0) {
    blocks.push({ kind: 'text', tone: 'warning', text: noneInService(facts.last.year) });
  } else {
    blocks.push(systemTable(facts, plan));
  }
  blocks.push(
    aboardTable(facts, plan),
    terminalTable(plan),
    { kind: 'facts', lines: assumptionLines(plan) },
    { kind: 'list', items: assumptions },
  );
  return { id: 'satellites', title: { zh: '卫星', en: 'Satellites' }, blocks };
}

function rule({ result }: ReportFacts): Name {
  const { timePercent } = result.model;
  return {
    zh: `某处的最优卫星系统在至少 ${timePercent} % 的时间内同时给出业务的上下行速率，该处即计为“含卫星”得到服务；期望比例按卫星的时间可用度加权。仅地面的比例不受卫星影响。`,
    en: `A place counts as served with satellite where its best system gives both rates of the service for at least ${timePercent} % of the time, the share that masts are predicted for; expected shares weight by the satellite’s own share of time. Shares of the masts alone are not touched by satellites.`,
  };
}

function noneInService(year: number): Name {
  return {
    zh: `截至 ${year} 年末没有在用的卫星系统。`,
    en: `No satellite system is in service by the end of ${year}.`,
  };
}

function systemTable(facts: ReportFacts, { systems, terminals }: SatellitePlan): ReportTable {
  const { last, yearPath } = facts;
  return {
    kind: 'table',
    id: 'satellite-systems',
    caption: {
      zh: `${last.year} 年末在用的卫星系统：规划区内的可视时间`,
      en: `Satellite systems in service at the end of ${last.year}: time in view within the area`,
    },
    columns: [
      textColumn('system', '系统', 'System', 1.8),
      textColumn('orbit', '轨道', 'Orbit', 1.6),
      figureColumn('satellites', '卫星数', 'Number', 0.7),
      textColumn('terminals', '所需终端', 'Terminal needed', 1.8),
      figureColumn('mask', '最低仰角', 'Least elevation', 0.8),
      figureColumn('least', '可视（最少处）', 'In view, least', 0.9),
      figureColumn('most', '可视（最多处）', 'In view, most', 0.9),
      figureColumn('gap', '最长中断', 'Longest gap', 0.8),
      textColumn('confidence', '可信度', 'Confidence', 0.8),
      textColumn('source', '来源', 'Source', 3),
    ],
    rows: (last.satellites ?? []).map((result): Cell[] => {
      const path = `${yearPath(last.year)}/satellites/${result.id}`;
      const system = systems.find(({ id }) => id === result.id);
      const names = (system?.terminalIds ?? []).map((id) => nameIn(terminals, id));
      return [
        textCell(result.name),
        textCell(system ? orbitText(system) : both('')),
        figureCell(`${path}/satellites`, result.satellites, '', 0),
        textCell(joined(names)),
        figureCell(`${path}/minimumElevationDeg`, result.minimumElevationDeg, '°', 0),
        shareCell(`${path}/leastVisiblePercent`, result.leastVisiblePercent),
        shareCell(`${path}/mostVisiblePercent`, result.mostVisiblePercent),
        figureCell(`${path}/longestGapS`, result.longestGapS, 's', 0),
        textCell(system ? confidenceNames[system.confidence] : both('')),
        textCell(system?.source ?? ''),
      ];
    }),
  };
}

function orbitText({ orbit, payload, status }: SatelliteSystem): Name {
  const { zh, en } = pathText(orbit);
  const stands: Name =
    status === 'template'
      ? { zh: '，模板', en: ', template' }
      : status === 'planned'
        ? { zh: '，规划中', en: ', planned' }
        : both('');
  return { zh: `${zh} · ${payload.band}${stands.zh}`, en: `${en} · ${payload.band}${stands.en}` };
}

function pathText(orbit: SatelliteSystem['orbit']): Name {
  if (orbit.type === 'geo') {
    const slots = orbit.satellites.map(({ longitudeDeg }) =>
      longitudeDeg < 0 ? `${-longitudeDeg}°W` : `${longitudeDeg}°E`,
    );
    return both(`GEO ${slots.join(', ')}`);
  }
  if (orbit.type === 'elements') return { zh: '轨道根数（SGP4）', en: 'elements (SGP4)' };
  const shells = orbit.shells.map(
    ({ altitudeKm, inclinationDeg }) => `${altitudeKm} km/${inclinationDeg}°`,
  );
  return both(`LEO ${[...new Set(shells)].join(', ')}`);
}

/** Which satellite terminals stand beside the terminals of the plan. */
function aboardTable({ project, services }: ReportFacts, plan: SatellitePlan): ReportTable {
  const used = new Set(services.map(({ terminalId }) => terminalId));
  return {
    kind: 'table',
    id: 'satellite-terminals-aboard',
    caption: { zh: '各终端随带的卫星终端', en: 'Satellite terminals beside each terminal' },
    columns: [
      textColumn('terminal', '终端', 'Terminal', 1.6),
      textColumn('aboard', '卫星终端', 'Satellite terminals', 3),
    ],
    rows: project.terminals
      .filter(({ id }) => used.has(id))
      .map(({ name, satelliteTerminalIds = [] }) => [
        textCell(name),
        textCell(
          satelliteTerminalIds.length === 0
            ? { zh: '无：不计卫星', en: 'none: satellites do not count' }
            : joined(satelliteTerminalIds.map((id) => nameIn(plan.terminals, id))),
        ),
      ]),
  };
}

function terminalTable({ terminals }: SatellitePlan): ReportTable {
  return {
    kind: 'table',
    id: 'satellite-terminals',
    caption: { zh: '卫星终端', en: 'Satellite terminals' },
    columns: [
      textColumn('terminal', '卫星终端', 'Satellite terminal', 1.6),
      figureColumn('power', '功率', 'Power', 0.8),
      figureColumn('transmit', '发射增益', 'Gain, sending', 0.8),
      figureColumn('receive', '接收增益', 'Gain, receiving', 0.8),
      figureColumn('elevation', '最低仰角', 'Least elevation', 0.8),
      figureColumn('blockage', '遮挡时间', 'Blocked', 0.8),
      textColumn('confidence', '可信度', 'Confidence', 0.8),
      textColumn('source', '来源', 'Source', 3),
    ],
    rows: terminals.map((terminal) => {
      const path = `inputs/project/satellites/terminals/${terminal.id}`;
      return [
        textCell(terminal.name),
        figureCell(`${path}/transmitPowerDbm`, terminal.transmitPowerDbm, 'dBm', 0),
        figureCell(`${path}/transmitGainDbi`, terminal.transmitGainDbi, 'dBi', 1),
        figureCell(`${path}/receiveGainDbi`, terminal.receiveGainDbi, 'dBi', 1),
        figureCell(`${path}/minimumElevationDeg`, terminal.minimumElevationDeg, '°', 0),
        figureCell(`${path}/blockagePercent`, terminal.blockagePercent, '%', 1),
        textCell(confidenceNames[terminal.confidence]),
        textCell(terminal.source),
      ];
    }),
  };
}

function assumptionLines({ period, rainRate001MmPerHour, rainHeightKm }: SatellitePlan) {
  const path = 'inputs/project/satellites';
  const line = (zh: string, en: string, value: Cell) => ({ label: { zh, en }, value });
  return [
    line('观测起点（UTC）', 'Watched from (UTC)', textCell(period.startUtc)),
    line('观测时长', 'Watched for', figureCell(`${path}/period/hours`, period.hours, 'h', 0)),
    line('步长', 'Step', figureCell(`${path}/period/stepS`, period.stepS, 's', 0)),
    line(
      '年均 0.01 % 时间超过的雨强（ITU-R P.837）',
      'Rain rate exceeded for 0.01 % of the year (ITU-R P.837)',
      figureCell(`${path}/rainRate001MmPerHour`, rainRate001MmPerHour, 'mm/h', 0),
    ),
    line(
      '雨顶高度（ITU-R P.839）',
      'Rain height (ITU-R P.839)',
      figureCell(`${path}/rainHeightKm`, rainHeightKm, 'km', 1),
    ),
  ];
}

const assumptions: readonly Name[] = [
  {
    zh: '可视时间按观测时段逐步计算；单颗卫星的倾角、相位为假设的，实际各日会有出入。',
    en: 'Time in view is counted step by step over the period; phases of assumed constellations are made up, so that single days differ.',
  },
  {
    zh: '可用度由可视、按仰角的信号、阴影、船体遮挡与降雨相乘，视为相互独立；每处只计最优的一个系统。',
    en: 'Availability is the product of visibility, signal by elevation, shadowing, blockage by the ship and rain, taken as independent; the best system alone counts at each place.',
  },
  {
    zh: '船上 Wi-Fi 手机使用船载终端的结果：卫星 + 5G + 船内 Wi-Fi 即船载终端的含卫星比例。',
    en: 'Handsets behind a ship’s Wi-Fi have what her terminal has: satellite, 5G and Wi-Fi aboard together are the share with satellite of the terminal aboard.',
  },
];
