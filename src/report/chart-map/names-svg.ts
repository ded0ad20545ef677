import { paint } from '../charts/svg-paint.ts';
import { px, svgText, textWidthPx } from '../charts/svg-text.ts';
import type { ChartName } from './chart-names.ts';

/**
 * Names as SVG. With a halo each is painted over a thin border of its ground, which viewers that do
 * not know the order of painting would draw over the letters.
 */
export function namesSvg(names: readonly ChartName[], halo: boolean): string {
  const border = halo ? 'paint-order="stroke" stroke-width="2.6" stroke-linejoin="round" ' : '';
  return names
    .map(({ text, kind, x, y, anchor, dot }) => {
      const fill = kind === 'town' ? 'land-ink' : 'sea-ink';
      const slant = kind === 'water' ? ' font-style="italic"' : '';
      const attributes = `${border}${paint(fill, halo ? 'halo' : null)}${slant}`;
      const mark = dot
        ? `<circle cx="${px(dot[0])}" cy="${px(dot[1])}" r="1.6" ${paint('land-ink')}/>`
        : '';
      const ground = halo || kind === 'town' ? '' : groundOf(text, x, y, anchor);
      return ground + mark + svgText(x, y, text, { attributes, anchor, sizePx: 10 });
    })
    .join('');
}

/** A pale ground in place of a halo, for names that lie on the raster. */
function groundOf(text: string, x: number, y: number, anchor: ChartName['anchor']): string {
  const width = textWidthPx(text, 10) + 4;
  const left = anchor === 'start' ? x - 2 : x - width / 2;
  return `<rect x="${px(left)}" y="${px(y - 9)}" width="${px(width)}" height="12" rx="2" fill-opacity="0.66" ${paint('paper')}/>`;
}
