import type { Name } from '../../../network/name.ts';
import { goalName } from '../../../planning/goals/goal-name.ts';
import { shownShare } from '../../../planning/shown-share.ts';
import { basisText } from '../basis-text.ts';
import { figureCell, figureColumn, figureOf, shareCell, textCell, textColumn } from '../cells.ts';
import { plainNumber } from '../figure-text.ts';
import { type GoalRow, goalRows, statusNames, statusTones } from '../goal-rows.ts';
import { counted } from '../names/counted.ts';
import { listed } from '../names/joined.ts';
import type { Block, Chapter, LineChart, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';
import { plannedCost } from '../site-costs.ts';

/** Whether the plan reaches its goals, before anything else. */
export function summaryChapter(facts: ReportFacts): Chapter {
  const rows = goalRows(facts);
  return {
    id: 'summary',
    title: { zh: '摘要', en: 'Summary' },
    blocks: [
      ...statements(facts, rows),
      headline(facts, rows),
      ...(rows.length > 0 ? [goalTable(rows, facts.last.satellites !== undefined)] : []),
      { kind: 'text', text: basisText(facts) },
      ...progressCharts(facts),
    ],
  };
}

function statements(facts: ReportFacts, rows: readonly GoalRow[]): Block[] {
  const { last, scenario } = facts;
  const blocks: Block[] = [];
  if (last.sites === 0) {
    const isEmpty = scenario.sites.length === 0;
    blocks.push({
      kind: 'text',
      tone: 'bad',
      text: isEmpty
        ? {
            zh: '本方案没有站点：没有任何海域或设施得到服务，以下各数均为零。',
            en: 'This scenario has no sites: no sea area and no asset is served, and all shares below are zero.',
          }
        : {
            zh: `截至 ${last.year} 年末，方案中的站点均未投入使用：没有任何海域或设施得到服务。`,
            en: `None of the scenario’s sites is in service by the end of ${last.year}: no sea area and no asset is served.`,
          },
    });
  } else if (last.zones.every(({ services }) => Object.values(services).every(nothingCovered))) {
    blocks.push({
      kind: 'text',
      tone: 'bad',
      text: {
        zh: `截至 ${last.year} 年末，${last.sites} 个站点没有为任何海域提供任何一档业务。`,
        en: `By the end of ${last.year} ${counted(last.sites, 'site')} in service give no service of any tier to any part of the zones.`,
      },
    });
  }
  blocks.push(rows.length > 0 ? verdict(facts, rows) : withoutGoals);
  return blocks;
}

const withoutGoals: Block = {
  kind: 'text',
  tone: 'warning',
  text: {
    zh: '项目没有设定目标：本报告给出覆盖数值，但不判定是否达标。',
    en: 'The project sets no goals: this report tells what is covered, but passes no judgement.',
  },
};

/** Goals missed that the opening sentence names. */
const mostNamed = 5;

function verdict({ last }: ReportFacts, rows: readonly GoalRow[]): Block {
  const short = rows.filter(({ status }) => status !== 'met');
  const met = rows.length - short.length;
  if (short.length === 0) {
    return {
      kind: 'text',
      tone: 'good',
      text: {
        zh: `到 ${last.year} 年末的 ${rows.length} 项目标全部达标。`,
        en: `All ${rows.length} goals up to the end of ${last.year} are met.`,
      },
    };
  }
  const due = short.filter(({ goal }) => goal.year === last.year);
  const named = (due.length > 0 ? due : short).slice(0, mostNamed);
  const names = listed(
    named.map(({ name, goal, actual, target }): Name => {
      const gap = plainNumber(Math.abs(marginOf(actual, target)));
      return {
        zh: `${name.zh} ${goal.year}（差 ${gap} 个百分点）`,
        en: `${name.en} ${goal.year} (${gap} points short)`,
      };
    }),
  );
  const rest = short.length - named.length;
  return {
    kind: 'text',
    tone: short.some(({ status }) => status === 'missed') ? 'bad' : 'warning',
    text: {
      zh: `${rows.length} 项目标中 ${met} 项达标。未达：${names.zh}${rest > 0 ? `，另有 ${rest} 项见下表` : ''}。`,
      en: `${met} of ${rows.length} goals are met. Not met: ${names.en}${rest > 0 ? `, and ${rest} more in the table below` : ''}.`,
    },
  };
}

function headline(facts: ReportFacts, rows: readonly GoalRow[]): Block {
  const { last, yearPath } = facts;
  const met = rows.filter(({ status }) => status === 'met').length;
  const zoneGoals = rows
    .filter(({ goal }) => 'zoneId' in goal.target && goal.year === last.year)
    .slice(0, 3);
  const cost = plannedCost(facts.scenario, last.year);
  const goalItem = {
    label: { zh: '达标目标', en: 'Goals met' },
    figure: figureOf('derived/goals/met', met, '', 0, {
      tone: met === rows.length ? 'good' : 'bad',
    }),
    note: { zh: `共 ${rows.length} 项`, en: `of ${rows.length}` },
  };
  return {
    kind: 'headline',
    items: [
      ...(rows.length > 0 ? [goalItem] : []),
      ...zoneGoals.map(({ name, service, actual, target, status, path }) => ({
        label: { zh: `${name.zh} ${last.year}`, en: `${name.en} ${last.year}` },
        figure: figureOf(`${path}/actual`, actual, '%', 1, {
          targetPercent: target,
          tone: statusTones[status],
        }),
        note: {
          zh: `${service.zh} ≥\u00a0${plainNumber(target)}\u00a0% ${statusNames[status].zh}`,
          en: `${service.en} ≥\u00a0${plainNumber(target)}\u00a0% ${statusNames[status].en}`,
        },
      })),
      {
        label: { zh: `${last.year} 年末站点`, en: `Sites at the end of ${last.year}` },
        figure: figureOf(`${yearPath(last.year)}/sites`, last.sites, '', 0),
        note: {
          zh: `新建 ${cost.sites} 个`,
          en: `${cost.sites} to be built`,
        },
      },
      {
        label: { zh: '新建投资', en: 'Cost of what is built' },
        figure: figureOf(`derived/cost/${last.year}/total`, cost.kcny / 1000, 'MCNY', 1),
        note:
          cost.unpriced > 0
            ? {
                zh: `另有 ${cost.unpriced} 站未定价`,
                en: `and ${counted(cost.unpriced, 'site')} without a price`,
              }
            : { zh: '全部站点已定价', en: 'all sites priced' },
      },
    ],
  };
}

function goalTable(rows: readonly GoalRow[], tellsBoth: boolean): ReportTable {
  return {
    kind: 'table',
    id: 'goals',
    caption: { zh: '目标完成情况', en: 'Goals' },
    columns: [
      textColumn('goal', '目标', 'Goal', 2),
      textColumn('service', '业务', 'Service', 2),
      textColumn('year', '年末', 'End of', 0.6),
      figureColumn('target', '目标值', 'Target', 0.8),
      { ...figureColumn('actual', '实际', 'Actual', 1.6), bars: true },
      ...(tellsBoth
        ? [
            figureColumn('terrestrial', '仅地面', 'Terrestrial only', 0.9),
            figureColumn('withSatellite', '含卫星', 'With satellite', 0.9),
          ]
        : []),
      figureColumn('margin', '差额', 'Margin', 0.9),
      textColumn('status', '判定', 'Status', 1),
    ],
    rows: rows.map(({ goal, name, service, actual, target, status, path, ...shares }) => [
      textCell(name),
      textCell(service),
      textCell(String(goal.year)),
      figureCell(`${path}/target`, target, '%', 1),
      shareCell(`${path}/actual`, actual, { targetPercent: target, tone: statusTones[status] }),
      ...(tellsBoth
        ? [
            shareCell(`${path}/terrestrial`, shares.terrestrial, { targetPercent: target }),
            shareCell(`${path}/withSatellite`, shares.withSatellite, { targetPercent: target }),
          ]
        : []),
      figureCell(`derived/goals/${goal.id}/margin`, marginOf(actual, target), 'pp', 1, {
        signed: true,
        tone: statusTones[status],
      }),
      textCell(statusNames[status], statusTones[status]),
    ]),
  };
}

/** In points, of the share as it is shown, so that a reader's own sum agrees. */
function marginOf(actual: number, target: number): number {
  return Math.round((shownShare(actual, target) - target) * 10) / 10;
}

/** Shares of the zones that goals are about, over the years: one chart for each service. */
function progressCharts(facts: ReportFacts): LineChart[] {
  const { project, years } = facts;
  if (years.length < 2) return [];
  const zoneGoals = project.goals.filter(({ target }) => 'zoneId' in target);
  const serviceIds = [...new Set(zoneGoals.map(({ serviceId }) => serviceId))].filter((id) =>
    facts.services.some((service) => service.id === id),
  );
  return serviceIds.map((serviceId): LineChart => {
    const goals = zoneGoals.filter((goal) => goal.serviceId === serviceId);
    const zoneIds = [
      ...new Set(goals.flatMap(({ target }) => ('zoneId' in target ? [target.zoneId] : []))),
    ];
    const counts = new Set(
      goals.flatMap(({ target, withSatellite }) =>
        withSatellite && 'zoneId' in target ? [target.zoneId] : [],
      ),
    );
    const service = nameIn(project.services, serviceId);
    return {
      kind: 'lineChart',
      id: `progress-${serviceId}`,
      caption: {
        zh: `各年末达标面积比例：${service.zh}`,
        en: `Share of area served at the end of each year: ${service.en}`,
      },
      unit: '%',
      years: years.map(({ year }) => year),
      series: zoneIds.map((zoneId) => ({
        id: zoneId,
        name: counts.has(zoneId)
          ? goalName({ target: { zoneId }, withSatellite: true }, project)
          : nameIn(project.zones, zoneId),
        // as the zone's goals count
        values: years.map(({ zones }) => {
          const service = zones.find(({ id }) => id === zoneId)?.services[serviceId];
          const counted = counts.has(zoneId) ? (service?.withSatellite ?? service) : service;
          return counted?.percent ?? null;
        }),
        targets: years.map(
          ({ year }) =>
            goals.find(
              (goal) =>
                goal.year === year && 'zoneId' in goal.target && goal.target.zoneId === zoneId,
            )?.sharePercent ?? null,
        ),
      })),
    };
  });
}

function nothingCovered({ coveredKm2 }: { readonly coveredKm2: number }): boolean {
  return coveredKm2 === 0;
}
