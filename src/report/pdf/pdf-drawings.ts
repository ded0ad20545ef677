import type { BarChart, LineChart } from '../document/report-document.ts';
import type { ReportMap } from '../document/report-map.ts';

/** Draws charts and maps as SVG, with text in the font family `pdfFontFamily`. */
export interface PdfDrawings {
  chart(chart: LineChart | BarChart): string;
  map(map: ReportMap): string;
}
