import type { Bounds } from '../../geo/tile-grid.ts';
import { paint } from '../charts/svg-paint.ts';
import { px, svgText } from '../charts/svg-text.ts';

/** Space about a chart for its ladder and the degrees on it. */
export const frameMarginPx = 20;

/** What a chart shows, and where: `xOf` and `yOf` give px from the corner of the chart itself. */
export interface FramedChart {
  readonly bounds: Bounds;
  readonly widthPx: number;
  readonly heightPx: number;
  xOf(longitudeDeg: number): number;
  yOf(latitudeDeg: number): number;
}

const ladderPx = 5;

/** Minutes of a rung, and between two labels. */
const steps = [
  { rungMin: 1, labelMin: 5 },
  { rungMin: 2, labelMin: 10 },
  { rungMin: 5, labelMin: 15 },
  { rungMin: 10, labelMin: 30 },
  { rungMin: 20, labelMin: 60 },
  { rungMin: 60, labelMin: 120 },
] as const;

/**
 * The frame of a chart about the origin at its corner: graticule, neat line, black and white ladder
 * of minutes, degrees and minutes at its sides.
 */
export function frameSvg(chart: FramedChart): string {
  const { bounds, widthPx, heightPx } = chart;
  const pxPerDegree = widthPx / (bounds.east - bounds.west);
  const { rungMin, labelMin } =
    steps.find((step) => (step.labelMin / 60) * pxPerDegree >= 58) ?? steps[5];
  const columns = multiples(bounds.west, bounds.east, labelMin);
  const rows = multiples(bounds.south, bounds.north, labelMin);
  const across = columns.map((deg) => `M${px(chart.xOf(deg))} 0V${px(heightPx)}`).join('');
  const along = rows.map((deg) => `M0 ${px(chart.yOf(deg))}H${px(widthPx)}`).join('');
  const grid = `<path d="${across}${along}" stroke-width="0.7" opacity="0.16" ${paint(null, 'graticule')}/>`;
  const rungs = (from: number, to: number) =>
    multiples(from, to, rungMin * 2).map((deg) => [deg, Math.min(to, deg + rungMin / 60)] as const);
  const horizontal = rungs(bounds.west - (2 * rungMin) / 60, bounds.east)
    .map(([from, to]) => [Math.max(0, chart.xOf(from)), chart.xOf(to)])
    .filter(([from, to]) => to > from)
    .map(
      ([from, to]) =>
        `M${px(from)} ${-ladderPx / 2}H${px(to)}M${px(from)} ${px(heightPx + ladderPx / 2)}H${px(to)}`,
    )
    .join('');
  const vertical = rungs(bounds.south - (2 * rungMin) / 60, bounds.north)
    .map(([from, to]) => [chart.yOf(to), Math.min(heightPx, chart.yOf(from))])
    .filter(([from, to]) => to > from)
    .map(
      ([from, to]) =>
        `M${-ladderPx / 2} ${px(from)}V${px(to)}M${px(widthPx + ladderPx / 2)} ${px(from)}V${px(to)}`,
    )
    .join('');
  const looks = { attributes: paint('ink2'), anchor: 'middle' as const, sizePx: 9 };
  const labels = [
    ...columns.flatMap((deg) => {
      const x = chart.xOf(deg);
      if (x < 16 || x > widthPx - 16) return [];
      const text = degreeText(deg, 'EW');
      return [svgText(x, -9, text, looks), svgText(x, heightPx + 16, text, looks)];
    }),
    ...rows.flatMap((deg) => {
      const y = chart.yOf(deg);
      if (y < 16 || y > heightPx - 16) return [];
      const text = degreeText(deg, 'NS');
      return [
        svgText(-9, y, text, { ...looks, turnDeg: -90 }),
        svgText(widthPx + 9, y, text, { ...looks, turnDeg: 90 }),
      ];
    }),
  ];
  const neat = (off: number, stroke: number) =>
    `<rect x="${-off}" y="${-off}" width="${px(widthPx + 2 * off)}" height="${px(heightPx + 2 * off)}" stroke-width="${stroke}" ${paint(null, 'ink')}/>`;
  return [
    grid,
    `<path d="${horizontal}${vertical}" stroke-width="${ladderPx - 1.4}" ${paint(null, 'ink')}/>`,
    neat(0, 0.8),
    neat(ladderPx, 1.2),
    ...labels,
  ].join('');
}

/** Multiples of some minutes within two edges, in degrees. */
function multiples(fromDeg: number, toDeg: number, stepMin: number): number[] {
  const found: number[] = [];
  const last = Math.floor((toDeg * 60) / stepMin + 1e-9);
  for (let i = Math.ceil((fromDeg * 60) / stepMin - 1e-9); i <= last; i++)
    found.push((i * stepMin) / 60);
  return found;
}

/** 121.5 → `121°30′E`. */
function degreeText(valueDeg: number, hemispheres: 'EW' | 'NS'): string {
  const minutes = Math.round(Math.abs(valueDeg) * 60);
  const degrees = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const hemisphere = hemispheres[valueDeg < 0 ? 1 : 0];
  return `${degrees}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}${hemisphere}`;
}
