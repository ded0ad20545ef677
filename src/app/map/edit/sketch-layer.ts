import { geodesicDestination } from '../../../geo/geodesic.ts';
import type { Position } from '../../../geo/position.ts';
import { formatBearing, formatDistance, formatQuantity } from '../../i18n/format.ts';
import type { Sketch } from '../../state/app-state.ts';
import { type ChartTheme, chartFont } from '../chart/chart-theme.ts';
import { circle } from '../sites/stroke.ts';
import { type PixelPoint, pixelOf, toMercator, type Viewport } from '../viewport.ts';
import { type Leg, legsOf, ringAreaKm2, totalKm } from './sketch-measures.ts';

/** How a sketch is drawn. */
export interface SketchStyle {
  /** Legs along geodesics, as they are measured; else straight on the chart, as zones are bounded. */
  readonly geodesic: boolean;
  /** Whether each leg is told, or only the whole. */
  readonly tellsLegs: boolean;
  /** Whether the ring back to the first point is shown before the end. */
  readonly isArea: boolean;
}

/** Draws what is being measured or drawn, with the leg to the pointer. */
export function drawSketch(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  sketch: Sketch,
  pointer: Position | null,
  style: SketchStyle,
): void {
  const next = sketch.ended ? null : pointer;
  const points = next ? [...sketch.points, next] : sketch.points;
  const isRing = sketch.closed || (style.isArea && points.length > 2);
  const legs = legsOf(points, isRing);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.beginPath();
  for (const leg of legs) traceLeg(context, viewport, leg, style.geodesic);
  if (isRing) {
    context.globalAlpha = 0.08;
    context.fillStyle = theme.accent;
    fillRing(context, viewport, points);
    context.beginPath();
    for (const leg of legs) traceLeg(context, viewport, leg, style.geodesic);
  }
  stroke(context, theme.halo, 4.4, 0.85);
  context.setLineDash(sketch.ended ? [] : [6, 4]);
  stroke(context, theme.accent, 1.6, 1);
  context.setLineDash([]);
  context.lineCap = 'butt';
  for (const [i, point] of sketch.points.entries()) {
    const { x, y } = pixelAt(viewport, point);
    circle(context, x, y, i === 0 ? 5 : 3.6);
    context.fillStyle = i === 0 ? theme.accent : theme.paper;
    context.fill();
    stroke(context, i === 0 ? theme.paper : theme.accent, 1.6, 1);
  }
  if (style.tellsLegs && legs.length > 1) {
    for (const leg of legs) tellLeg(context, viewport, theme, leg);
  }
  tellWhole(context, viewport, theme, points, legs, isRing);
}

function tellLeg(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  { from, to, distanceKm, bearingDeg }: Leg,
): void {
  const [a, b] = [pixelAt(viewport, from), pixelAt(viewport, to)];
  if (Math.hypot(b.x - a.x, b.y - a.y) < 90) return;
  const text = `${formatDistance(distanceKm)} · ${formatBearing(bearingDeg)}`;
  tag(context, viewport, theme, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - 12 }, [text], false);
}

/** At the last point: the length, of one leg its bearing too, of a ring its area. */
function tellWhole(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  points: readonly Position[],
  legs: readonly Leg[],
  isRing: boolean,
): void {
  const last = points.at(-1);
  if (!last || legs.length === 0) return;
  const length = formatDistance(totalKm(legs));
  const lines =
    legs.length === 1 ? [`${length} · ${formatBearing(legs[0].bearingDeg)}`] : [`Σ ${length}`];
  if (isRing) lines.push(formatQuantity(ringAreaKm2(points), 'km²', 1));
  const { x, y } = pixelAt(viewport, last);
  tag(context, viewport, theme, { x, y: y + 18 + 7 * lines.length }, lines, true);
}

function tag(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  at: PixelPoint,
  lines: readonly string[],
  isMain: boolean,
): void {
  context.font = chartFont(11, isMain ? 600 : 500);
  context.letterSpacing = '0px';
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 12;
  const height = 4 + 15 * lines.length;
  const left = Math.min(Math.max(at.x - width / 2, 4), viewport.widthPx - width - 4);
  const top = Math.min(Math.max(at.y - height / 2, 4), viewport.heightPx - height - 4);
  context.beginPath();
  context.roundRect(left, top, width, height, 4);
  context.fillStyle = isMain ? theme.accent : theme.paper;
  context.globalAlpha = isMain ? 1 : 0.92;
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = isMain ? theme.onAccent : theme.accent;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const [i, line] of lines.entries()) {
    context.fillText(line, left + width / 2, top + 14 + 15 * i);
  }
}

/** A geodesic is not straight on the chart: long legs are drawn in steps. */
function traceLeg(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { from, to, distanceKm, bearingDeg }: Leg,
  geodesic: boolean,
): void {
  const start = pixelAt(viewport, from);
  context.moveTo(start.x, start.y);
  const steps = geodesic ? Math.min(48, Math.ceil(distanceKm / 10)) : 1;
  for (let i = 1; i < steps; i++) {
    const share = (i / steps) * distanceKm * 1000;
    const { x, y } = pixelAt(viewport, geodesicDestination(from, share, bearingDeg));
    context.lineTo(x, y);
  }
  const end = pixelAt(viewport, to);
  context.lineTo(end.x, end.y);
}

function fillRing(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  points: readonly Position[],
): void {
  context.beginPath();
  for (const point of points) {
    const { x, y } = pixelAt(viewport, point);
    context.lineTo(x, y);
  }
  context.fill();
  context.globalAlpha = 1;
}

function stroke(
  context: CanvasRenderingContext2D,
  colour: string,
  widthPx: number,
  opacity: number,
): void {
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke();
  context.globalAlpha = 1;
}

function pixelAt(viewport: Viewport, { longitudeDeg, latitudeDeg }: Position): PixelPoint {
  return pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
}
