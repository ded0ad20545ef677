import { barChartSvg } from '../charts/bar-chart-svg.ts';
import type { ChartLooks } from '../charts/chart-looks.ts';
import { lineChartSvg } from '../charts/line-chart-svg.ts';
import type { BarChart, LineChart } from '../document/report-document.ts';
import { pdfFontFamily } from './pdf-look.ts';
import type { PdfType } from './pdf-type.ts';

/** Pixels across the page: at this many the texts of pictures come out at 8.25 points. */
const widthPx = 666;

/** A chart as it stands on a page, with nothing in its texts that the fonts cannot draw. */
export function chartSvg(chart: LineChart | BarChart, type: PdfType): string {
  const looks: ChartLooks = { language: type.language, widthPx, fontFamily: pdfFontFamily };
  const svg = chart.kind === 'lineChart' ? lineChartSvg(chart, looks) : barChartSvg(chart, looks);
  return type.print(svg);
}
