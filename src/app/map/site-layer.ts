import type { ChartTheme } from './chart-theme.ts';
import { chartFont } from './chart-theme.ts';
import {
  activeWedgeWidthDeg,
  bearingTag,
  pointAt,
  traceWedge,
  wedgeWidthDeg,
} from './sector-wedge.ts';
import { discSizes, dotSizes, type MarkSizes, type SiteMark } from './site-marks.ts';
import { drawSiteSymbol } from './site-symbols.ts';
import { detailZoom, type PixelPoint, pixelOf, pxPerKm, type Viewport } from './viewport.ts';

/** What the site layer shows. */
export interface SiteScene {
  readonly marks: readonly SiteMark[];
  readonly selected: SiteMark | null;
  readonly activeSectorId: string | null;
  readonly hoveredSiteId: string | null;
  readonly hoveredSectorId: string | null;
  /** As the selected site was before the drag. */
  readonly ghost: SiteMark | null;
  /** Of the ring about the selected site; null when it is not shown. */
  readonly radioHorizonKm: number | null;
}

export function markSizes(viewport: Viewport): MarkSizes {
  return viewport.zoom >= detailZoom ? discSizes : dotSizes;
}

/** Draws wedges, then marks, then the selected site over all others. */
export function drawSites(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  scene: SiteScene,
  theme: ChartTheme,
): void {
  const sizes = markSizes(viewport);
  const others = scene.marks.filter((mark) => mark.site.id !== scene.selected?.site.id);
  const seen = others
    .map((mark) => ({ mark, point: pixelOf(viewport, mark.at) }))
    .filter(({ point }) => isNearView(viewport, point));
  for (const state of ['existing', 'planned'] as const) {
    const group = seen.filter(({ mark }) => mark.state === state);
    drawWedges(context, group, state, sizes, theme);
  }
  for (const { mark, point } of seen) {
    if (mark.site.id === scene.hoveredSiteId) drawHoveredWedges(context, mark, point, sizes, theme);
    drawMark(context, mark, point, sizes, theme, mark.site.id === scene.hoveredSiteId);
  }
  if (scene.ghost) drawGhost(context, viewport, scene, scene.ghost, sizes, theme);
  if (scene.selected) drawSelected(context, viewport, scene, scene.selected, sizes, theme);
}

function isNearView(viewport: Viewport, { x, y }: PixelPoint): boolean {
  return x > -40 && y > -40 && x < viewport.widthPx + 40 && y < viewport.heightPx + 40;
}

interface SeenMark {
  readonly mark: SiteMark;
  readonly point: PixelPoint;
}

