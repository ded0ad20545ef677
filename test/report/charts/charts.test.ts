import { expect, test } from 'vitest';
import { apart } from '../../../src/report/charts/apart.ts';
import { lineChartSvg } from '../../../src/report/charts/line-chart-svg.ts';
import { valueAxis } from '../../../src/report/charts/value-axis.ts';

test('axes have round ticks about their values, and shares end at 100', () => {
  expect(valueAxis([82.4, 94.97], true).ticks).toEqual([60, 70, 80, 90, 100]);
  expect(valueAxis([3, 94], true).from).toBe(0);
  expect(valueAxis([12_400], false).ticks).toEqual([0, 5000, 10_000, 15_000]);
  expect(valueAxis([0], false).to).toBeGreaterThan(0);
});

test('labels that would lie on each other stand apart, in their own order', () => {
  expect(apart([50, 51, 10], 14, 0, 100)).toEqual([50, 64, 10]);
  expect(apart([99, 100], 14, 0, 100)).toEqual([86, 100]);
});

test('a year without a value has no mark, and a share just below its target is not written as it', () => {
  const svg = lineChartSvg(
    {
      kind: 'lineChart',
      id: 'c',
      caption: { zh: '图', en: 'Chart' },
      unit: '%',
      years: [2025, 2026, 2027],
      series: [
        {
          id: 's',
          name: { zh: '内海', en: 'Internal waters' },
          values: [80, null, 94.97],
          targets: [null, null, 95],
        },
      ],
    },
    { language: 'en', widthPx: 480 },
  );
  expect(svg.match(/data-tip=/g)).toHaveLength(2);
  expect(svg).toContain('Internal waters 94.9<');
});
