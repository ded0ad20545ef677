import type { Region } from '../../geo/region.ts';
import { figureText } from '../document/figure-text.ts';
import type { Block } from '../document/report-document.ts';
import { pdfColours, pdfPage, pdfSizes } from './pdf-look.ts';
import type { PdfCell, PdfNode } from './pdf-node.ts';
import { markedText, type PdfType, toneColour } from './pdf-type.ts';
import { chartPicture, mapPicture } from './picture-svg.ts';
import { cellNode, tableNode, unitAfter } from './table-node.ts';

/** Headline figures in one line of the page. */
const headlinesAcross = 4;

/** Blocks of a chapter as nodes; a heading stays with what follows it where that fits on a page. */
export function blockNodes(blocks: readonly Block[], region: Region, type: PdfType): PdfNode[] {
  const nodes: PdfNode[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block.kind === 'heading' && next !== undefined && isShort(next)) {
      const pair = [blockNode(block, region, type), blockNode(next, region, type)];
      nodes.push({ stack: pair, unbreakable: true });
      index++;
    } else nodes.push(blockNode(block, region, type));
  }
  return nodes;
}

/** True for what surely fits on a page, a heading before it. */
function isShort(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return block.rows.length <= 12;
    case 'facts':
      return block.lines.length <= 16;
    case 'list':
      return block.items.length <= 10;
    case 'map':
      return false;
    case 'text':
      return block.text.zh.length < 600;
    default:
      return true;
  }
}

function blockNode(block: Block, region: Region, type: PdfType): PdfNode {
  switch (block.kind) {
    case 'heading':
      return {
        text: type.say(block.text),
        fontSize: pdfSizes.heading,
        bold: true,
        headlineLevel: 2,
        margin: [0, 10, 0, 4],
      };
    case 'text':
      return {
        text: type.print(markedText(block.text[type.language], block.tone)),
        color: toneColour(block.tone),
        margin: [0, 0, 0, 6],
      };
    case 'list':
      return {
        ul: block.items.map((item) => ({ text: type.say(item), margin: [0, 0, 0, 2] as const })),
        markerColor: pdfColours.ink3,
        margin: [0, 0, 0, 8],
      };
    case 'headline':
      return headlineNode(block.items, type);
    case 'facts':
      return factsNode(block.lines, type);
    case 'table':
      return tableNode(block, type);
    case 'lineChart':
    case 'barChart':
      return pictureNode(type.say(block.caption), chartPicture(block, type));
    case 'map':
      return pictureNode(type.say(block.map.caption), mapPicture(block.map, region, type));
  }
}

function pictureNode(caption: string, svg: string): PdfNode {
  return {
    unbreakable: true,
    stack: [
      { text: caption, bold: true, margin: [0, 4, 0, 4] },
      { svg, fit: [pdfPage.textWidthPt, pdfPage.pictureHeightPt] },
    ],
    margin: [0, 0, 0, 12],
  };
}

function headlineNode(
  items: Extract<Block, { kind: 'headline' }>['items'],
  type: PdfType,
): PdfNode {
  const across = Math.min(Math.max(items.length, 1), headlinesAcross);
  const lines: PdfCell[][] = [];
  for (let from = 0; from < items.length; from += across) {
    const cells = items.slice(from, from + across).map((item) => headlineCell(item, type));
    lines.push([...cells, ...Array.from({ length: across - cells.length }, blank)]);
  }
  if (lines.length === 0) return blank();
  return {
    table: { widths: lines[0].map(() => '*' as const), body: lines, dontBreakRows: true },
    layout: cardLayout,
    margin: [0, 4, 0, 10],
  };
}

function headlineCell(
  { label, figure, note }: Extract<Block, { kind: 'headline' }>['items'][number],
  type: PdfType,
): PdfCell {
  const number = type.print(figureText(figure));
  return {
    stack: [
      { text: type.say(label), color: pdfColours.ink2, fontSize: pdfSizes.small },
      {
        text: [
          {
            text: number,
            fontSize: pdfSizes.headline,
            bold: true,
            color: toneColour(figure.tone),
          },
          { text: unitAfter(figure, type), fontSize: pdfSizes.body, color: pdfColours.ink3 },
        ],
      },
      {
        text: type.print(markedText(note[type.language], figure.tone)),
        color: pdfColours.ink3,
        fontSize: pdfSizes.small,
      },
    ],
  };
}

function factsNode(lines: Extract<Block, { kind: 'facts' }>['lines'], type: PdfType): PdfNode {
  if (lines.length === 0) return blank();
  return {
    table: {
      widths: [140, '*'],
      body: lines.map(({ label, value }) => [
        { text: type.say(label), color: pdfColours.ink3 },
        cellNode(value, type),
      ]),
    },
    layout: factsLayout,
    fontSize: pdfSizes.table,
    margin: [0, 2, 0, 10],
  };
}

const blank = (): PdfCell => ({ text: '' });

const factsLayout = {
  hLineWidth: (line: number) => (line === 0 ? 0 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => pdfColours.rule,
  paddingLeft: () => 0,
  paddingRight: () => 6,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

const cardLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0,
  hLineColor: () => pdfColours.rule2,
  paddingLeft: () => 0,
  paddingRight: () => 10,
  paddingTop: () => 6,
  paddingBottom: () => 6,
};
