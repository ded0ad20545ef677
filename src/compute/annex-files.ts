import type { Language } from '../network/name.ts';
import { annexCsv } from '../report/annex/annex-csv.ts';
import { annexTables } from '../report/annex/annex-table.ts';
import { provenanceTable } from '../report/annex/provenance-table.ts';
import type { ReportDocument } from '../report/document/report-document.ts';
import type { ReportPack } from '../report/pack/report-pack.ts';
import { annexWorkbook } from './annex-workbook.ts';
import { encodeText } from './encode-text.ts';

/** What annexes are written as. */
export type AnnexFormat = 'csv' | 'xlsx';

/** A file that goes with a report. */
export interface AnnexFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The annexes of a report: each of its tables, and what all of it stands on, as CSV named after the
 * table and the language; then all of them as one workbook. The same document and pack give the same
 * bytes.
 *
 * @throws when two tables of the document have one id
 */
export async function annexFiles(
  document: ReportDocument,
  pack: ReportPack,
  language: Language,
  formats: readonly AnnexFormat[] = ['csv', 'xlsx'],
): Promise<AnnexFile[]> {
  const tables = [...annexTables(document, language), provenanceTable(document, pack, language)];
  const twice = tables.find(({ id }, index) => tables.findIndex((one) => one.id === id) < index);
  if (twice) throw new Error(`report tables: ${twice.id} is there twice; expected ids to differ`);
  const files: AnnexFile[] = [];
  if (formats.includes('csv')) {
    for (const table of tables) {
      const bytes = encodeText(annexCsv(table), 'utf-8');
      files.push({ name: `${table.id}.${language}.csv`, bytes });
    }
  }
  if (formats.includes('xlsx')) {
    files.push({ name: `tables.${language}.xlsx`, bytes: await annexWorkbook(tables) });
  }
  return files;
}
