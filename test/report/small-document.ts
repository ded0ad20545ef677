import type { Name } from '../../src/network/name.ts';
import type { Cell, ReportDocument, Tone } from '../../src/report/document/report-document.ts';
import type { ReportMap } from '../../src/report/document/report-map.ts';
import { cellWindow } from '../../src/report/picture/cell-window.ts';

const rowsOfGoals = 40;

/** A made-up report with all kinds of blocks, its table of goals longer than a page. */
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
          lineChart,
          { kind: 'map', map: smallMap() },
        ],
      },
      { id: 'limits', title: name('局限', 'Limits'), blocks: [] },
    ],
  };
}

const lineChart: ReportDocument['chapters'][number]['blocks'][number] = {
  kind: 'lineChart',
  id: 'shares',
  caption: name('各年份额', 'Shares by year'),
  unit: '%',
  years: [2025, 2026],
  series: [{ id: 'inner', name: name('内湾', 'Inner bay'), values: [82.4, 96.5] }],
};

/** Two classes, one of them hatched, over a made-up coast. */
function smallMap(): ReportMap {
  const bounds = { west: 120.1, south: 32.95, east: 121.95, north: 34.05 };
  const window = cellWindow(bounds, 7);
  const classes = Uint8Array.from(
    { length: window.columns * window.rows },
    (_, cell) => ((cell % window.columns) * 3) / window.columns,
  );
  return {
    id: 'reach',
    caption: name('可达范围', 'Where it reaches'),
    basis: [[name('终端', 'Terminal'), name('手持', 'Handset')]],
    window,
    classes,
    legend: [
      { hex: '#2C8C63', name: name('好', 'good'), text: '−95…−85 dBm', hatched: false },
      { hex: '#E08A4B', name: name('弱', 'weak'), text: '−115…−110 dBm', hatched: true },
    ],
    sites: [],
    bounds,
    date: '2026-11-26',
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
