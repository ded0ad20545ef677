import { decodeAntennaText } from '../../network/antenna-file/antenna-text.ts';
import type { SiteTable, SiteTableCheck } from '../../network/site-list/site-table.ts';
import { decodeText } from '../decode-text.ts';
import { readCsvTable } from './read-csv-table.ts';
import { refused, TableRefusal, tableLimits } from './table-refusal.ts';

/**
 * Reads a site list: CSV, XLSX, KML, KMZ, GeoJSON or an Offing project, told apart by content.
 * Gives all of it or the reason why not; never throws for what stands in a file.
 */
export async function readSiteTable(bytes: Uint8Array, fileName: string): Promise<SiteTableCheck> {
  try {
    const table = await readTable(bytes);
    if (table.rows.length > 0) return { valid: true, table };
    return refused(`${fileName}：没有站点`, `${fileName}: no sites in it`);
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error;
    return refused(`${fileName}：${error.reason.zh}`, `${fileName}: ${error.reason.en}`);
  }
}

async function readTable(bytes: Uint8Array): Promise<SiteTable> {
  if (bytes.length === 0) throw new TableRefusal('文件是空的', 'the file is empty');
  if (bytes.length > tableLimits.fileBytes) {
    const megabytes = Math.ceil(bytes.length / 1e6);
    throw new TableRefusal(
      `${megabytes} MB，最多 ${tableLimits.fileBytes / 1e6} MB`,
      `${megabytes} MB; at most ${tableLimits.fileBytes / 1e6} MB are read`,
    );
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { readZippedTable } = await import('./read-zipped-table.ts');
    return readZippedTable(bytes);
  }
  const decoded = decodeAntennaText(bytes, decodeText);
  if (decoded === null) {
    throw new TableRefusal('不是文本，也不是 XLSX 或 KMZ', 'neither text nor XLSX nor KMZ');
  }
  const { text, encoding } = decoded;
  const begin = text.slice(0, 200).trimStart();
  if (begin.startsWith('<')) {
    const { readPlacemarks } = await import('./read-placemarks.ts');
    return { kind: 'kml', ...readPlacemarks(text), encoding };
  }
  if (/^[{[]/.test(begin)) {
    const { readJsonTable } = await import('./read-json-table.ts');
    return { ...readJsonTable(text), encoding };
  }
  return { kind: 'csv', ...readCsvTable(text), encoding };
}
