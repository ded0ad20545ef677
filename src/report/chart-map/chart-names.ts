import type { Position } from 'geojson';
import { featuresOfKind, type Region, type RegionFeature } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import { textWidthPx } from '../charts/svg-text.ts';
import { type ChartFrame, chartX, chartY } from './chart-frame.ts';

/** A name on a chart with the place it is anchored at, px. */
export interface ChartName {
  readonly text: string;
  readonly kind: 'town' | 'water' | 'line';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Mark of the place itself; null for names of waters and lines. */
  readonly dot: readonly [x: number, y: number] | null;
}

const sizePx = 10;

/** Names of waters, distance lines and towns that find room, each placed where it hides no other. */
export function chartNames(region: Region, frame: ChartFrame, language: Language): ChartName[] {
  const { widthPx, heightPx } = frame;
  // scale and north have the corners on the right
  const taken: Box[] = [
    { left: widthPx - 150, top: heightPx - 30, right: widthPx, bottom: heightPx },
    { left: widthPx - 26, top: 0, right: widthPx, bottom: 38 },
  ];
  const names: ChartName[] = [];
  const place = (candidates: readonly ChartName[]) => {
    const free = candidates.find(
      (each) => isInside(boxOf(each), frame) && !taken.some((box) => meet(box, boxOf(each))),
    );
    if (!free) return;
    taken.push(boxOf(free));
    if (free.dot) taken.push(around(free.dot));
    names.push(free);
  };
  for (const feature of featuresOfKind(region, 'distanceLine')) place(lineNames(feature, frame));
  for (const feature of featuresOfKind(region, 'zone')) {
    if (!feature.properties.id.startsWith('band-')) place(waterNames(feature, frame, language));
  }
  const towns = featuresOfKind(region, 'town');
  const rank = ({ properties }: RegionFeature) => (properties.level === 'city' ? 0 : 1);
  for (const town of [...towns].sort((a, b) => rank(a) - rank(b))) {
    place(townNames(town, frame, language));
  }
  return names;
}

/** A town's name without what is told of it in brackets. */
function townNames(
  { geometry, properties }: RegionFeature,
  frame: ChartFrame,
  language: Language,
): ChartName[] {
  if (geometry.type !== 'Point') return [];
  const [lon, lat] = geometry.coordinates;
  const dot = [chartX(frame, lon), chartY(frame, lat)] as const;
  const full = language === 'zh' ? properties.nameZh : properties.nameEn;
  const text = full.replace(/\s*[(（].*$/, '');
  const [x, y] = dot;
  const at = (dx: number, dy: number, anchor: ChartName['anchor']): ChartName => ({
    text,
    kind: 'town',
    x: x + dx,
    y: y + dy,
    anchor,
    dot,
  });
  return [at(-5, 3.5, 'end'), at(5, 3.5, 'start'), at(0, -5, 'middle'), at(0, 12, 'middle')];
}

/** Names of waters are tried along the middle of their area. */
function waterNames(
  { geometry, properties }: RegionFeature,
  frame: ChartFrame,
  language: Language,
): ChartName[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const text = language === 'zh' ? properties.nameZh : properties.nameEn;
  const middles = [0.3, 0.4, 0.5, 0.6, 0.7, 0.2, 0.8].flatMap((share) =>
    widestAt(rings, frame, share),
  );
  return middles.map(([x, y]) => ({ text, kind: 'water', x, y, anchor: 'middle', dot: null }));
}

/** The middle of the widest stretch of an area on a level of its height; none outside the chart. */
function widestAt(
  rings: readonly (readonly Position[])[],
  frame: ChartFrame,
  share: number,
): (readonly [number, number])[] {
  const y = frame.heightPx * share;
  const crossings = rings
    .flatMap((ring) =>
      ring.slice(1).flatMap(([lon, lat], i): number[] => {
        const [fromY, toY] = [chartY(frame, ring[i][1]), chartY(frame, lat)];
        if (fromY < y === toY < y) return [];
        const [fromX, toX] = [chartX(frame, ring[i][0]), chartX(frame, lon)];
        return [fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)];
      }),
    )
    .sort((a, b) => a - b);
  let best: readonly [number, number] | null = null;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    if (!best || crossings[i + 1] - crossings[i] > best[1] - best[0])
      best = [crossings[i], crossings[i + 1]];
  }
  return best ? [[(best[0] + best[1]) / 2, y]] : [];
}

/** The distance alone stands on its line: `20 km`. */
function lineNames({ geometry, properties }: RegionFeature, frame: ChartFrame): ChartName[] {
  if (geometry.type !== 'LineString') return [];
  const text =
    typeof properties.distanceKm === 'number' ? `${properties.distanceKm} km` : properties.nameEn;
  const { coordinates } = geometry;
  return [0.82, 0.7, 0.55, 0.3].map((share) => {
    const [lon, lat] = coordinates[Math.floor((coordinates.length - 1) * share)];
    const [x, y] = [chartX(frame, lon), chartY(frame, lat)];
    return { text, kind: 'line', x: x + 3, y, anchor: 'start', dot: null };
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ text, x, y, anchor }: ChartName): Box {
  const width = textWidthPx(text, sizePx);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 2, top: y - sizePx, right: left + width + 2, bottom: y + 3 };
}

function around([x, y]: readonly [number, number]): Box {
  return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside({ left, top, right, bottom }: Box, { widthPx, heightPx }: ChartFrame): boolean {
  return left >= 2 && top >= 2 && right <= widthPx - 2 && bottom <= heightPx - 2;
}
