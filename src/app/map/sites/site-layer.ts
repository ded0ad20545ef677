import type { ChartTheme } from '../chart/chart-theme.ts';
import { type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import { drawHorizonOutline } from './horizon-outline.ts';
import { drawLock, drawSelectionRing, inkOn, strike } from './mark-signs.ts';
import { traceWedge, wedgeWidthDeg } from './sector-wedge.ts';
import { drawBeamwidthTag, drawGhosts, drawSelected } from './selected-site.ts';
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
  const seen: SeenMark[] = [];
  for (const mark of scene.marks) {
    if (mark === scene.selected) continue;
    const point = pixelOf(viewport, mark.at);
    if (isNearView(viewport, point))
      seen.push({ mark, point, colour: scene.colourOfSite(mark.site) });
  }
  for (const state of ['existing', 'planned'] as const) {
    for (const [colour, group] of byColour(seen, state)) {
      drawWedges(context, group, state, colour, sizes, theme);
    }
  }
  for (const each of seen) {
    const { mark, point } = each;
    const isHovered = mark.site.id === scene.hoveredSiteId;
    if (isHovered && mark.state !== 'off') drawHoveredWedges(context, mark, point, sizes, theme);
    drawMark(context, each, sizes, theme, isHovered);
    if (scene.selectedIds.has(mark.site.id)) {
      drawSelectionRing(context, point, sizes.mark + 3, theme);
    }
  }
  drawGhosts(context, viewport, scene, sizes, theme);
  const { selected } = scene;
  if (!selected) return;
  drawSelected(context, viewport, scene, selected, sizes, theme);
  drawBeamwidthTag(context, viewport, scene, selected, sizes, theme);
}

/** Marks of a state that share a colour are drawn at once. */
function byColour(
  seen: readonly SeenMark[],
  state: SiteMark['state'],
): ReadonlyMap<string | null, SeenMark[]> {
  const groups = new Map<string | null, SeenMark[]>();
  for (const each of seen) {
    if (each.mark.state !== state) continue;
    const group = groups.get(each.colour);
    if (group) group.push(each);
    else groups.set(each.colour, [each]);
  }
  return groups;
}

function isNearView(viewport: Viewport, { x, y }: PixelPoint): boolean {
  return x > -40 && y > -40 && x < viewport.widthPx + 40 && y < viewport.heightPx + 40;
}

interface SeenMark {
  readonly mark: SiteMark;
  readonly point: PixelPoint;
  /** Of its own; null for the usual ink. */
  readonly colour: string | null;
}

function drawWedges(
  context: CanvasRenderingContext2D,
  seen: readonly SeenMark[],
  state: 'existing' | 'planned',
  colour: string | null,
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
  context.fillStyle = colour ?? theme.coverageInk;
  context.strokeStyle = colour ?? theme.coverageInk;
  context.lineJoin = 'round';
  const fillOpacity = state === 'planned' ? 0.04 : 0.12;
  context.globalAlpha = colour === null ? fillOpacity : 3 * fillOpacity;
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
  { mark: { site, state }, point, colour }: SeenMark,
  sizes: MarkSizes,
  theme: ChartTheme,
  isHovered: boolean,
): void {
  const { x, y } = point;
  const later = state === 'later';
  const off = state === 'off';
  const ink = off ? theme.ink3 : (colour ?? theme.coverageInk);
  if (sizes === dotSizes) {
    const filled = state === 'existing';
    circle(context, x, y, later ? 1.8 : sizes.mark);
    if (colour !== null && !off) {
      context.strokeStyle = theme.halo;
      context.lineWidth = 4;
      context.stroke();
    }
    context.fillStyle = filled ? ink : theme.halo;
    context.fill();
    context.strokeStyle = isHovered ? theme.accent : later && !colour ? theme.ink3 : ink;
    context.lineWidth = isHovered ? 1.6 : state === 'planned' || colour ? 1.4 : 1;
    context.setLineDash(later ? [1.4, 1.2] : []);
    context.stroke();
    context.setLineDash([]);
    if (off) strike(context, point, sizes.mark, ink, theme.halo);
    return;
  }
  circle(context, x, y, sizes.mark);
  context.globalAlpha = later ? 0.55 : 0.92;
  context.fillStyle = theme.halo;
  context.fill();
  if (colour !== null && !off) {
    circle(context, x, y, sizes.mark - 1.6);
    context.fillStyle = colour;
    context.fill();
    circle(context, x, y, sizes.mark);
  }
  context.globalAlpha = later && !isHovered ? 0.6 : 1;
  context.strokeStyle = isHovered ? theme.accent : off ? theme.ink3 : theme.coverageInk;
  context.lineWidth = isHovered ? 1.6 : 1;
  context.setLineDash(later ? [1.5, 2.5] : state === 'planned' ? [3.4, 2.2] : []);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = later ? 0.5 : 1;
  const plain = off ? theme.ink3 : colour === null ? theme.ink : inkOn(colour);
  const symbolInk = isHovered && (colour === null || off) ? theme.accent : plain;
  drawSiteSymbol(context, site.host, x, y, colour === null || off ? 0.78 : 0.7, symbolInk);
  context.globalAlpha = 1;
  if (off) strike(context, point, sizes.mark, theme.ink3, theme.halo);
  if (site.locked) drawLock(context, point, sizes.mark, theme);
}
