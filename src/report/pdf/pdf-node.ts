/** How a node's text looks. Sizes are in points. */
export interface PdfTextLook {
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly alignment?: 'left' | 'right' | 'center';
  readonly lineHeight?: number;
  readonly noWrap?: boolean;
}

/** Left, top, right and bottom, points. */
export type PdfMargin = readonly [number, number, number, number];

interface PdfPlaced {
  readonly margin?: PdfMargin;
  readonly pageBreak?: 'before';
  readonly width?: number | '*' | 'auto';
}

export interface PdfText extends PdfTextLook, PdfPlaced {
  readonly text: string | readonly PdfText[];
  /** Of headings, which stay with what follows. */
  readonly headlineLevel?: number;
  /** Where links to it lead. */
  readonly id?: string;
  /** Listed in the table of contents. */
  readonly tocItem?: boolean;
  readonly tocStyle?: PdfTextLook;
  readonly tocNumberStyle?: PdfTextLook;
  /** Listed among the bookmarks. */
  readonly outline?: boolean;
}

interface PdfStack extends PdfTextLook, PdfPlaced {
  readonly stack: readonly PdfNode[];
  /** Kept on one page. */
  readonly unbreakable?: boolean;
}

interface PdfColumns extends PdfTextLook, PdfPlaced {
  readonly columns: readonly PdfNode[];
  readonly columnGap?: number;
}

interface PdfList extends PdfTextLook, PdfPlaced {
  readonly ul: readonly PdfNode[];
  readonly markerColor?: string;
}

/** What a cell adds to its content. */
interface PdfCellLook {
  readonly fillColor?: string;
  readonly colSpan?: number;
  readonly border?: readonly [boolean, boolean, boolean, boolean];
}

export type PdfCell = PdfNode & PdfCellLook;

/** Widths and colours of a table's lines by their place among `body.length + 1`, and its padding. */
interface PdfTableLayout {
  hLineWidth(line: number, node: PdfTable): number;
  vLineWidth(line: number, node: PdfTable): number;
  hLineColor(line: number, node: PdfTable): string;
  vLineColor?(line: number): string;
  paddingLeft(column: number): number;
  paddingRight(column: number, node: PdfTable): number;
  paddingTop(row: number): number;
  paddingBottom(row: number): number;
}

export interface PdfTable extends PdfTextLook, PdfPlaced {
  readonly table: {
    readonly headerRows?: number;
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
    readonly widths: readonly (number | '*' | 'auto')[];
    readonly body: readonly (readonly PdfCell[])[];
  };
  readonly layout?: PdfTableLayout;
}

interface PdfSvg extends PdfPlaced {
  readonly svg: string;
  readonly fit?: readonly [number, number];
}

interface PdfContents extends PdfPlaced {
  readonly toc: { readonly title?: PdfText };
}

/** The part of pdfmake's document definition that reports are made of. */
export type PdfNode = PdfText | PdfStack | PdfColumns | PdfList | PdfTable | PdfSvg | PdfContents;

/** A document as pdfmake takes it. */
export interface PdfDefinition {
  readonly pageSize: 'A4';
  readonly pageMargins: PdfMargin;
  /** Of the text: `zh-CN` or `en`. */
  readonly language: string;
  readonly displayTitle: boolean;
  readonly info: Readonly<Record<string, string | Date>>;
  readonly defaultStyle: PdfTextLook & { readonly font: string };
  readonly content: readonly PdfNode[];
  header(page: number, pages: number): PdfNode;
  footer(page: number, pages: number): PdfNode;
  /** Whether a node, as it is laid out, is to begin a page. */
  pageBreakBefore(
    node: { readonly headlineLevel?: number },
    nodes: { getFollowingNodesOnPage(): readonly unknown[] },
  ): boolean;
}
