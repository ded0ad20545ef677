import type { Geometry, Position as Vertex } from 'geojson';
import { featuresOfKind, type Region, type RegionFeature } from '../../../geo/region.ts';
import type { AppState } from '../../state/app-state.ts';
import {
  closeZoom,
  type Mercator,
  type PixelPoint,
  pixelOf,
  toMercator,
  type Viewport,
} from '../viewport.ts';
import type { ChartTheme } from './chart-theme.ts';

/** From below to above. */
const limitKinds = [
  'lateralLimit',
  'contiguousZoneLimit',
  'territorialSeaLimit',
  'baseline',
] as const;

/** A line of the law of the sea, ready to be drawn. */
export interface LimitLine {
  readonly feature: RegionFeature;
  readonly kind: (typeof limitKinds)[number];
  readonly lines: readonly (readonly Mercator[])[];
}

export interface BasePoint {
  readonly feature: RegionFeature;
  readonly at: Mercator;
}

/** Baseline, limits and base points of a region. */
export interface Limits {
  readonly lines: readonly LimitLine[];
  readonly basePoints: readonly BasePoint[];
}

export function limitsOf(region: Region): Limits {
  return {
    lines: limitKinds.flatMap((kind) =>
      featuresOfKind(region, kind).map((feature) => ({
        feature,
        kind,
        lines: mercatorLines(feature.geometry),
      })),
    ),
    basePoints: featuresOfKind(region, 'basePoint').flatMap((feature) =>
      feature.geometry.type === 'Point'
        ? [{ feature, at: mercatorVertex(feature.geometry.coordinates) }]
        : [],
    ),
  };
}

/** The lines of a geometry; polygons give their rings. */
export function mercatorLines(geometry: Geometry): Mercator[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates.map(mercatorVertex)];
  if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') {
    return geometry.coordinates.map((line) => line.map(mercatorVertex));
  }
  if (geometry.type === 'MultiPolygon') {
    return geometry.coordinates.flat().map((line) => line.map(mercatorVertex));
  }
  return [];
}

export function mercatorVertex([longitude, latitude]: Vertex): Mercator {
  return toMercator(longitude, latitude);
}

/** Draws the limits that are switched on. */
export function drawLimits(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  limits: Limits,
  overlays: AppState['overlays'],
  theme: ChartTheme,
): void {
  const heavier = viewport.zoom >= closeZoom;
  context.strokeStyle = theme.magenta;
  context.lineJoin = 'round';
  context.lineCap = 'butt';
  for (const line of limits.lines) {
    if (!isShown(line, overlays)) continue;
    const quiet = line.kind === 'lateralLimit' || line.kind === 'contiguousZoneLimit';
    context.globalAlpha = quiet ? 0.8 : 1;
    context.lineWidth = quiet ? (heavier ? 1.1 : 0.9) : heavier ? 1.6 : 1.35;
    context.setLineDash(dashes[line.kind]);
    context.beginPath();
    for (const points of line.lines) trace(context, viewport, points);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  if (overlays.baseline) drawBasePoints(context, viewport, limits.basePoints, theme);
}

const dashes = {
  baseline: [],
  territorialSeaLimit: [12, 4, 2.5, 4],
  contiguousZoneLimit: [7, 5],
  lateralLimit: [2.5, 3.5],
};

function isShown({ kind }: LimitLine, overlays: AppState['overlays']): boolean {
  return kind === 'baseline' ? overlays.baseline : overlays.territorialSea;
}

function trace(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  points: readonly Mercator[],
): void {
  points.forEach((point, i) => {
    const { x, y } = pixelOf(viewport, point);
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

function drawBasePoints(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  basePoints: readonly BasePoint[],
  theme: ChartTheme,
): void {
  context.lineWidth = 1.2;
  for (const { at } of basePoints) {
    const { x, y } = pixelOf(viewport, at);
    context.fillStyle = theme.halo;
    context.beginPath();
    context.arc(x, y, 3.6, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
    context.fillStyle = theme.magenta;
    context.beginPath();
    context.arc(x, y, 1, 0, 2 * Math.PI);
    context.fill();
  }
}

/** The base point or limit within `reachPx` of a place on the screen. */
export function limitAt(
  viewport: Viewport,
  pixel: PixelPoint,
  limits: Limits,
  overlays: AppState['overlays'],
  reachPx: number,
): RegionFeature | null {
  const isNear = ({ x, y }: PixelPoint) => Math.hypot(x - pixel.x, y - pixel.y) <= reachPx + 3;
  const point = limits.basePoints.find(({ at }) => isNear(pixelOf(viewport, at)));
  if (point && overlays.baseline) return point.feature;
  for (const line of limits.lines) {
    if (!isShown(line, overlays)) continue;
    const distances = line.lines.map((points) => distanceTo(viewport, pixel, points));
    if (Math.min(...distances) <= reachPx) return line.feature;
  }
  return null;
}

function distanceTo(viewport: Viewport, pixel: PixelPoint, points: readonly Mercator[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const a = pixelOf(viewport, points[i - 1]);
    const b = pixelOf(viewport, points[i]);
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const squared = dx * dx + dy * dy;
    const share = squared > 0 ? ((pixel.x - a.x) * dx + (pixel.y - a.y) * dy) / squared : 0;
    const along = Math.max(0, Math.min(1, share));
    least = Math.min(least, Math.hypot(a.x + dx * along - pixel.x, a.y + dy * along - pixel.y));
  }
  return least;
}
