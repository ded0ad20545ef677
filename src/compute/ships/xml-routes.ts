import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import type { RawPoint, RawRoute } from '../../planning/ships/raw-route.ts';
import type { RouteReading } from '../../planning/ships/route-reading.ts';
import { checkXml } from '../site-table/check-xml.ts';
import { TableRefusal } from '../site-table/table-refusal.ts';

const mostElements = 1_000_000;

/**
 * Routes and tracks of a GPX document, lines and gx:Tracks of a KML one. The documents are walked
 * through here, not turned into GeoJSON first: that would drop points that are wrong, and all lines.
 *
 * @throws TableRefusal
 */
export function xmlRoutes(text: string): {
  format: NonNullable<RouteReading['format']>;
  routes: RawRoute[];
} {
  if (checkXml(text) > mostElements) {
    throw new TableRefusal('XML 元素过多', `more than ${mostElements} elements`);
  }
  const root = rootOf(text);
  const name = root?.localName?.toLowerCase();
  if (root && name === 'gpx') return { format: 'gpx', routes: gpxRoutes(root) };
  if (root && name === 'kml') return { format: 'kml', routes: kmlRoutes(root) };
  throw new TableRefusal(
    `根元素为 ${root?.nodeName}，应为 gpx 或 kml`,
    `its root is ${root?.nodeName} — expected gpx or kml`,
  );
}

function rootOf(text: string): Element | null {
  try {
    return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml')
      .documentElement;
  } catch (error) {
    const [first] = (error as Error).message.split('\n');
    throw new TableRefusal(`不是完好的 XML：${first}`, `not well-formed XML: ${first}`);
  }
}

/** GPX says that all its times are UTC. [GPX 1.1 schema, timeType] */
function gpxRoutes(root: Element): RawRoute[] {
  const routes = elements(root, 'rte').map((route) =>
    gpxRoute(route, elements(route, 'rtept'), []),
  );
  const tracks = elements(root, 'trk').map((track) =>
    gpxRoute(track, elements(track, 'trkpt'), elements(track, 'trkseg').map(lineOf)),
  );
  return [...routes, ...tracks];
}

function gpxRoute(element: Element, points: Element[], pieceLines: number[]): RawRoute {
  return {
    ...headOf(element),
    points: points.map((point) => {
      const [longitude, latitude] = [point.getAttribute('lon'), point.getAttribute('lat')];
      return pointOf(lineOf(point), [longitude ?? '', latitude ?? ''], childText(point, 'time'));
    }),
    utcOffsetMin: 0,
    ...(pieceLines.length > 1 ? { pieceLines } : {}),
  };
}

function kmlRoutes(root: Element): RawRoute[] {
  return elements(root, 'Placemark').flatMap((placemark): RawRoute[] => {
    const lines = elements(placemark, 'LineString').map((line) => ({
      ...headOf(placemark),
      line: lineOf(line),
      points: elements(line, 'coordinates').flatMap(coordinatesOf),
    }));
    const tracks = elements(placemark, 'Track');
    if (tracks.length === 0) return lines;
    const track = {
      ...headOf(placemark),
      points: tracks.flatMap(trackPoints),
      ...(tracks.length > 1 ? { pieceLines: tracks.map(lineOf) } : {}),
    };
    return [...lines, track];
  });
}

/** Each `when` belongs to the gx:coord of its number. [Google KML extension, gx:Track] */
function trackPoints(track: Element): RawPoint[] {
  const times = elements(track, 'when');
  return elements(track, 'coord').map((coord, i) => {
    const time = times[i]?.textContent?.trim() ?? '';
    return pointOf(lineOf(coord), (coord.textContent ?? '').trim().split(/\s+/), time || '—');
  });
}

function coordinatesOf(element: Element): RawPoint[] {
  const text = element.textContent ?? '';
  const points: RawPoint[] = [];
  let line = lineOf(element);
  for (const [word] of text.matchAll(/\n|[^\s]+/g)) {
    if (word === '\n') line++;
    else points.push(pointOf(line, word.split(','), ''));
  }
  return points;
}

function pointOf(line: number, [x = '', y = '']: readonly string[], timeText: string): RawPoint {
  return {
    line,
    longitudeDeg: numberOf(x),
    latitudeDeg: numberOf(y),
    positionText: `${x || '—'}, ${y || '—'}`,
    timeText,
  };
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function headOf(element: Element): Pick<RawRoute, 'line' | 'name' | 'mmsiText' | 'kindText'> {
  return { line: lineOf(element), name: childText(element, 'name'), mmsiText: '', kindText: '' };
}

function childText(element: Element, name: string): string {
  const child = Array.from(element.childNodes).find((node) => (node as Element).localName === name);
  return child?.textContent?.trim() ?? '';
}

function elements(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name));
}

function lineOf(element: Element): number {
  return element.lineNumber ?? 1;
}
