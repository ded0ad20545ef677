import { figureText } from '../document/figure-text.ts';
import type { LineChart } from '../document/report-document.ts';
import { unitText } from '../document/unit-text.ts';
import { apart } from './apart.ts';
import { type ChartLooks, svgOpening } from './chart-looks.ts';
import { paint, seriesPaints } from './svg-paint.ts';
import { escaped, px, svgText, textWidthPx } from './svg-text.ts';
import { valueAxis } from './value-axis.ts';

const heightPx = 232;
const topPx = 12;
const bottomPx = heightPx - 26;
const leftPx = 44;

/** Values over the years as an SVG of its own: lines with names at their ends, marks of targets. */
export function lineChartSvg(chart: LineChart, looks: ChartLooks): string {
  const { language, widthPx } = looks;
  const { years, series } = chart;
  const labels = series.map((each) => {
    const at = each.values.findLastIndex((value) => value !== null);
    return shortened(`${each.name[language]} ${valueText(chart, each, at)}`, widthPx * 0.4);
  });
  const rightPx = widthPx - 14 - Math.max(0, ...labels.map((label) => textWidthPx(label)));
  const axis = valueAxis(allValues(chart), chart.unit === '%');
  const [first, last] = [years[0], years[years.length - 1]];
  const xOf = (year: number) =>
    leftPx + 10 + (last > first ? ((year - first) / (last - first)) * (rightPx - leftPx - 22) : 0);
  const yOf = (value: number) =>
    bottomPx - ((value - axis.from) / (axis.to - axis.from)) * (bottomPx - topPx);

  const grid = axis.ticks.map((tick) => {
    const y = yOf(tick);
    const line = `<path d="M${leftPx} ${px(y)}H${px(rightPx)}" ${paint(null, 'rule')}/>`;
    const text = figureText({ value: tick, decimals: axis.decimals });
    return line + svgText(leftPx - 6, y + 4, text, { attributes: paint('ink3'), anchor: 'end' });
  });
  const ticks = years.map((year) =>
    svgText(xOf(year), heightPx - 8, String(year), { attributes: paint('ink2'), anchor: 'middle' }),
  );
  const unit = svgText(leftPx - 6, heightPx - 8, unitText(chart.unit, language), {
    attributes: paint('ink3'),
    anchor: 'end',
  });

  const ends = series.map(({ values }) => {
    const value = values.findLast((each) => each !== null);
    return value === undefined || value === null ? bottomPx : yOf(value);
  });
  const endYs = apart(ends, 14, topPx, bottomPx);
  const lines = series.map((each, i) => {
    const { id, name, values, targets } = each;
    const colour = seriesPaints[i % seriesPaints.length];
    const points = years.flatMap((year, at) => {
      const value = values[at];
      return value === null || value === undefined
        ? []
        : [{ year, at, x: xOf(year), y: yOf(value) }];
    });
    const path = points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
    const targetMarks = years.map((year, at) => {
      const target = targets?.[at];
      if (target === null || target === undefined) return '';
      const [x, y] = [xOf(year), yOf(target)];
      return `<path d="M${px(x - 9)} ${px(y)}H${px(x + 9)}" stroke-width="5" ${paint(null, 'paper')}/><path d="M${px(x - 8)} ${px(y)}H${px(x + 8)}" stroke-width="2" ${paint(null, colour)}/>`;
    });
    const marks = points.map(({ year, at, x, y }) => {
      const text = `${name[language]} ${year}: ${valueText(chart, each, at)} ${unitText(chart.unit, language)}`;
      return `<g data-tip="${escaped(text)}"><title>${escaped(text)}</title>${mark(i, x, y)}<circle cx="${px(x)}" cy="${px(y)}" r="12" fill="none" pointer-events="all"/></g>`;
    });
    const dash = i === 5 ? ' stroke-dasharray="4 3"' : '';
    const label = svgText(rightPx + 8, endYs[i] + 4, labels[i], { attributes: paint(colour) });
    return `<g data-series="${escaped(id)}">${targetMarks.join('')}<path d="${path}" stroke-width="2" stroke-linejoin="round"${dash} ${paint(null, colour)}/>${marks.join('')}${label}</g>`;
  });
  return [
    svgOpening(looks, heightPx, escaped(chart.caption[language]), 'chart'),
    ...grid,
    ...ticks,
    unit,
    ...lines,
    '</svg>',
  ].join('');
}

/** Series are told apart by the shape of their marks as well as by colour. */
function mark(index: number, x: number, y: number): string {
  const looks = `stroke-width="1.5" ${paint(seriesPaints[index % seriesPaints.length], 'paper')}`;
  switch (index % 4) {
    case 0:
      return `<circle cx="${px(x)}" cy="${px(y)}" r="4" ${looks}/>`;
    case 1:
      return `<rect x="${px(x - 3.6)}" y="${px(y - 3.6)}" width="7.2" height="7.2" ${looks}/>`;
    case 2:
      return `<path d="M${px(x)} ${px(y - 5)}L${px(x + 5)} ${px(y + 4)}H${px(x - 5)}Z" ${looks}/>`;
    default:
      return `<path d="M${px(x)} ${px(y - 5)}L${px(x + 5)} ${px(y)}L${px(x)} ${px(y + 5)}L${px(x - 5)} ${px(y)}Z" ${looks}/>`;
  }
}

function allValues({ series }: LineChart): number[] {
  return series
    .flatMap(({ values, targets = [] }) => [...values, ...targets])
    .filter((value) => value !== null && value !== undefined);
}

/** A share is never written as reaching its target, or the whole, when it does not. */
function valueText(
  { unit }: LineChart,
  { values, targets }: LineChart['series'][number],
  at: number,
): string {
  const target = unit === '%' ? { targetPercent: targets?.[at] ?? 100 } : {};
  return figureText({ value: values[at] ?? null, decimals: 1, ...target });
}

function shortened(text: string, widthPx: number): string {
  if (textWidthPx(text) <= widthPx) return text;
  const [value] = text.split(' ').slice(-1);
  let name = text.slice(0, -value.length - 1);
  while (name.length > 1 && textWidthPx(`${name}… ${value}`) > widthPx) name = name.slice(0, -1);
  return `${name}… ${value}`;
}
