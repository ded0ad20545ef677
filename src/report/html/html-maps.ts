import type { Region } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { type ChartFrame, chartFrame, chartX, chartY } from '../chart-map/chart-frame.ts';
import { chartGround, chartSea } from '../chart-map/chart-ground.ts';
import { chartNames } from '../chart-map/chart-names.ts';
import { frameMarginPx, frameSvg } from '../chart-map/frame-svg.ts';
import { siteStateNames, stateOrder, swatchSvg } from '../chart-map/legend-svg.ts';
import { namesSvg } from '../chart-map/names-svg.ts';
import { northSvg, scaleBarSvg } from '../chart-map/scale-bar-svg.ts';
import { sitesSvg } from '../chart-map/sites-svg.ts';
import { escaped, px } from '../charts/svg-text.ts';
import type { ReportMap } from '../document/report-map.ts';

/** Width of charts in a report's row of three. */
const stagePx = 317;

/**
 * Maps side by side. What charts of the same waters share is drawn once and used by all; cells are
 * not written here: the viewer paints them from the pack into each map's canvas.
 */
export function mapsHtml(maps: readonly ReportMap[], region: Region, language: Language): string {
  const shared = new Map<string, { readonly name: string; readonly frame: ChartFrame }>();
  const defs: string[] = [];
  for (const { bounds } of maps) {
    const key = JSON.stringify(bounds);
    if (shared.has(key)) continue;
    const name = `chart-${shared.size}`;
    const frame = chartFrame(bounds, stagePx - 2 * frameMarginPx);
    shared.set(key, { name, frame });
    defs.push(sharedParts(name, frame, region, language));
  }
  const figures = maps.map((map) => {
    const part = shared.get(JSON.stringify(map.bounds));
    return part ? mapHtml(map, part.name, part.frame, language) : '';
  });
  const withoutScript =
    language === 'zh'
      ? '地图的栅格由文件内附的数据绘制，需要打开脚本；表格与数值不需要。'
      : 'Cells of the maps are painted from the data in this file, which needs scripts; tables and figures do not.';
  return `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${defs.join('')}</defs></svg><noscript><p class="warning-text">${withoutScript}</p></noscript><div id="explorer"></div><div class="maps">${figures.join('')}</div>`;
}

/** Sea, ground, names and frame of a chart: in px of its own frame, for small maps and for the viewer. */
function sharedParts(name: string, frame: ChartFrame, region: Region, language: Language): string {
  const chart = {
    bounds: frame.bounds,
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    xOf: (deg: number) => chartX(frame, deg),
    yOf: (deg: number) => chartY(frame, deg),
  };
  // the viewer draws larger than the small maps: corners are kept as it needs them
  const fine = chartFrame(frame.bounds, fineWidthPx);
  const scale = `transform="scale(${(frame.widthPx / fineWidthPx).toFixed(5)})"`;
  const middle = (frame.bounds.north + frame.bounds.south) / 2;
  return [
    `<g id="${name}-sea"><g ${scale}>${chartSea(region, fine)}</g></g>`,
    `<g id="${name}-ground"><g ${scale}>${chartGround(region, fine)}</g></g>`,
    `<g id="${name}-names" class="names">${namesSvg(chartNames(region, frame, language), true)}</g>`,
    `<g id="${name}-frame">${frameSvg(chart)}<rect x="${px(frame.widthPx - 106)}" y="${px(frame.heightPx - 24)}" width="104" height="22" fill-opacity="0.8" class="f-paper"/><g transform="translate(${px(frame.widthPx - 8)} ${px(frame.heightPx - 6)})">${scaleBarSvg(frame.pxPerDegree, middle, 60)}</g><g transform="translate(${px(frame.widthPx - 12)} 16)">${northSvg()}</g></g>`,
  ].join('');
}

const fineWidthPx = 1000;

function mapHtml(map: ReportMap, name: string, frame: ChartFrame, language: Language): string {
  const [width, height] = [stagePx, frame.heightPx + 2 * frameMarginPx];
  const viewBox = `viewBox="${-frameMarginPx} ${-frameMarginPx} ${width} ${px(height)}"`;
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
  const place = `left:${share(frameMarginPx, width)};top:${share(frameMarginPx, height)};width:${share(frame.widthPx, width)};height:${share(frame.heightPx, height)}`;
  const clip = `clip-path="inset(0)"`;
  const caption = escaped(map.caption[language]);
  const classes = map.legend
    .map((each) => {
      const text = [each.text, each.name[language]].filter(Boolean).join(' ');
      return `<span><svg viewBox="0 0 20 10">${swatchSvg(each, 0, 0)}</svg>${escaped(text)}</span>`;
    })
    .join('');
  const states = stateOrder
    .filter((state) => map.sites.some((site) => site.state === state))
    .map((state) => `<span>${stateDot(state)}${siteStateNames[state][language]}</span>`)
    .join('');
  const basis = map.basis
    .map(([label, text]) => `${label[language]} ${text[language]}`)
    .concat(map.date)
    .map(escaped)
    .join(' · ');
  return `<figure class="map" data-map="${escaped(map.id)}" data-chart="${name}"><div class="stage" role="img" aria-label="${caption}"><svg ${viewBox}><g ${clip}><use href="#${name}-sea"/></g></svg><canvas style="${place}"></canvas><svg class="over" ${viewBox}><svg width="${px(frame.widthPx)}" height="${px(frame.heightPx)}"><use href="#${name}-ground"/>${sitesSvg(map.sites, frame, 0.75)}<use href="#${name}-names"/></svg><use href="#${name}-frame"/></svg></div><figcaption>${caption}</figcaption><div class="classes">${classes}${states}</div><p class="basis">${basis}</p></figure>`;
}

const dotClasses = {
  existing: 'f-cov s-cov',
  planned: 'f-paper s-cov',
  added: 'f-gain s-paper',
  dropped: 'f-loss s-paper',
  changed: 'f-mag s-cov',
} as const;

function stateDot(state: ReportMap['sites'][number]['state']): string {
  return `<svg viewBox="0 0 20 10"><circle cx="10" cy="5" r="3" stroke-width="1.2" class="${dotClasses[state]}"/></svg>`;
}
