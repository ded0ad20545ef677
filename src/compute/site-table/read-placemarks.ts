import { kml } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import type { SiteTable } from '../../network/site-list/site-table.ts';
import { checkXml } from './check-xml.ts';
import { featureRows, type PointFeature } from './feature-rows.ts';
import { TableRefusal, tableLimits, tooManyRows } from './table-refusal.ts';

const mostElements = 1_000_000;

/** Reads the placemarks of a KML document that are points. @throws TableRefusal */
export function readPlacemarks(text: string): Pick<SiteTable, 'columns' | 'rows'> {
  if (checkXml(text) > mostElements) throw tooManyRows();
  const document = parsed(text.replace(/^\uFEFF/, '').trimStart());
  if (document.documentElement?.localName?.toLowerCase() !== 'kml') {
    throw new TableRefusal('不是 KML：根元素应为 kml', 'not KML — expected the root element kml');
  }
  const placemarks = document.getElementsByTagName('Placemark');
  if (placemarks.length > tableLimits.rows) throw tooManyRows();
  const lines = Array.from(placemarks, ({ lineNumber }) => lineNumber ?? 0);
  const points: PointFeature[] = [];
  // features come placemark by placemark
  kml(document as never).features.forEach(({ geometry, properties }, index) => {
    if (geometry?.type !== 'Point') return;
    points.push({
      line: lines[index] ?? 0,
      coordinates: geometry.coordinates,
      properties: properties ?? {},
    });
  });
  return featureRows(points);
}

function parsed(text: string) {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch (error) {
    const [first] = (error as Error).message.split('\n');
    throw new TableRefusal(`不是完好的 XML：${first}`, `not well-formed XML: ${first}`);
  }
}
