import { figureText, noFigure } from '../document/figure-text.ts';
import type { Cell, Column, Figure, ReportTable } from '../document/report-document.ts';
import { unitText } from '../document/unit-text.ts';
import { type CellText, fittedWidths } from './fitted-widths.ts';
import { pdfColours, pdfPage, pdfSizes } from './pdf-look.ts';
import type { PdfCell, PdfNode, PdfTable } from './pdf-node.ts';
import { markedText, type PdfType, toneColour } from './pdf-type.ts';

const paddingPt = 5;
/** Tried one after the other until no word is wider than its column. */
const sizesPt = [pdfSizes.table, 7.75, 7, 6.25] as const;
/** A row that is higher is broken between pages. */
const highestRowPt = 240;

/**
 * A table that goes on over as many pages as it needs, its caption and heads on each. Rows that the
 * document does not show are told of below it.
 */
export function tableNode(table: ReportTable, type: PdfType): PdfNode {
  const rows = table.rows.slice(0, table.shownRows ?? table.rows.length);
  const marked = rows.map(withOneMark);
  const spacePt = pdfPage.textWidthPt - 2 * paddingPt * (table.columns.length - 1);
  const texts = [
    table.columns.map(({ head }): CellText => ({ text: type.say(head), isWhole: false })),
    ...marked.map((row) => row.map((cell) => cellText(cell, type))),
  ];
  const { sizePt, widthsPt } = fittedWidths(
    table.columns.map(({ weight }, index) => ({ weight, texts: texts.map((row) => row[index]) })),
    spacePt,
    sizesPt,
    type,
  );
  const isHigh = texts.some((row) =>
    row.some(({ text }, column) => {
      const lines = Math.ceil(type.widthPt(text, sizePt) / (widthsPt[column] * 0.9));
      return lines * sizePt * 1.5 > highestRowPt;
    }),
  );
  const body = [
    spanned(
      { text: type.say(table.caption), bold: true, fontSize: pdfSizes.body, color: pdfColours.ink },
      table.columns.length,
    ),
    table.columns.map((column) => headCell(column, type)),
    ...marked.map((row) => row.map((cell, index) => bodyCell(cell, table.columns[index], type))),
    ...lastRows(table, rows.length, type).map((cell) => spanned(cell, table.columns.length)),
  ];
  return {
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: !isHigh,
      widths: widthsPt,
      body,
    },
    layout: ruledLayout,
    fontSize: sizePt,
    margin: [0, 4, 0, 10],
  };
}

/** Hairlines between rows, none between columns. */
const ruledLayout = {
  hLineWidth: (line: number, node: PdfTable) =>
    line === 0 ? 0 : line === 2 || line === node.table.body.length ? 0.8 : 0.4,
  vLineWidth: () => 0,
  hLineColor: (line: number, node: PdfTable) =>
    line === 2 || line === node.table.body.length ? pdfColours.ink2 : pdfColours.rule2,
  paddingLeft: (column: number) => (column === 0 ? 0 : paddingPt),
  paddingRight: (column: number, node: PdfTable) =>
    column === node.table.widths.length - 1 ? 0 : paddingPt,
  paddingTop: (row: number) => (row === 0 ? 0 : 2.5),
  paddingBottom: () => 2.5,
};

function headCell({ head, align }: Column, type: PdfType): PdfCell {
  return { text: type.say(head), alignment: align, color: pdfColours.ink2, bold: true };
}

function bodyCell(cell: MarkedCell, { align }: Column, type: PdfType): PdfCell {
  return { ...cellNode(cell, type), alignment: align };
}

/**
 * Figures of a row whose text says how they are to be taken need no mark of their own, nor do those
 * whose sign says it.
 */
function withOneMark(row: readonly Cell[]): readonly MarkedCell[] {
  const isSaid = row.some(
    (cell) => cell.kind === 'text' && cell.tone !== undefined && cell.tone !== 'plain',
  );
  return row.map((cell) =>
    cell.kind === 'figure' ? { ...cell, isUnmarked: isSaid || cell.figure.signed === true } : cell,
  );
}

type MarkedCell = Cell & { readonly isUnmarked?: boolean };

/** What a cell shows, in its colour; the unit of a figure is fainter than its number. */
export function cellNode(cell: MarkedCell, type: PdfType) {
  if (cell.kind === 'text') {
    return { text: cellText(cell, type).text, color: toneColour(cell.tone) };
  }
  const { figure } = cell;
  const color = toneColour(figure.tone);
  const bold = figure.isBest ?? false;
  const number = { text: numberText(cell, type), color, bold, noWrap: true };
  const unit = unitAfter(figure, type);
  if (unit === '') return number;
  return { text: [number, { text: unit, color: pdfColours.ink3, noWrap: true }] };
}

/** The same without colours. */
function cellText(cell: MarkedCell, type: PdfType): CellText {
  if (cell.kind === 'text') {
    return { text: type.print(markedText(cell.text[type.language], cell.tone)), isWhole: false };
  }
  return { text: numberText(cell, type) + unitAfter(cell.figure, type), isWhole: true };
}

function numberText(
  { figure, isUnmarked }: MarkedCell & { readonly kind: 'figure' },
  type: PdfType,
): string {
  return type.print(markedText(figureText(figure), isUnmarked ? 'plain' : figure.tone));
}

/** The unit with the space before it; none after the dash of an unknown figure. */
export function unitAfter(figure: Figure, type: PdfType): string {
  if (figure.unit === '' || figureText(figure) === noFigure) return '';
  return type.print(`\u00a0${unitText(figure.unit, type.language)}`);
}

/** What stands below the rows: that there are none, or how many more there are. */
function lastRows({ id, rows }: ReportTable, shown: number, type: PdfType): PdfCell[] {
  const look = { color: pdfColours.ink3 };
  if (rows.length === 0) return [{ text: type.say({ zh: '无', en: 'None' }), ...look }];
  const hidden = rows.length - shown;
  if (hidden === 0) return [];
  const text = type.say({
    zh: `另有 ${hidden} 行，见附件 ${id}.zh.csv。`,
    en: `${hidden} more ${hidden === 1 ? 'row' : 'rows'} in annex ${id}.en.csv.`,
  });
  return [{ text, ...look }];
}

function spanned(cell: PdfCell, columns: number): PdfCell[] {
  return [
    { ...cell, colSpan: columns },
    ...Array.from({ length: columns - 1 }, (): PdfCell => ({ text: '' })),
  ];
}