function drawWedges(
  context: CanvasRenderingContext2D,
  seen: readonly SeenMark[],
  state: 'existing' | 'planned',
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const detailed = sizes === discSizes;
  context.beginPath();
  for (const { mark, point } of seen) {
    for (const { azimuthDeg } of mark.sectors) {
      traceWedge(context, point, azimuthDeg, sizes.wedge, wedgeWidthDeg);
    }
  }
  context.fillStyle = theme.coverageInk;
  context.strokeStyle = theme.coverageInk;
  context.lineJoin = 'round';
  context.globalAlpha = state === 'planned' ? 0.04 : 0.12;
  context.fill();
  context.globalAlpha = detailed ? 0.75 : 0.6;
  context.lineWidth = detailed ? 0.8 : 0.6;
  context.setLineDash(state === 'planned' ? [2.4, 1.8] : []);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawHoveredWedges(
  context: CanvasRenderingContext2D,
  mark: SiteMark,
  point: PixelPoint,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  context.beginPath();
  for (const { azimuthDeg } of mark.sectors) {
    traceWedge(context, point, azimuthDeg, sizes.hoveredWedge, wedgeWidthDeg);
  }
  fillAndStroke(context, theme.accent, 0.1, 1);
}

function drawMark(
  context: CanvasRenderingContext2D,
  { site, state }: SiteMark,
  { x, y }: PixelPoint,
  sizes: MarkSizes,
  theme: ChartTheme,
  isHovered: boolean,
): void {
  const later = state === 'later';
  if (sizes === dotSizes) {
    const filled = state === 'existing';
    circle(context, x, y, later ? 1.8 : sizes.mark);
    context.fillStyle = filled ? theme.coverageInk : theme.halo;
    context.fill();
    context.strokeStyle = isHovered ? theme.accent : later ? theme.ink3 : theme.coverageInk;
    context.lineWidth = isHovered ? 1.6 : state === 'planned' ? 1.4 : 1;
    context.setLineDash(later ? [1.4, 1.2] : []);
    context.stroke();
    context.setLineDash([]);
    return;
  }
  circle(context, x, y, sizes.mark);
  context.globalAlpha = later ? 0.55 : 0.92;
  context.fillStyle = theme.halo;
  context.fill();
  context.globalAlpha = later && !isHovered ? 0.6 : 1;
  context.strokeStyle = isHovered ? theme.accent : theme.coverageInk;
  context.lineWidth = isHovered ? 1.6 : 1;
  context.setLineDash(later ? [1.5, 2.5] : state === 'planned' ? [3.4, 2.2] : []);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = later ? 0.5 : 1;
  drawSiteSymbol(context, site.host, x, y, 0.78, isHovered ? theme.accent : theme.ink);
  context.globalAlpha = 1;
}

function drawGhost(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  scene: SiteScene,
  ghost: SiteMark,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const point = pixelOf(viewport, ghost.at);
  context.beginPath();
  for (const { id, azimuthDeg } of ghost.sectors) {
    const isActive = id === scene.activeSectorId;
    const now = scene.selected?.sectors.find((sector) => sector.id === id);
    const stayed = scene.selected?.at.x === ghost.at.x && scene.selected?.at.y === ghost.at.y;
    if (stayed && now?.azimuthDeg === azimuthDeg) continue;
    const radius = isActive ? sizes.activeWedge : sizes.selectedWedge;
    const width = isActive ? activeWedgeWidthDeg : wedgeWidthDeg;
    traceWedge(context, point, azimuthDeg, radius, width);
  }
  context.moveTo(point.x + sizes.selectedMark, point.y);
  context.arc(point.x, point.y, sizes.selectedMark, 0, 2 * Math.PI);
  context.globalAlpha = 0.7;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1;
  context.setLineDash([2, 3]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawSelected(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  scene: SiteScene,
  mark: SiteMark,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const point = pixelOf(viewport, mark.at);
  if (scene.radioHorizonKm !== null)
    drawHorizon(context, viewport, mark, scene.radioHorizonKm, theme);
  for (const { id, azimuthDeg } of mark.sectors) {
    if (id === scene.activeSectorId) continue;
    context.beginPath();
    traceWedge(context, point, azimuthDeg, sizes.selectedWedge, wedgeWidthDeg);
    fillAndStroke(context, theme.accent, id === scene.hoveredSectorId ? 0.3 : 0.16, 1.1);
  }
  const active = mark.sectors.find(({ id }) => id === scene.activeSectorId);
  if (active) drawActiveSector(context, point, active.azimuthDeg, sizes, theme);
  circle(context, point.x, point.y, sizes.selectedMark);
  context.fillStyle = theme.paper;
  context.fill();
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.setLineDash(mark.state === 'existing' ? [] : mark.state === 'planned' ? [6, 3] : [2, 3]);
  context.stroke();
  context.setLineDash([]);
  drawSiteSymbol(context, mark.site.host, point.x, point.y, 0.9, theme.accent);
  if (active) drawBearingTag(context, point, active.azimuthDeg, sizes, theme);
}

function drawHorizon(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  mark: SiteMark,
  horizonKm: number,
  theme: ChartTheme,
): void {
  const { x, y } = pixelOf(viewport, mark.at);
  circle(context, x, y, horizonKm * pxPerKm(viewport, mark.site.latitudeDeg));
  context.globalAlpha = 0.55;
  context.strokeStyle = theme.halo;
  context.lineWidth = 2.6;
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.1;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}

function drawActiveSector(
  context: CanvasRenderingContext2D,
  point: PixelPoint,
  azimuthDeg: number,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const radius = sizes.activeWedge;
  context.beginPath();
  traceWedge(context, point, azimuthDeg, radius, activeWedgeWidthDeg);
  context.lineJoin = 'round';
  context.globalAlpha = 0.8;
  context.strokeStyle = theme.halo;
  context.lineWidth = 3.4;
  context.stroke();
  fillAndStroke(context, theme.accent, 0.16, 1.6);
  const ball = pointAt(point, azimuthDeg, radius);
  context.beginPath();
  context.moveTo(point.x, point.y);
  context.lineTo(ball.x, ball.y);
  context.lineWidth = 1.4;
  context.stroke();
  for (const side of [-1, 1]) {
    const edge = pointAt(point, azimuthDeg + (side * activeWedgeWidthDeg) / 2, radius);
    context.beginPath();
    context.roundRect(edge.x - 3, edge.y - 3, 6, 6, 1.5);
    context.fillStyle = theme.paper;
    context.fill();
    context.lineWidth = 1.6;
    context.stroke();
  }
  circle(context, ball.x, ball.y, 5.6);
  context.fillStyle = theme.accent;
  context.fill();
  context.strokeStyle = theme.paper;
  context.lineWidth = 1.8;
  context.stroke();
}

function drawBearingTag(
  context: CanvasRenderingContext2D,
  point: PixelPoint,
  azimuthDeg: number,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const text = bearingTag(azimuthDeg);
  context.font = chartFont(12, 600);
  context.letterSpacing = '0px';
  const width = context.measureText(text).width + 14;
  const { left, top } = tagPlace(point, azimuthDeg, sizes.activeWedge, width);
  context.beginPath();
  context.roundRect(left, top, width, 20, 4);
  context.fillStyle = theme.accent;
  context.fill();
  context.fillStyle = theme.onAccent;
  context.textAlign = 'center';
  context.fillText(text, left + width / 2, top + 14.2);
}

/** Where the bearing tag stands: outside the ball, on the side it points to; px. */
export function tagPlace(
  point: PixelPoint,
  azimuthDeg: number,
  radiusPx: number,
  widthPx: number,
): { left: number; top: number } {
  const east = Math.sin((azimuthDeg * Math.PI) / 180);
  const south = -Math.cos((azimuthDeg * Math.PI) / 180);
  const ball = pointAt(point, azimuthDeg, radiusPx);
  const centreX = ball.x + east * (11 + widthPx / 2);
  const centreY = ball.y + south * 21;
  return { left: centreX - widthPx / 2, top: centreY - 10 };
}

function circle(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
}

function fillAndStroke(
  context: CanvasRenderingContext2D,
  colour: string,
  fillOpacity: number,
  lineWidth: number,
): void {
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.globalAlpha = fillOpacity;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = lineWidth;
  context.stroke();
}
