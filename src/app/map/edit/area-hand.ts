import { setTool } from '../../state/actions.ts';
import { appStore } from '../../state/app-store.ts';
import { showNotice } from '../../state/notice.ts';
import { selectSites } from '../../state/selection.ts';
import type { ChartTheme } from '../chart/chart-theme.ts';
import type { PixelPoint } from '../viewport.ts';
import { sitesInBox, sitesInLasso } from './area-select.ts';
import type { ToolHost } from './tool-host.ts';

interface Area {
  readonly kind: 'box' | 'lasso';
  readonly pointerId: number;
  /** From the first to the last; a box has two. */
  points: PixelPoint[];
}

/** A press that moves less than this draws no area, in px. */
const slackPx = 4;

/** Draws a box or a loop with the pointer and selects the sites in it, before sites and chart see the pointer. */
export class AreaHand {
  private readonly surface: HTMLElement;
  private readonly host: ToolHost;
  private area: Area | null = null;

  constructor(surface: HTMLElement, host: ToolHost) {
    this.surface = surface;
    this.host = host;
    const early = { capture: true };
    surface.addEventListener('pointerdown', (event) => this.press(event), early);
    surface.addEventListener('pointermove', (event) => this.move(event), early);
    surface.addEventListener('pointerup', (event) => this.release(event), early);
    surface.addEventListener('pointercancel', () => this.drop(), early);
    window.addEventListener('keydown', (event) => event.key === 'Escape' && this.drop(), early);
  }

  get isUnderWay(): boolean {
    return this.area !== null;
  }

  draw(context: CanvasRenderingContext2D, theme: ChartTheme): void {
    const { area } = this;
    if (!area || area.points.length < 2) return;
    context.beginPath();
    if (area.kind === 'box') {
      const [a, b] = [area.points[0], area.points[area.points.length - 1]];
      context.rect(a.x, a.y, b.x - a.x, b.y - a.y);
    } else {
      for (const { x, y } of area.points) context.lineTo(x, y);
      context.closePath();
    }
    context.globalAlpha = 0.1;
    context.fillStyle = theme.accent;
    context.fill();
    context.globalAlpha = 0.85;
    context.strokeStyle = theme.halo;
    context.lineWidth = 3.2;
    context.stroke();
    context.globalAlpha = 1;
    context.strokeStyle = theme.accent;
    context.lineWidth = 1.2;
    context.setLineDash([5, 3]);
    context.stroke();
    context.setLineDash([]);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const { tool } = appStore.getState();
    const pixel = this.host.pixelOf(event);
    const byShift = tool === 'select' && event.shiftKey && !this.host.siteAt(pixel);
    if (tool !== 'box' && tool !== 'lasso' && !byShift) return;
    // no mouse event follows, so that the map is not dragged along
    event.preventDefault();
    event.stopPropagation();
    this.host.setPanning(false);
    const kind = tool === 'lasso' ? 'lasso' : 'box';
    this.area = { kind, pointerId: event.pointerId, points: [pixel] };
    this.surface.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const { area } = this;
    if (area?.pointerId !== event.pointerId) return;
    event.stopPropagation();
    const pixel = this.host.pixelOf(event);
    if (area.kind === 'box') area.points = [area.points[0], pixel];
    else if (distance(area.points[area.points.length - 1], pixel) > 2) area.points.push(pixel);
    this.host.redraw();
  }

  private release(event: PointerEvent): void {
    const { area } = this;
    if (area?.pointerId !== event.pointerId) return;
    event.stopPropagation();
    this.drop();
    const first = area.points[0];
    const isClick = area.points.every((point) => distance(first, point) <= slackPx);
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    const hit = isClick ? this.host.siteAt(first) : null;
    const found = isClick ? (hit ? [hit.siteId] : []) : this.sitesIn(area);
    if (found.length === 0) {
      if (!isClick) showNotice({ zh: '框内没有站点', en: 'No site in there' });
      return;
    }
    const before = adds ? (appStore.getState().selection?.siteIds ?? []) : [];
    selectSites([...new Set([...before, ...found])]);
    showNotice({
      zh: `已选 ${appStore.getState().selection?.siteIds.length ?? 0} 个站点`,
      en: `${appStore.getState().selection?.siteIds.length ?? 0} selected`,
    });
    setTool('select');
  }

  private sitesIn({ kind, points }: Area): string[] {
    const [viewport, marks] = [this.host.viewport(), this.host.siteMarks()];
    return kind === 'box'
      ? sitesInBox(viewport, marks, points[0], points[points.length - 1])
      : sitesInLasso(viewport, marks, points);
  }

  private drop(): void {
    if (!this.area) return;
    this.area = null;
    this.host.setPanning(true);
    this.host.redraw();
  }
}

function distance(a: PixelPoint, b: PixelPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
