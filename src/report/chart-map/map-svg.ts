import type { Region } from '../../geo/region.ts';
import { type ChartLooks, svgOpening } from '../charts/chart-looks.ts';
import { paint } from '../charts/svg-paint.ts';
import { escaped, px } from '../charts/svg-text.ts';
import type { ReportMap } from '../document/report-map.ts';
import { chartFrame, chartX, chartY } from './chart-frame.ts';
import { chartGround, chartSea } from './chart-ground.ts';
import { chartNames } from './chart-names.ts';
import { frameMarginPx, frameSvg } from './frame-svg.ts';
import { legendSvg } from './legend-svg.ts';
import { namesSvg } from './names-svg.ts';
import { rasterPng } from './raster-png.ts';
import { northSvg, scaleBarSvg } from './scale-bar-svg.ts';
import { sitesSvg } from './sites-svg.ts';

/** Legends stand beside a chart that leaves them room, else below it. */
const besidePx = 420;

/**
 * A map of a report as an SVG of its own, with chart frame, raster, coast, limits, sites, names,
 * scale, north, legend, basis and date. Texts are texts. It is made for every renderer of SVG: no
 * style sheet, no foreign object, no pattern.
 */
export function mapSvg(map: ReportMap, region: Region, looks: ChartLooks): string {
  const { language, widthPx } = looks;
  const isBeside = widthPx >= besidePx;
  const legendPx = isBeside ? Math.round(widthPx * 0.29) : widthPx;
  const legend = legendSvg(map, language, legendPx - (isBeside ? 12 : 0));
  const chartPx = (isBeside ? widthPx - legendPx : widthPx) - 2 * frameMarginPx;
  const frame = chartFrame(map.bounds, chartPx);
  const chartBottom = frame.heightPx + 2 * frameMarginPx;
  const heightPx = Math.ceil(
    isBeside
      ? Math.max(chartBottom, legend.heightPx + frameMarginPx)
      : chartBottom + 6 + legend.heightPx,
  );
  const middle = (map.bounds.south + map.bounds.north) / 2;
  const chart = {
    bounds: map.bounds,
    widthPx: frame.widthPx,
    heightPx: frame.heightPx,
    xOf: (deg: number) => chartX(frame, deg),
    yOf: (deg: number) => chartY(frame, deg),
  };
  const corner = { x: frame.widthPx - 10, y: frame.heightPx - 8 };
  return [
    svgOpening(looks, heightPx, escaped(map.caption[language]), 'chart-map'),
    `<g transform="translate(${frameMarginPx} ${frameMarginPx})">`,
    // a picture in the picture is cut at its edges; what is drawn of clip paths, PDF gets as masks
    `<svg width="${px(frame.widthPx)}" height="${px(frame.heightPx)}">`,
    chartSea(region, frame),
    `<image width="${px(frame.widthPx)}" height="${px(frame.heightPx)}" preserveAspectRatio="none" style="image-rendering:pixelated" href="${rasterPng(map, frame.widthPx)}"/>`,
    chartGround(region, frame),
    sitesSvg(map.sites, frame),
    namesSvg(chartNames(region, frame, language), false),
    '</svg>',
    frameSvg(chart),
    `<rect x="${px(corner.x - 132)}" y="${px(corner.y - 20)}" width="138" height="24" fill-opacity="0.8" ${paint('paper')}/>`,
    `<g transform="translate(${px(corner.x)} ${px(corner.y)})">${scaleBarSvg(frame.pxPerDegree, middle, 84)}</g>`,
    `<g transform="translate(${px(corner.x - 4)} 18)">${northSvg()}</g>`,
    '</g>',
    `<g transform="translate(${isBeside ? px(widthPx - legendPx + 12) : 0} ${isBeside ? frameMarginPx : px(chartBottom + 6)})">${legend.svg}</g>`,
    '</svg>',
  ].join('');
}
