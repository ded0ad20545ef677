import type { ChartTheme } from '../chart/chart-theme.ts';
import { type PixelPoint, pixelOf, type Viewport } from '../viewport.ts';
import { drawHorizonOutline } from './horizon-outline.ts';
import { KeptPicture } from './kept-picture.ts';
import { drawLock, drawSelectionRing, inkOn, strike } from './mark-signs.ts';
import { traceWedge, wedgeWidthDeg } from './sector-wedge.ts';
import { drawBeamwidthTag, drawGhosts, drawSelected } from './selected-site.ts';
import { discSizes, dotSizes, type MarkSizes, type SiteMark } from './site-marks.ts';
import { markSizes, type SiteScene } from './site-scene.ts';
import { drawSiteSymbol } from './site-symbols.ts';
import { type Sprite, SpriteSheet } from './sprite-sheet.ts';
import { circle, fillAndStroke } from './stroke.ts';

/** Wedges are painted for every so many degrees: they show direction on a score of pixels. */
const azimuthStepDeg = 2;

/** Draws sites; of what looks alike one picture is painted and kept. */
export class SiteLayer {
  private readonly sheet = new SpriteSheet();
  private readonly resting = new KeptPicture();

  /** Draws wedges, then marks, then the selected site over all others. */
  draw(
    context: CanvasRenderingContext2D,
    viewport: Viewport,
    scene: SiteScene,
    theme: ChartTheme,
  ): void {
    const sizes = markSizes(viewport);
    drawHorizonOutline(context, viewport, scene.outline, theme);
    const { selected, selectedIds, hoveredSiteId } = scene;
    const resting = scene.marks.filter(({ site }) => !selectedIds.has(site.id));
    this.resting.draw(context, viewport, [theme, scene.colourOfSite, ...resting], (into) =>
      this.drawMarks(into, seenMarks(resting, viewport, scene), sizes, theme),
    );
    const others = scene.marks.filter((mark) => mark !== selected && selectedIds.has(mark.site.id));
    const seen = seenMarks(others, viewport, scene);
    this.drawMarks(context, seen, sizes, theme);
    for (const { point } of seen) drawSelectionRing(context, point, sizes.mark + 3, theme);
    const hovered = scene.marks.filter(
      (mark) => mark !== selected && mark.site.id === hoveredSiteId,
    );
    for (const each of seenMarks(hovered, viewport, scene)) {
      const { mark, point } = each;
      if (mark.state !== 'off') drawHoveredWedges(context, mark, point, sizes, theme);
      drawMark(context, each, sizes, theme, true);
    }
    drawGhosts(context, viewport, scene, sizes, theme);
    if (!selected) return;
    drawSelected(context, viewport, scene, selected, sizes, theme);
    drawBeamwidthTag(context, viewport, scene, selected, sizes, theme);
  }

  /** All wedges, then all marks, as pictures from the sheet. */
  private drawMarks(
    context: CanvasRenderingContext2D,
    seen: readonly SeenMark[],
    sizes: MarkSizes,
    theme: ChartTheme,
  ): void {
    const { sheet } = this;
    sheet.begin(theme.ink);
    const placed: { sprite: Sprite; point: PixelPoint }[] = [];
    const place = (sprite: Sprite | null, point: PixelPoint) => {
      if (sprite) placed.push({ sprite, point });
    };
    const size = sizes === discSizes ? 'disc' : 'dot';
    for (const { mark, point, colour } of seen) {
      const { state } = mark;
      if (state !== 'existing' && state !== 'planned') continue;
      for (const { azimuthDeg } of mark.sectors) {
        const shownDeg = (azimuthStepDeg * Math.round(azimuthDeg / azimuthStepDeg)) % 360;
        const name = `wedge ${size} ${state} ${colour} ${shownDeg}`;
        place(
          sheet.of(name, sizes.wedge + 1, (into) =>
            paintWedge(into, shownDeg, state, colour, sizes, theme),
          ),
          point,
        );
      }
    }
    for (const each of seen) {
      const { site, state } = each.mark;
      const name = `${size} ${site.host} ${state} ${each.colour} ${site.locked ? 'locked' : ''}`;
      const painted = { ...each, point: { x: 0, y: 0 } };
      place(
        sheet.of(name, sizes.mark + 6, (into) => drawMark(into, painted, sizes, theme, false)),
        each.point,
      );
    }
    for (const { sprite, point } of placed) sheet.draw(context, sprite, point.x, point.y);
  }
}

/** The marks in view, and where. */
function seenMarks(
  marks: readonly SiteMark[],
  viewport: Viewport,
  { colourOfSite }: SiteScene,
): SeenMark[] {
  const seen: SeenMark[] = [];
  for (const mark of marks) {
    const point = pixelOf(viewport, mark.at);
    if (isNearView(viewport, point)) seen.push({ mark, point, colour: colourOfSite(mark.site) });
  }
  return seen;
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

/** Paints a wedge about the origin. */
function paintWedge(
  context: CanvasRenderingContext2D,
  azimuthDeg: number,
  state: 'existing' | 'planned',
  colour: string | null,
  sizes: MarkSizes,
  theme: ChartTheme,
): void {
  const detailed = sizes === discSizes;
  context.beginPath();
  traceWedge(context, { x: 0, y: 0 }, azimuthDeg, sizes.wedge, wedgeWidthDeg);
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
