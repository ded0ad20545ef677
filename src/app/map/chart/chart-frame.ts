import { kmPerNauticalMile } from '../../../units/constants.ts';
import { edgesOf, pixelOf, pxPerKm, toMercator, type Viewport } from '../viewport.ts';
import { type ChartTheme, chartFont } from './chart-theme.ts';
import {
  blackRungs,
  degreeLabel,
  ladderSteps,
  multiplesWithin,
  pxPerDegree,
  type ScaleBar,
  scaleBar,
} from './graticule.ts';
import type { Box } from './label-placement.ts';

/** Width of the margin that holds the frame, in px. */
export const frameMarginPx = 20;
/** Width of the minute ladder, in px. */
const ladderPx = 4.5;

/** Room that scale and credit take at the bottom right, in px from the neat line's corner. */
export function frameFurniture({ widthPx, heightPx }: Viewport): Box[] {
  const right = widthPx;
  return [
    { left: right - 150, top: heightPx - 46, right, bottom: heightPx },
    { left: right - 262, top: heightPx - 20, right, bottom: heightPx },
  ];
}

/** Draws neat line, minute ladder, degree labels and scale bar about a map of this view. */
export function drawFrame(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  credit: string,
): void {
  const margin = frameMarginPx;
  const width = viewport.widthPx + 2 * margin;
  const height = viewport.heightPx + 2 * margin;
  context.beginPath();
  context.rect(0, 0, width, height);
  context.rect(margin, margin, viewport.widthPx, viewport.heightPx);
  context.fillStyle = theme.paper;
  context.fill('evenodd');
  drawLadder(context, viewport, theme);
  drawLabels(context, viewport, theme);
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.strokeRect(margin - 0.5, margin - 0.5, viewport.widthPx + 1, viewport.heightPx + 1);
  context.lineWidth = 0.7;
  const outer = margin - ladderPx;
  context.strokeRect(outer, outer, width - 2 * outer, height - 2 * outer);
  drawScale(context, viewport, theme, credit);
}

function drawLadder(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
): void {
  const margin = frameMarginPx;
  const { west, south, east, north } = edgesOf(viewport);
  const { rungMin } = ladderSteps(pxPerDegree(viewport).longitude);
  context.fillStyle = theme.ink;
  for (const { fromDeg, toDeg } of blackRungs(west, east, rungMin)) {
    const left = margin + longitudePx(viewport, fromDeg);
    const length = margin + longitudePx(viewport, toDeg) - left;
    context.fillRect(left, margin - ladderPx, length, ladderPx);
    context.fillRect(left, margin + viewport.heightPx, length, ladderPx);
  }
  for (const { fromDeg, toDeg } of blackRungs(south, north, rungMin)) {
    const top = margin + latitudePx(viewport, toDeg);
    const length = margin + latitudePx(viewport, fromDeg) - top;
    context.fillRect(margin - ladderPx, top, ladderPx, length);
    context.fillRect(margin + viewport.widthPx, top, ladderPx, length);
  }
}

function drawLabels(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
): void {
  const margin = frameMarginPx;
  const clear = 26;
  const { west, south, east, north } = edgesOf(viewport);
  const { labelMin } = ladderSteps(pxPerDegree(viewport).longitude);
  context.font = chartFont(10);
  context.letterSpacing = '0px';
  context.fillStyle = theme.ink2;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const longitude of multiplesWithin(west, east, labelMin)) {
    const x = longitudePx(viewport, longitude);
    if (x < clear || x > viewport.widthPx - clear) continue;
    context.fillText(degreeLabel(longitude), margin + x, 11.5);
    context.fillText(degreeLabel(longitude), margin + x, viewport.heightPx + 2 * margin - 4.5);
  }
  for (const latitude of multiplesWithin(south, north, labelMin)) {
    const y = latitudePx(viewport, latitude);
    if (y < clear || y > viewport.heightPx - clear) continue;
    upright(context, degreeLabel(latitude), 11.5, margin + y, -Math.PI / 2);
    const right = viewport.widthPx + 2 * margin - 11.5;
    upright(context, degreeLabel(latitude), right, margin + y, Math.PI / 2);
  }
}

function upright(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  angleRad: number,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(angleRad);
  context.fillText(text, 0, 0);
  context.restore();
}

/** Kilometres above nautical miles, for the middle of the view; below them the data's credit. */
function drawScale(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  credit: string,
): void {
  const { south, north } = edgesOf(viewport);
  const kmPx = pxPerKm(viewport, (south + north) / 2);
  const right = frameMarginPx + viewport.widthPx - 12;
  const bottom = frameMarginPx + viewport.heightPx - 10;
  const maxPx = 92;
  const km = scaleBar(kmPx, maxPx);
  const nauticalMiles = scaleBar(kmPx * kmPerNauticalMile, maxPx);
  const platePx = Math.max(km.lengthPx, nauticalMiles.lengthPx) + 46;
  context.globalAlpha = 0.75;
  context.fillStyle = theme.halo;
  context.beginPath();
  context.roundRect(right + 5 - platePx, bottom - 37, platePx, 28, 4);
  context.fill();
  context.globalAlpha = 1;
  drawBar(context, km, `${km.length} km`, right, bottom - 28, theme);
  drawBar(context, nauticalMiles, `${nauticalMiles.length} NM`, right, bottom - 18, theme);
  context.font = chartFont(9);
  haloText(context, credit, right, bottom, theme.ink2, theme.halo);
}

function drawBar(
  context: CanvasRenderingContext2D,
  { lengthPx, parts }: ScaleBar,
  text: string,
  right: number,
  top: number,
  theme: ChartTheme,
): void {
  const left = right - lengthPx;
  context.fillStyle = theme.paper;
  context.fillRect(left, top, lengthPx, 4);
  context.fillStyle = theme.ink;
  const part = lengthPx / parts;
  for (let i = 0; i < parts; i += 2) context.fillRect(left + i * part, top, part, 4);
  context.strokeStyle = theme.ink;
  context.lineWidth = 0.8;
  context.strokeRect(left, top, lengthPx, 4);
  context.font = chartFont(10);
  haloText(context, text, left - 6, top + 5.5, theme.ink, theme.halo);
}

function haloText(
  context: CanvasRenderingContext2D,
  text: string,
  right: number,
  baseline: number,
  fill: string,
  halo: string,
): void {
  context.textAlign = 'right';
  context.lineJoin = 'round';
  context.lineWidth = 2.6;
  context.strokeStyle = halo;
  context.strokeText(text, right, baseline);
  context.fillStyle = fill;
  context.fillText(text, right, baseline);
}

function longitudePx(viewport: Viewport, longitudeDeg: number): number {
  return pixelOf(viewport, toMercator(longitudeDeg, 0)).x;
}

function latitudePx(viewport: Viewport, latitudeDeg: number): number {
  return pixelOf(viewport, toMercator(0, latitudeDeg)).y;
}
