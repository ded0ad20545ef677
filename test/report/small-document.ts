import type { Name } from '../../src/network/name.ts';
import type { Cell, ReportDocument, Tone } from '../../src/report/document/report-document.ts';

const rowsOfGoals = 40;

/** A made-up report with all kinds of blocks but pictures, its table of goals longer than a page. */
export function smallDocument(): ReportDocument {
  return {
    title: name('海域覆盖规划', 'Coverage plan'),
    subtitle: name('两个区域，三年', 'Two zones, three years'),
    date: '2026-11-26',
    warning: name('示意：数据为虚构。', 'Illustrative (示意): the data are made up.'),
    attribution: name('© 测试数据', '© test data'),
    packHash: 'ab12'.repeat(16),
    engine: 'offing 0.4.0',
    chapters: [
      {
        id: 'summary',
        title: name('摘要', 'Summary'),
        blocks: [
          { kind: 'text', text: name('一个目标未达成。', 'One goal is missed.'), tone: 'bad' },
          {
            kind: 'headline',
            items: [
              {
                label: name('内湾', 'Inner bay'),
                figure: { path: 'a', value: 96.54, unit: '%', decimals: 1, tone: 'good' },
                note: name('≥ 95 % ✓', '≥ 95 % ✓'),
              },
            ],
          },
          { kind: 'heading', text: name('目标', 'Goals') },
          goalTable(),
        ],
      },
      {
        id: 'method',
        title: name('方法', 'Method'),
        blocks: [
          {
            kind: 'facts',
            lines: [{ label: name('终端高度', 'Terminal height'), value: figure(1.5, 'm', 1) }],
          },
          { kind: 'list', items: [name('航道为示意', 'Lanes are schematic')] },
        ],
      },
      { id: 'limits', title: name('局限', 'Limits'), blocks: [] },
    ],
  };
}

function goalTable(): ReportDocument['chapters'][number]['blocks'][number] {
  return {
    kind: 'table',
    id: 'goals',
    caption: name('目标与实际', 'Goals and what is reached'),
    columns: [
      { id: 'goal', head: name('目标', 'Goal'), align: 'left' },
      { id: 'actual', head: name('实际', 'Actual'), align: 'right' },
      { id: 'size', head: name('规模', 'Size'), align: 'right' },
      { id: 'status', head: name('状态', 'Status'), align: 'left' },
    ],
    rows: Array.from({ length: rowsOfGoals }, (_, index) => [
      text(`第 ${index + 1} 段`, `=part ${index + 1}`),
      figure(index === 0 ? null : -1234.5678 * index, '%', 1),
      figure(index, index % 2 === 0 ? 'km' : 'km2', 0),
      index % 2 === 0 ? text('✓ 达成', '✓ met', 'good') : text('✕ 未达成', '✕ missed', 'bad'),
    ]),
    shownRows: rowsOfGoals - 2,
  };
}

function name(zh: string, en: string): Name {
  return { zh, en };
}

function text(zh: string, en: string, tone: Tone = 'plain'): Cell {
  return { kind: 'text', text: name(zh, en), tone };
}

function figure(value: number | null, unit: string, decimals: number): Cell {
  return { kind: 'figure', figure: { path: 'x', value, unit, decimals } };
}
