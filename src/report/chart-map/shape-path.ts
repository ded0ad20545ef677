import type { Geometry, Position } from 'geojson';
import { px } from '../charts/svg-text.ts';
import { type ChartFrame, chartX, chartY } from './chart-frame.ts';

type Point = readonly [x: number, y: number];

/** Corners that stand out less than this from the line about them are left out. */
const tolerancePx = 0.35;

/**
 * The outline of areas and lines on a chart as the data of an SVG path, with no more corners than
 * can be seen; empty for points and for what shrinks to nothing.
 */
export function shapePath(geometry: Geometry, frame: ChartFrame): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => ringPath(ring, frame)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => ringPath(ring, frame))
        .join('');
    case 'LineString':
      return linePath(pointsOf(geometry.coordinates, frame));
    case 'MultiLineString':
      return geometry.coordinates.map((line) => linePath(pointsOf(line, frame))).join('');
    default:
      return '';
  }
}

function ringPath(ring: readonly Position[], frame: ChartFrame): string {
  const points = simplified(pointsOf(ring, frame));
  return points.length < 4 ? '' : `${written(points.slice(0, -1))}Z`;
}

function linePath(points: readonly Point[]): string {
  return points.length < 2 ? '' : written(simplified(points));
}

function pointsOf(line: readonly Position[], frame: ChartFrame): Point[] {
  return line.map(([lon, lat]) => [chartX(frame, lon), chartY(frame, lat)] as const);
}

function written(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('');
}

/** Douglas and Peucker's way: the corner farthest off is kept, then those on either side of it. */
function simplified(points: readonly Point[]): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const parts: (readonly [number, number])[] = [[0, points.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [from, to] = part;
    let farthest = -1;
    let off = tolerancePx;
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToSegment(points[i], points[from], points[to]);
      if (distance > off) {
        off = distance;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    parts.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along =
    length2 === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2));
  const [ox, oy] = [x - ax - along * dx, y - ay - along * dy];
  return Math.sqrt(ox * ox + oy * oy);
}
