import type { Comparison } from '../../../planning/comparison/comparison.ts';
import { textCell, textColumn } from '../cells.ts';
import { changeTable } from '../change-table.ts';
import { comparisonCharts } from '../comparison-charts.ts';
import {
  comparedAssetTable,
  comparedCostTable,
  comparedGoalTable,
  comparedZoneTable,
} from '../comparison-tables.ts';
import { counted } from '../names/counted.ts';
import { listed } from '../names/joined.ts';
import type { Block, Chapter, ReportTable } from '../report-document.ts';
import { nameIn, type ReportFacts } from '../report-facts.ts';

/** The same questions put to all scenarios; null for a single one. What differs comes before any figure. */
export function comparisonChapter(facts: ReportFacts): Chapter | null {
  const { comparison, changes } = facts.pack;
  if (!comparison) return null;
  const sides = listed(comparison.sides.map(({ scenario }) => scenario));
  const others = changes.filter(({ of }) => of !== 'previous');
  return {
    id: 'comparison',
    title: { zh: '方案对比', en: 'Comparison of scenarios' },
    blocks: [
      ...assumptionBlocks(comparison),
      {
        kind: 'text',
        text: {
          zh: `对比方案：${sides.zh}。得失均以第一个方案为基准；★ 为并列数值中的最优。`,
          en: `Scenarios: ${sides.en}. Gains and losses are against the first; ★ marks the best of the row.`,
        },
      },
      ...(comparison.notes.length > 0 ? [{ kind: 'list' as const, items: comparison.notes }] : []),
      ...comparedGoalTable(comparison),
      ...comparisonCharts(comparison),
      ...comparedZoneTable(comparison, facts),
      ...comparedAssetTable(comparison, facts),
      ...comparedCostTable(comparison, facts),
      ...others
        .filter((each) => each.changes.length > 0)
        .map((each) => {
          const name = nameIn(facts.project.scenarios, each.of);
          return changeTable(
            `changed-sites-${each.of}`,
            {
              zh: `站点差异：${name.zh} 与 ${facts.scenario.name.zh}`,
              en: `Sites: ${name.en} against ${facts.scenario.name.en}`,
            },
            each.changes,
            facts.project,
          );
        }),
    ],
  };
}

function assumptionBlocks(comparison: Comparison): Block[] {
  const { assumptions, sides } = comparison;
  if (assumptions.length === 0) {
    const text = {
      zh: '✓ 各方案的模型、时间概率、终端、门限与气候相同，数值可以直接比较。',
      en: '✓ Model, time %, terminals, thresholds and climate are the same on all sides: figures can be compared directly.',
    };
    return [{ kind: 'text', tone: 'good', text }];
  }
  const table: ReportTable = {
    kind: 'table',
    id: 'differing-assumptions',
    caption: { zh: '不一致的假设', en: 'Differing assumptions' },
    columns: [
      textColumn('assumption', '假设', 'Assumption', 2),
      ...sides.map(({ key, scenario }) => textColumn(key, scenario.zh, scenario.en, 2)),
    ],
    rows: assumptions.map(({ name, values }) => [
      textCell(name, 'bad'),
      ...values.map((value) => textCell(value, 'bad')),
    ]),
  };
  return [
    {
      kind: 'text',
      tone: 'bad',
      text: {
        zh: `✕ 各方案有 ${assumptions.length} 项假设不一致，下列数值的差别不全来自方案本身。`,
        en: `✕ ${counted(assumptions.length, 'assumption')} not the same on all sides: the figures below do not differ because of the plans alone.`,
      },
    },
    table,
  ];
}
