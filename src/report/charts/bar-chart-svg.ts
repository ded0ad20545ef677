import { figureText } from '../document/figure-text.ts';
import type { BarChart, Tone } from '../document/report-document.ts';
import { unitText } from '../document/unit-text.ts';
import { type ChartLooks, svgOpening } from './chart-looks.ts';
import { type Paint, paint } from './svg-paint.ts';
import { escaped, px, svgText, textWidthPx } from './svg-text.ts';
import { valueAxis } from './value-axis.ts';

const rowPx = 24;
const barPx = 10;

const tonePaints: Readonly<Record<Tone, Paint>> = {
  plain: 'ink2',
  good: 'ok',
  warning: 'warn',
  bad: 'bad',
};

/** One bar a line as an SVG of its own: name, bar with the mark of its target, value. */
export function barChartSvg(chart: BarChart, looks: ChartLooks): string {
  const { language, widthPx } = looks;
  const { bars, unit } = chart;
  const isShare = unit === '%';
  const heightPx = Math.max(1, bars.length) * rowPx + 8;
  const written = bars.map(({ value }) => {
    const text = figureText({
      value,
      decimals: isShare ? 1 : 0,
      ...(isShare ? { targetPercent: 100 } : {}),
    });
    return value === null ? text : `${text} ${unitText(unit, language)}`;
  });
  const names = bars.map(({ name }) => name[language]);
  const leftPx = Math.min(
    widthPx * 0.4,
    12 + Math.max(0, ...names.map((name) => textWidthPx(name))),
  );
  const rightPx = widthPx - 8 - Math.max(0, ...written.map((text) => textWidthPx(text)));
  const axis = isShare
    ? { from: 0, to: 100 }
    : valueAxis(
        bars.flatMap(({ value, target }) => [value ?? 0, target ?? 0]),
        false,
      );
  const xOf = (value: number) =>
    leftPx + ((value - axis.from) / (axis.to - axis.from)) * (rightPx - leftPx - 8);
  const rows = bars.map(({ value, target, tone }, i) => {
    const middle = 4 + i * rowPx + rowPx / 2;
    const top = middle - barPx / 2;
    const tip = `${names[i]}: ${written[i]}`;
    const [from, to] = [xOf(Math.min(0, value ?? 0)), xOf(Math.max(0, value ?? 0))];
    const bar = `<rect x="${px(from)}" y="${px(top)}" width="${px(to - from)}" height="${barPx}" ${paint(tonePaints[tone ?? 'plain'])}/>`;
    const mark =
      target === null || target === undefined
        ? ''
        : `<path d="M${px(xOf(target))} ${px(top - 3)}V${px(top + barPx + 3)}" stroke-width="5" ${paint(null, 'paper')}/><path d="M${px(xOf(target))} ${px(top - 3)}V${px(top + barPx + 3)}" stroke-width="2" ${paint(null, 'ink')}/>`;
    return `<g data-tip="${escaped(tip)}"><title>${escaped(tip)}</title>${[
      svgText(0, middle + 4, names[i], { attributes: paint('ink2') }),
      `<rect x="${px(leftPx)}" y="${px(top)}" width="${px(Math.max(0, rightPx - leftPx - 8))}" height="${barPx}" ${paint('rule')}/>`,
      bar,
      mark,
      svgText(widthPx, middle + 4, written[i], { attributes: paint('ink'), anchor: 'end' }),
    ].join('')}</g>`;
  });
  return [
    svgOpening(looks, heightPx, escaped(chart.caption[language]), 'chart'),
    ...rows,
    '</svg>',
  ].join('');
}
