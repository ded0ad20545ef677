import pdfMake from 'pdfmake/build/pdfmake.js';
import type { Region } from '../geo/region.ts';
import type { Language } from '../network/name.ts';
import type { ReportDocument } from '../report/document/report-document.ts';
import { readFontMetrics } from '../report/pdf/font-metrics.ts';
import { pdfDefinition } from '../report/pdf/pdf-definition.ts';
import { pdfFontFamily } from '../report/pdf/pdf-look.ts';
import type { PdfDefinition } from '../report/pdf/pdf-node.ts';
import { pdfType } from '../report/pdf/pdf-type.ts';

/** TrueType files of the report's font, whole; what is used of them goes into the PDF. */
export interface ReportFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export interface ReportPdfOptions {
  readonly language: Language;
  readonly fonts: ReportFonts;
  /** The geodata that maps are drawn over. */
  readonly region: Region;
}

/**
 * A report as PDF, A4. The same document, fonts and language give the same bytes, in Node and in
 * browsers: in both it is pdfmake's build for browsers, as Node's zlib compresses differently.
 *
 * @throws on fonts that are no TrueType fonts, and on a date that is no day
 */
export async function reportPdf(
  document: ReportDocument,
  { language, fonts, region }: ReportPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const type = pdfType(language, readFontMetrics(fonts.regular), readFontMetrics(fonts.bold));
  const definition = pdfDefinition(document, region, type);
  const { virtualfs } = bundle;
  // named as the fonts call themselves, under which pdfkit finds one again for text in drawings
  virtualfs.writeFileSync(regularFile, fonts.regular);
  virtualfs.writeFileSync(boldFile, fonts.bold);
  // Chinese has no italics: names of waters on maps stand upright
  bundle.setFonts({
    [pdfFontFamily]: {
      normal: regularFile,
      italics: regularFile,
      bold: boldFile,
      bolditalics: boldFile,
    },
  });
  const bytes = await bundle.createPdf(definition).getBuffer();
  return new Uint8Array(bytes);
}

const regularFile = 'NotoSansSC-Regular';
const boldFile = 'NotoSansSC-SemiBold';

/** What is used of the bundle; its published types leave out where fonts are kept. */
interface Bundle {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void };
  localAccessPolicy: (path: string) => boolean;
  setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
  setFonts(
    fonts: Readonly<
      Record<string, Readonly<Record<'normal' | 'italics' | 'bold' | 'bolditalics', string>>>
    >,
  ): void;
  createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array> };
}

const bundle = pdfMake as unknown as Bundle;

// a report is made of nothing but what it is given
bundle.localAccessPolicy = () => false;
bundle.setUrlAccessPolicy(() => false);
