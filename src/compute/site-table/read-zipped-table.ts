import { decodeAntennaText } from '../../network/antenna-file/antenna-text.ts';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import { decodeText } from '../decode-text.ts';
import { readPlacemarks } from './read-placemarks.ts';
import { readWorkbook } from './read-workbook.ts';
import { TableRefusal } from './table-refusal.ts';
import { zipEntries } from './zip-entries.ts';

/** Reads a workbook or the document of a KMZ archive. @throws TableRefusal */
export async function readZippedTable(bytes: Uint8Array): Promise<SiteTable> {
  const entries = zipEntries(bytes, (name) => /\.(?:xml|rels|kml)$/i.test(name));
  const names = [...entries.keys()];
  if (names.some((name) => name.startsWith('xl/'))) {
    return { kind: 'xlsx', ...(await readWorkbook(entries)) };
  }
  // the first one at the top is the document of the archive
  const kmls = names.filter((name) => /\.kml$/i.test(name));
  const main = kmls.find((name) => !name.includes('/')) ?? kmls[0];
  const content = main === undefined ? undefined : entries.get(main);
  if (!content) {
    throw new TableRefusal(
      '压缩包中既没有工作表也没有 KML',
      'neither a workbook nor KML in the archive',
    );
  }
  const decoded = decodeAntennaText(content, decodeText);
  if (decoded === null) throw new TableRefusal(`${main}：不是文本`, `${main}: not text`);
  return { kind: 'kmz', ...readPlacemarks(decoded.text), encoding: decoded.encoding };
}
