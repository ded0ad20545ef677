import type { Region } from '../../geo/region.ts';
import { mapSvg } from '../chart-map/map-svg.ts';
import { barChartSvg } from '../charts/bar-chart-svg.ts';
import { lineChartSvg } from '../charts/line-chart-svg.ts';
import type { BarChart, LineChart } from '../document/report-document.ts';
import type { ReportMap } from '../document/report-map.ts';
import { pdfFontFamily } from './pdf-look.ts';
import type { PdfType } from './pdf-type.ts';

/** Pixels across a page: at so many the texts of a chart come out at 8.25 points. */
const chartWidthPx = 666;
/** Narrower, so that two maps find room on a page and their texts stay legible. */
const mapWidthPx = 430;

/** A chart as it stands on a page, with nothing in its texts that the fonts cannot draw. */
export function chartPicture(chart: LineChart | BarChart, type: PdfType): string {
  const looks = { language: type.language, widthPx: chartWidthPx, fontFamily: pdfFontFamily };
  return type.print(
    chart.kind === 'lineChart' ? lineChartSvg(chart, looks) : barChartSvg(chart, looks),
  );
}

/** The same of a map. */
export function mapPicture(map: ReportMap, region: Region, type: PdfType): string {
  const looks = { language: type.language, widthPx: mapWidthPx, fontFamily: pdfFontFamily };
  return type.print(mapSvg(map, region, looks));
}
