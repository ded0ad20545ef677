import type { Region } from '../../geo/region.ts';
import type { Block, ReportDocument } from '../document/report-document.ts';
import { blockNodes } from './block-nodes.ts';
import { pdfColours, pdfFontFamily, pdfPage, pdfSizes } from './pdf-look.ts';
import type { PdfDefinition, PdfNode } from './pdf-node.ts';
import type { PdfType } from './pdf-type.ts';
import { titlePage } from './title-page.ts';

/** A table of more rows makes a chapter begin on a page of its own. */
const shortRows = 8;

/**
 * A report laid out for A4: title page with contents, chapters, most from a new page, on every page
 * the warning and the hash of the pack above, title, date and page number below.
 */
export function pdfDefinition(
  document: ReportDocument,
  region: Region,
  type: PdfType,
): PdfDefinition {
  const { sideMarginPt, footPt, textWidthPt } = pdfPage;
  const warning = type.say(document.warning);
  // the head grows with the warning, and the text below it makes room
  const warningLines = Math.ceil(type.widthPt(warning, pdfSizes.small) / (textWidthPt * 0.95));
  const headPt = 24 + (warningLines + 1) * pdfSizes.small * 1.5 + 14;
  const title = type.say(document.title);
  const foot = `${title} · ${type.print(document.date)}`;
  return {
    pageSize: 'A4',
    pageMargins: [sideMarginPt, headPt, sideMarginPt, footPt],
    language: type.language === 'zh' ? 'zh-CN' : 'en',
    displayTitle: true,
    info: {
      title,
      subject: type.say(document.subtitle),
      // the file's identity is made of these, so that it is that of the pack
      keywords: document.packHash,
      creator: document.engine,
      producer: 'pdfmake',
      creationDate: dayOf(document.date),
    },
    defaultStyle: {
      font: pdfFontFamily,
      fontSize: pdfSizes.body,
      color: pdfColours.ink,
    },
    header: () => ({
      stack: [
        { text: warning, color: pdfColours.warning },
        {
          text: type.print(`${type.language === 'zh' ? '数据包' : 'Pack'} ${document.packHash}`),
          color: pdfColours.ink3,
        },
      ],
      fontSize: pdfSizes.small,
      margin: [sideMarginPt, 24, sideMarginPt, 0],
    }),
    footer: (page, pages) => ({
      columns: [
        { text: foot, width: '*' },
        { text: `${page} / ${pages}`, width: 'auto', alignment: 'right' },
      ],
      columnGap: 12,
      color: pdfColours.ink3,
      fontSize: pdfSizes.small,
      margin: [sideMarginPt, 14, sideMarginPt, 0],
    }),
    // a heading with nothing after it on its page goes to the next
    pageBreakBefore: ({ headlineLevel }, nodes) =>
      headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
    content: [
      ...titlePage(document, type),
      ...document.chapters.flatMap((chapter, index) =>
        chapterNodes(chapter, index + 1, region, type),
      ),
    ],
  };
}

function chapterNodes(
  { id, title, blocks }: ReportDocument['chapters'][number],
  number: number,
  region: Region,
  type: PdfType,
): PdfNode[] {
  const head: PdfNode = {
    text: `${number}\u00a0\u00a0${type.say(title)}`,
    id,
    fontSize: pdfSizes.chapter,
    bold: true,
    tocItem: true,
    tocStyle: { fontSize: pdfSizes.body + 1 },
    tocNumberStyle: { fontSize: pdfSizes.body + 1, color: pdfColours.ink2 },
    outline: true,
    headlineLevel: 1,
    ...(isShort(blocks) && number > 1
      ? { margin: [0, 26, 0, 10] as const }
      : { pageBreak: 'before' as const, margin: [0, 4, 0, 10] as const }),
  };
  const body = blockNodes(blocks, region, type);
  if (body.length > 0) return [head, ...body];
  const empty = type.say({ zh: '本章没有内容。', en: 'There is nothing to say here.' });
  return [head, { text: empty, color: pdfColours.ink2 }];
}

/** True for a chapter that needs no page of its own: without pictures and long tables. */
function isShort(blocks: readonly Block[]): boolean {
  return blocks.every((block) => {
    if (block.kind === 'table') return (block.shownRows ?? block.rows.length) <= shortRows;
    return !['map', 'lineChart', 'barChart', 'headline'].includes(block.kind);
  });
}

/** Midnight of the day, in UTC. @throws on what is no day */
function dayOf(date: string): Date {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) {
    throw new Error(`report date "${date}": expected a day such as 2026-11-26`);
  }
  return day;
}
