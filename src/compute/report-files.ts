import type { Region } from '../geo/region.ts';
import { documentOf } from '../report/document/document-of.ts';
import { reportHtml } from '../report/html/report-html.ts';
import { packJson } from '../report/pack/pack-json.ts';
import type { ReportPack } from '../report/pack/report-pack.ts';
import { annexFiles } from './annex-files.ts';
import { encodeText } from './encode-text.ts';
import type { ReportChoices, ReportFormat } from './report-formats.ts';
import { type ReportFonts, reportPdf } from './report-pdf.ts';

/** What files are made with besides the pack; empty where no format asks for it. */
export interface ReportMeans {
  /** Of PDF. */
  readonly fonts: ReportFonts;
  /** The script of web pages, bundled. */
  readonly viewer: string;
}

/** A file of a report by its name without a folder. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The files of a report in the order in which they are made. The same pack gives the same bytes, in
 * Node and in browsers.
 *
 * @param onFile told before each file, or group of tables, is made
 */
export async function reportFiles(
  pack: ReportPack,
  region: Region,
  { languages, formats }: ReportChoices,
  { fonts, viewer }: ReportMeans,
  onFile: (name: string) => void = () => {},
): Promise<ReportFile[]> {
  const document = documentOf(pack, region);
  const files: ReportFile[] = [];
  const has = (format: ReportFormat) => formats.includes(format);
  for (const language of languages) {
    if (has('html')) {
      const name = `report.${language}.html`;
      onFile(name);
      const page = reportHtml(document, pack, { language, region, viewer });
      files.push({ name, bytes: encodeText(page, 'utf-8') });
    }
    if (has('pdf')) {
      const name = `report.${language}.pdf`;
      onFile(name);
      files.push({ name, bytes: await reportPdf(document, { language, fonts, region }) });
    }
    for (const format of ['csv', 'xlsx'] as const) {
      if (!has(format)) continue;
      onFile(`*.${language}.${format}`);
      files.push(...(await annexFiles(document, pack, language, [format])));
    }
  }
  if (has('json')) {
    onFile(packName);
    files.push({ name: packName, bytes: encodeText(`${packJson(pack)}\n`, 'utf-8') });
  }
  return files;
}

/** The pack itself, which verification reads. */
const packName = 'provenance.json';
