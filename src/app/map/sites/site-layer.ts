import type { ChartTheme } from '../chart/chart-theme.ts';
import { type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import { drawHorizonOutline } from './horizon-outline.ts';
import { traceWedge, wedgeWidthDeg } from './sector-wedge.ts';
import { drawGhost, drawSelected } from './selected-site.ts';
import { discSizes, dotSizes, type MarkSizes, type SiteMark } from './site-marks.ts';
import { markSizes, type SiteScene } from './site-scene.ts';
import { drawSiteSymbol } from './site-symbols.ts';
import { circle, fillAndStroke } from './stroke.ts';

/** Draws wedges, then marks, then the selected site over all others. */
export function drawSites(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  scene: SiteScene,
  theme: ChartTheme,
): void {
  const sizes = markSizes(viewport);
  drawHorizonOutline(context, viewport, scene.outline, theme);
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
