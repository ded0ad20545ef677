import type { ReportDocument } from '../document/report-document.ts';
import { pdfColours, pdfPage, pdfSizes } from './pdf-look.ts';
import type { PdfNode } from './pdf-node.ts';
import type { PdfType } from './pdf-type.ts';

/** The first page: what the report is of, by what it was made, and its table of contents. */
export function titlePage(document: ReportDocument, type: PdfType): PdfNode[] {
  const facts: [string, string][] = [
    [type.say({ zh: '日期', en: 'Date' }), type.print(document.date)],
    [type.say({ zh: '计算引擎', en: 'Engine' }), type.print(document.engine)],
    [type.say({ zh: '数据包 SHA-256', en: 'Pack SHA-256' }), type.print(document.packHash)],
    [type.say({ zh: '数据来源', en: 'Data' }), type.say(document.attribution)],
  ];
  return [
    {
      text: type.say({
        zh: 'Offing 近海 · 覆盖规划报告',
        en: 'Offing 近海 · Coverage plan report',
      }),
      color: pdfColours.ink2,
      margin: [0, 36, 0, 10],
    },
    {
      text: type.say(document.title),
      fontSize: pdfSizes.title,
      bold: true,
      lineHeight: 1.1,
      margin: [0, 0, 0, 6],
    },
    {
      text: type.say(document.subtitle),
      fontSize: pdfSizes.heading,
      color: pdfColours.ink2,
      margin: [0, 0, 0, 14],
    },
    rule,
    {
      table: {
        widths: [92, '*'],
        body: facts.map(([label, value]) => [
          { text: label, color: pdfColours.ink3 },
          { text: value },
        ]),
      },
      layout: plainLayout,
      fontSize: pdfSizes.table,
      margin: [0, 10, 0, 12],
    },
    {
      table: {
        widths: ['*'],
        body: [
          [
            {
              text: type.say(document.warning),
              color: pdfColours.warning,
              fillColor: pdfColours.warningSoft,
            },
          ],
        ],
      },
      layout: boxLayout,
      margin: [0, 0, 0, 26],
    },
    {
      toc: {
        title: {
          text: type.say({ zh: '目录', en: 'Contents' }),
          fontSize: pdfSizes.chapter,
          bold: true,
          margin: [0, 0, 0, 6],
        },
      },
    },
  ];
}

const noLines = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  hLineColor: () => pdfColours.rule2,
};

const plainLayout = {
  ...noLines,
  paddingLeft: () => 0,
  paddingRight: () => 8,
  paddingTop: () => 1.5,
  paddingBottom: () => 1.5,
};

const boxLayout = {
  ...noLines,
  vLineWidth: (line: number) => (line === 0 ? 3 : 0),
  vLineColor: () => pdfColours.warning,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 7,
};

/** A line over the whole width. */
const rule: PdfNode = {
  table: { widths: [pdfPage.textWidthPt], body: [[{ text: '', fontSize: 1 }]] },
  layout: {
    ...noLines,
    hLineWidth: (line: number) => (line === 0 ? 1 : 0),
    hLineColor: () => pdfColours.ink,
    paddingLeft: () => 0,
    paddingRight: () => 0,
    paddingTop: () => 0,
    paddingBottom: () => 0,
  },
};
