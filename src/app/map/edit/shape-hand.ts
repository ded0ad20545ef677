import type { Position } from '../../../geo/position.ts';
import type { Bounds } from '../../../geo/tile-grid.ts';
import { appStore } from '../../state/app-store.ts';
import { amendEdit, beginEdit, cancelEdit, commitEdit, edit } from '../../state/edit-history.ts';
import { showNotice } from '../../state/notice.ts';
import { changeOwnShape, ownShape, verticesOf, withVertices } from '../../state/own-shapes.ts';
import { crossesItself } from '../../state/sketch-actions.ts';
import type { ChartTheme } from '../chart/chart-theme.ts';
import { circle } from '../sites/stroke.ts';
import { type PixelPoint, pixelOf, positionAt, toMercator, type Viewport } from '../viewport.ts';
import type { ToolHost } from './tool-host.ts';

/** Half the side of the area that takes hold of a point, in px. */
const reachPx = 12;

/** A point of the selected shape, or the middle of a leg, where a new one can be put. */
interface Grip {
  readonly kind: 'vertex' | 'middle';
  /** Of the vertex, or of the one before the middle. */
  readonly index: number;
}

/** Lets the points of the selected zone or line be dragged, added and taken out. */
export class ShapeHand {
  private readonly surface: HTMLElement;
  private readonly host: ToolHost;
  private readonly scope: Bounds;
  private held: { readonly grip: Grip; readonly pointerId: number; moved: boolean } | null = null;
  private lastPress = { index: -1, atMs: 0 };

  constructor(surface: HTMLElement, host: ToolHost, scope: Bounds) {
    this.surface = surface;
    this.host = host;
    this.scope = scope;
    const early = { capture: true };
    surface.addEventListener('pointerdown', (event) => this.press(event), early);
    surface.addEventListener('pointermove', (event) => this.move(event), early);
    surface.addEventListener('pointerup', (event) => this.release(event), early);
    surface.addEventListener('pointercancel', () => this.cancel(), early);
  }

  draw(context: CanvasRenderingContext2D, viewport: Viewport, theme: ChartTheme): void {
    const points = this.points();
    context.lineWidth = 1.6;
    for (const { x, y } of middlesOf(viewport, points, this.isRing())) {
      circle(context, x, y, 3);
      context.fillStyle = theme.paper;
      context.fill();
      context.strokeStyle = theme.accent;
      context.globalAlpha = 0.7;
      context.stroke();
      context.globalAlpha = 1;
    }
    for (const point of points) {
      const { x, y } = pixelAt(viewport, point);
      context.beginPath();
      context.roundRect(x - 4, y - 4, 8, 8, 1.5);
      context.fillStyle = theme.paper;
      context.fill();
      context.strokeStyle = theme.accent;
      context.stroke();
    }
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const grip = this.gripAt(this.host.pixelOf(event));
    if (!grip) return;
    // no mouse event follows, so that the map is not dragged along
    event.preventDefault();
    event.stopPropagation();
    this.host.setPanning(false);
    this.held = { grip, pointerId: event.pointerId, moved: false };
    this.surface.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const { held } = this;
    const pixel = this.host.pixelOf(event);
    if (held?.pointerId === event.pointerId) {
      event.stopPropagation();
      this.drag(held, pixel);
      return;
    }
    if (event.buttons !== 0 || !this.gripAt(pixel)) return;
    event.stopPropagation();
    const canvas = this.surface.querySelector<HTMLElement>('.maplibregl-canvas-container');
    if (canvas) canvas.style.cursor = 'move';
  }

  private drag(held: NonNullable<ShapeHand['held']>, pixel: PixelPoint): void {
    const { ownShape: key } = appStore.getState();
    if (!key) return;
    if (!held.moved) {
      held.moved = true;
      beginEdit((_before, after) => {
        const name = ownShape(after, key)?.name;
        return { zh: `修改 ${name?.zh ?? ''} 的边界`, en: `reshape ${name?.en ?? ''}` };
      });
    }
    if (!appStore.getState().draft) return;
    const place = this.within(positionAt(this.host.viewport(), pixel));
    amendEdit((before) => {
      const shape = ownShape(before, key)?.shape;
      if (!shape) return before;
      const points = verticesOf(shape);
      const { kind, index } = held.grip;
      const changed = withVertices(
        shape,
        kind === 'vertex' ? points.with(index, place) : points.toSpliced(index + 1, 0, place),
      );
      return changed ? changeOwnShape(before, key, { shape: changed }) : before;
    });
  }

