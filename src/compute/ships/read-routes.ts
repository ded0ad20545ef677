import type { Region } from '../../geo/region.ts';
import { decodeAntennaText } from '../../network/antenna-file/antenna-text.ts';
import type { RawRoute } from '../../planning/ships/raw-route.ts';
import type { RouteOptions, RouteReading } from '../../planning/ships/route-reading.ts';
import { shipsOfRoutes } from '../../planning/ships/ships-of-routes.ts';
import { decodeText } from '../decode-text.ts';
import { TableRefusal, tableLimits } from '../site-table/table-refusal.ts';
import { csvRoutes } from './csv-routes.ts';
import { xmlRoutes } from './xml-routes.ts';

/**
 * Reads ships from GPX (routes, tracks), KML (lines, gx:Track) or CSV (positions, or AIS messages),
 * told apart by content. What is wrong is named by line; never throws for what stands in a file.
 */
export function readRoutes(bytes: Uint8Array, region: Region, options: RouteOptions): RouteReading {
  try {
    const { format, routes } = routesOf(bytes);
    return shipsOfRoutes(format, routes, region, options);
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error;
    const problem = { kind: 'unreadable', lines: [], text: error.reason } as const;
    return { format: null, ships: [], problems: [problem], warnings: [] };
  }
}

function routesOf(bytes: Uint8Array): {
  format: NonNullable<RouteReading['format']>;
  routes: RawRoute[];
} {
  if (bytes.length === 0) throw new TableRefusal('文件是空的', 'the file is empty');
  if (bytes.length > tableLimits.fileBytes) {
    const megabytes = Math.ceil(bytes.length / 1e6);
    throw new TableRefusal(
      `${megabytes} MB，最多 ${tableLimits.fileBytes / 1e6} MB`,
      `${megabytes} MB; at most ${tableLimits.fileBytes / 1e6} MB are read`,
    );
  }
  const decoded = decodeAntennaText(bytes, decodeText);
  if (!decoded || decoded.text.startsWith('PK')) {
    throw new TableRefusal('不是 GPX、KML 或 CSV 文本', 'not a text: expected GPX, KML or CSV');
  }
  const text = decoded.text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) return xmlRoutes(text);
  if (/^\s*[{[]/.test(text)) {
    throw new TableRefusal(
      'JSON 不作为航线读取，应为 GPX、KML 或 CSV',
      'JSON is not read as routes — expected GPX, KML or CSV',
    );
  }
  return { format: 'csv', routes: csvRoutes(text) };
}
