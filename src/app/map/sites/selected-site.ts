import type { Sector } from '../../../network/site.ts';
import { type ChartTheme, chartFont } from '../chart/chart-theme.ts';
import { type PixelPoint, pixelOf, pxPerKm, type Viewport } from '../viewport.ts';
import { drawLock, strike } from './mark-signs.ts';
import {
  activeWedgeWidthDeg,
  bearingTag,
  pointAt,
  shownBeamwidth,
  traceWedge,
  wedgeWidthDeg,
} from './sector-wedge.ts';
import type { MarkSizes, SiteMark } from './site-marks.ts';
import { activeWidth, type SiteScene } from './site-scene.ts';
import { drawSiteSymbol } from './site-symbols.ts';
import { circle, fillAndStroke } from './stroke.ts';

/** Draws the dotted outlines of the selected sites as they were before the drag. */
export function drawGhosts(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  scene: SiteScene,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  for (const ghost of scene.ghosts) {
    const isPrimary = ghost.site.id === scene.selected?.site.id;
    if (isPrimary) drawGhost(context, viewport, scene, ghost, sizes, theme);
    else dot(context, pixelOf(viewport, ghost.at), sizes.mark + 2.5, theme);
  }
}

function dot(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  radius: number,
  theme: ChartTheme,
): void {
  circle(context, x, y, radius);
  context.globalAlpha = 0.7;
  context.strokeStyle = theme.accent;
  context.lineWidth = 1;
  context.setLineDash([2, 3]);
  context.stroke();
  context.setLineDash([]);
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
  for (const sector of ghost.sectors) {
    const { id, azimuthDeg } = sector;
    const isActive = id === scene.activeSectorId;
    const now = scene.selected?.sectors.find((sector) => sector.id === id);
    const stayed = scene.selected?.at.x === ghost.at.x && scene.selected?.at.y === ghost.at.y;
    if (stayed && now && isAsWide(now, sector) && now.azimuthDeg === azimuthDeg) continue;
    const radius = isActive ? sizes.activeWedge : sizes.selectedWedge;
    const own = sector.horizontalBeamwidthDeg;
    const active = own === undefined ? activeWedgeWidthDeg : shownBeamwidth(own);
    const width = isActive ? active : wedgeWidthDeg;
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

/** Draws the selected site with its wedges and the handles of its active sector. */
export function drawSelected(
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
  if (active) drawActiveSector(context, point, active.azimuthDeg, scene, sizes, theme);
  circle(context, point.x, point.y, sizes.selectedMark);
  context.fillStyle = theme.paper;
  context.fill();
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.setLineDash(markDashes[mark.state]);
  context.stroke();
  context.setLineDash([]);
  drawSiteSymbol(context, mark.site.host, point.x, point.y, 0.9, theme.accent);
  if (mark.state === 'off') strike(context, point, sizes.selectedMark, theme.accent, theme.halo);
  if (mark.site.locked) drawLock(context, point, sizes.selectedMark, theme);
  if (active) drawBearingTag(context, point, active.azimuthDeg, sizes, theme);
}

const markDashes: Readonly<Record<SiteMark['state'], number[]>> = {
  existing: [],
  planned: [6, 3],
  later: [2, 3],
  off: [],
};

function isAsWide(a: Sector, b: Sector): boolean {
  return a.horizontalBeamwidthDeg === b.horizontalBeamwidthDeg;
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
  scene: SiteScene,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const radius = sizes.activeWedge;
  const width = activeWidth(scene);
  context.beginPath();
  traceWedge(context, point, azimuthDeg, radius, width);
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
  // a pattern that was measured has no beamwidth to set
  context.strokeStyle = scene.beamwidthDeg === null ? theme.ink3 : theme.accent;
  for (const side of [-1, 1]) {
    const edge = pointAt(point, azimuthDeg + (side * width) / 2, radius);
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
  drawTag(context, point, azimuthDeg, bearingTag(azimuthDeg), sizes, theme);
}

/** Says how wide the active sector sends, at its right edge, while that is being changed. */
export function drawBeamwidthTag(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  scene: SiteScene,
  mark: SiteMark,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const active = mark.sectors.find(({ id }) => id === scene.activeSectorId);
  const before = scene.ghosts.find(({ site }) => site.id === mark.site.id);
  const was = before?.sectors.find(({ id }) => id === scene.activeSectorId);
  if (!active || !was || isAsWide(active, was) || scene.beamwidthDeg === null) return;
  const edgeDeg = active.azimuthDeg + shownBeamwidth(scene.beamwidthDeg) / 2;
  const text = `${Math.round(scene.beamwidthDeg * 10) / 10}°`;
  drawTag(context, pixelOf(viewport, mark.at), edgeDeg, text, sizes, theme);
}

function drawTag(
  context: CanvasRenderingContext2D,
  point: PixelPoint,
  azimuthDeg: number,
  text: string,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
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
