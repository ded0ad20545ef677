import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import { appStore } from '../state/app-store.ts';
import { shownChanges } from '../state/current-changes.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { type ChartTheme, chartThemes } from './chart/chart-theme.ts';
import type { MapOverlay, MapScene } from './map-scene.ts';
import { traceWedge, wedgeWidthDeg } from './sites/sector-wedge.ts';
import { circle } from './sites/stroke.ts';
import { type PixelPoint, pixelOf, toMercator, type Viewport } from './viewport.ts';

/** The tokens `ok` and `bad`. */
const added = { light: '#14704F', dark: '#5CC79B' } as const;
const dropped = { light: '#B02A20', dark: '#F0877C' } as const;

const ringPx = 15;
const wedgePx = 34;
/** Places that are nearer together on the screen are one. */
const leastArrowPx = 14;

/** The changes of the current scenario on the chart: what came, what went, what moved from where, what turned. */
export class ChangesOverlay implements MapOverlay {
  private readonly layer: CanvasLayer;

  constructor(parent: HTMLElement) {
    this.layer = new CanvasLayer(parent, 'changes-overlay', 2);
  }

  draw(viewport: Viewport, scene: MapScene): void {
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const shown = shownChanges(appStore.getState());
    if (!shown) return;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    for (const { change } of shown.list) {
      const year = (change.after ?? change.before)?.site.year ?? scene.year;
      // what comes later is there to be seen, but not yet
      context.globalAlpha = year > scene.year ? 0.5 : 1;
      drawChange(context, viewport, change, scene);
    }
    context.globalAlpha = 1;
  }
}

function drawChange(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  { kind, before, after, aspects }: SiteChange,
  { theme: name }: MapScene,
): void {
  const theme = chartThemes[name];
  const from = before && placeOf(viewport, before.site);
  const to = after && placeOf(viewport, after.site);
  if (kind === 'added' && to) {
    drawRing(context, to, added[name], theme);
    drawSign(context, to, added[name], theme, plus);
  } else if (kind === 'dropped' && before && from) {
    drawWedges(context, from, before.sectors, dropped[name], true);
    drawRing(context, from, dropped[name], theme, true);
    drawSign(context, from, dropped[name], theme, cross);
  } else if (before && after && from && to) {
    const turned = new Set(
      aspects.flatMap((aspect) => (aspect.kind === 'turned' ? [aspect.sectorId] : [])),
    );
    const isTurned = ({ id }: { id: string }) => turned.has(id);
    drawWedges(context, from, before.sectors.filter(isTurned), theme.ink2, true);
    drawWedges(context, to, after.sectors.filter(isTurned), theme.accent, false);
    if (aspects.some((aspect) => aspect.kind === 'moved')) drawMove(context, from, to, theme);
    drawRing(context, to, theme.accent, theme);
  }
}

type Place = { readonly longitudeDeg: number; readonly latitudeDeg: number };

function placeOf(viewport: Viewport, { longitudeDeg, latitudeDeg }: Place): PixelPoint {
  return pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
}

function drawRing(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  colour: string,
  theme: ChartTheme,
  isGhost = false,
): void {
  circle(context, x, y, ringPx);
  stroke(context, theme.halo, 4.5);
  if (isGhost) context.setLineDash([3, 4]);
  stroke(context, colour, 2);
  context.setLineDash([]);
}

const plus = [
  [-4, 0, 4, 0],
  [0, -4, 0, 4],
] as const;
const cross = [
  [-3, -3, 3, 3],
  [3, -3, -3, 3],
] as const;

/** A badge at the ring that says in a shape what the colour says. */
function drawSign(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  colour: string,
  theme: ChartTheme,
  lines: readonly (readonly [number, number, number, number])[],
): void {
  const [atX, atY] = [x + 11, y - 11];
  circle(context, atX, atY, 7);
  context.fillStyle = colour;
  context.fill();
  stroke(context, theme.halo, 1.5);
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    context.moveTo(atX + fromX, atY + fromY);
    context.lineTo(atX + toX, atY + toY);
  }
  stroke(context, theme.paper, 1.8);
}

function drawWedges(
  context: CanvasRenderingContext2D,
  at: PixelPoint,
  sectors: readonly {
    readonly azimuthDeg: number;
    readonly horizontalBeamwidthDeg?: number | undefined;
  }[],
  colour: string,
  isGhost: boolean,
): void {
  if (sectors.length === 0) return;
  context.beginPath();
  for (const { azimuthDeg, horizontalBeamwidthDeg } of sectors) {
    const widthDeg = Math.min(horizontalBeamwidthDeg ?? wedgeWidthDeg, 359);
    traceWedge(context, at, azimuthDeg, wedgePx, widthDeg);
  }
  if (isGhost) {
    context.setLineDash([3, 4]);
    stroke(context, colour, 1.4);
    context.setLineDash([]);
    return;
  }
  const { globalAlpha } = context;
  context.fillStyle = colour;
  context.globalAlpha = globalAlpha * 0.18;
  context.fill();
  context.globalAlpha = globalAlpha;
  stroke(context, colour, 1.4);
}

/** From the old place to the new one, with the old one as a ghost. */
function drawMove(
  context: CanvasRenderingContext2D,
  from: PixelPoint,
  to: PixelPoint,
  theme: ChartTheme,
): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const lengthPx = Math.hypot(dx, dy);
  if (lengthPx < leastArrowPx) return;
  circle(context, from.x, from.y, 6);
  context.setLineDash([2, 3]);
  stroke(context, theme.accent, 1.6);
  context.setLineDash([]);
  // it ends at the ring, not in the site's mark
  const end = Math.max(0, lengthPx - ringPx - 1) / lengthPx;
  const tip = { x: from.x + dx * end, y: from.y + dy * end };
  const angle = Math.atan2(dy, dx);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(tip.x, tip.y);
  for (const side of [-1, 1]) {
    const back = angle + side * 2.7;
    context.moveTo(tip.x, tip.y);
    context.lineTo(tip.x + 9 * Math.cos(back), tip.y + 9 * Math.sin(back));
  }
  stroke(context, theme.halo, 4.5);
  stroke(context, theme.accent, 2);
}

function stroke(context: CanvasRenderingContext2D, colour: string, widthPx: number): void {
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke();
}