  private release(event: PointerEvent): void {
    const { held } = this;
    if (held?.pointerId !== event.pointerId) return;
    event.stopPropagation();
    this.held = null;
    this.host.setPanning(true);
    if (!held.moved) {
      if (held.grip.kind === 'vertex') this.pressVertex(held.grip.index);
      return;
    }
    if (this.isRing() && crossesItself(this.points())) {
      cancelEdit();
      showNotice({ zh: '边界不能自相交', en: 'An outline must not cross itself' });
      return;
    }
    commitEdit();
  }

  /** The second press in quick succession takes the point out. */
  private pressVertex(index: number): void {
    const nowMs = performance.now();
    const isSecond = this.lastPress.index === index && nowMs - this.lastPress.atMs < 500;
    this.lastPress = { index, atMs: nowMs };
    const { ownShape: key, project } = appStore.getState();
    const thing = key && ownShape(project, key);
    if (!isSecond || !key || !thing) return;
    const points = this.points().toSpliced(index, 1);
    const shape = withVertices(thing.shape, points);
    if (!shape || (this.isRing() && crossesItself(points))) {
      showNotice({ zh: '不能再减少点', en: 'This point cannot be taken out' });
      return;
    }
    const name = {
      zh: `删除 ${thing.name.zh} 的一个点`,
      en: `take a point out of ${thing.name.en}`,
    };
    edit(name, (before) => changeOwnShape(before, key, { shape }));
  }

  private cancel(): void {
    if (!this.held) return;
    const { moved } = this.held;
    this.held = null;
    this.host.setPanning(true);
    if (moved) cancelEdit();
  }

  private gripAt(pixel: PixelPoint): Grip | null {
    const { tool, overlays } = appStore.getState();
    if (tool !== 'select' || !overlays.ownShapes) return null;
    const viewport = this.host.viewport();
    const points = this.points();
    const vertex = nearest(
      points.map((point) => pixelAt(viewport, point)),
      pixel,
    );
    if (vertex !== null) return { kind: 'vertex', index: vertex };
    const middle = nearest(middlesOf(viewport, points, this.isRing()), pixel);
    return middle === null ? null : { kind: 'middle', index: middle };
  }

  private points(): readonly Position[] {
    const { ownShape: key, project } = appStore.getState();
    const shape = key && ownShape(project, key)?.shape;
    return shape ? verticesOf(shape) : [];
  }

  private isRing(): boolean {
    const { ownShape: key, project } = appStore.getState();
    return (key && ownShape(project, key)?.shape.type === 'Polygon') ?? false;
  }

  private within({ longitudeDeg, latitudeDeg }: Position): Position {
    const { west, south, east, north } = this.scope;
    return {
      longitudeDeg: Math.min(east, Math.max(west, longitudeDeg)),
      latitudeDeg: Math.min(north, Math.max(south, latitudeDeg)),
    };
  }
}

/** Where new points can be put: halfway along each leg. */
function middlesOf(viewport: Viewport, points: readonly Position[], isRing: boolean): PixelPoint[] {
  const pixels = points.map((point) => pixelAt(viewport, point));
  const ends = isRing ? [...pixels.slice(1), pixels[0]] : pixels.slice(1);
  return ends.map((to, i) => ({
    x: (pixels[i].x + to.x) / 2,
    y: (pixels[i].y + to.y) / 2,
  }));
}

function nearest(places: readonly PixelPoint[], pixel: PixelPoint): number | null {
  let found: number | null = null;
  let least = reachPx;
  for (const [i, { x, y }] of places.entries()) {
    const away = Math.hypot(x - pixel.x, y - pixel.y);
    if (away > least) continue;
    least = away;
    found = i;
  }
  return found;
}

function pixelAt(viewport: Viewport, { longitudeDeg, latitudeDeg }: Position): PixelPoint {
  return pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
}
