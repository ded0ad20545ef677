import type { Position } from '../../../geo/position.ts';
import type { Bounds } from '../../../geo/tile-grid.ts';
import type { Tool } from '../../state/app-state.ts';
import { appStore } from '../../state/app-store.ts';
import type { OwnShapeKey } from '../../state/own-shapes.ts';
import { addSketchPoint, drawnKind, endSketch } from '../../state/sketch-actions.ts';
import { CanvasLayer } from '../canvas-layer.ts';
import { type ChartTheme, chartFont, chartThemes } from '../chart/chart-theme.ts';
import type { MapOverlay, MapScene } from '../map-scene.ts';
import type { MapView } from '../map-view.ts';
import { circle } from '../sites/stroke.ts';
import { pixelOf, toMercator, type Viewport } from '../viewport.ts';
import { AreaHand } from './area-hand.ts';
import { drawOwnShapes } from './own-shape-layer.ts';
import { type OwnShapeMark, ownShapeAt, ownShapeMarks } from './own-shape-marks.ts';
import { ShapeHand } from './shape-hand.ts';
import { drawSketch } from './sketch-layer.ts';
import { snapReachPx } from './snap-hosts.ts';
import type { ToolHost } from './tool-host.ts';

/** A press this near to a point of the sketch means that point, in px. */
const sameReachPx = 8;
/** A press this near to an own shape selects it, in px. */
const shapeReachPx = 8;

/** What is drawn by hand on the chart: areas that select, measures, zones and lines, the host that attracts. */
export class ChartTools implements MapOverlay {
  private readonly below: CanvasLayer;
  private readonly above: CanvasLayer;
  private readonly viewport: () => Viewport;
  private readonly scope: Bounds;
  private readonly areas: AreaHand;
  private readonly shapes: ShapeHand;

  constructor(parent: HTMLElement, viewport: () => Viewport, map: MapView, scope: Bounds) {
    this.viewport = viewport;
    this.scope = scope;
    this.below = new CanvasLayer(parent, 'own-shapes', 1);
    this.above = new CanvasLayer(parent, 'chart-tools', 2);
    const host: ToolHost = {
      viewport,
      siteAt: (pixel) => map.siteAt(pixel),
      siteMarks: () => map.siteMarks,
      setPanning: (enabled) => map.setPanning(enabled),
      redraw: () => map.redraw(),
      pixelOf: (event) => {
        const box = parent.getBoundingClientRect();
        return { x: event.clientX - box.left, y: event.clientY - box.top };
      },
    };
    this.areas = new AreaHand(parent, host);
    this.shapes = new ShapeHand(parent, host, scope);
  }

  draw(viewport: Viewport, scene: MapScene): void {
    const theme = chartThemes[scene.theme];
    const { widthPx, heightPx } = viewport;
    const { ownShape, sketch, snap } = appStore.getState();
    const marks = this.marks();
    const lower = this.below.begin(widthPx, heightPx);
    drawOwnShapes(lower, viewport, marks, ownShape, scene.language, theme);
    const upper = this.above.begin(widthPx, heightPx);
    // an empty canvas is one less to be put together, and Chromium may go on showing what was cleared
    show(this.below, marks.length > 0);
    show(this.above, Boolean(ownShape ?? sketch ?? snap) || this.areas.isUnderWay);
    if (scene.tool === 'select' && scene.overlays.ownShapes) {
      this.shapes.draw(upper, viewport, theme);
    }
    this.drawSketch(upper, viewport, theme, scene);
    drawSnap(upper, viewport, theme, scene);
    this.areas.draw(upper, theme);
  }

  /** The own zone or asset at a place of the chart. */
  shapeAt({ longitudeDeg, latitudeDeg }: Position): OwnShapeKey | null {
    const viewport = this.viewport();
    const pixel = pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
    return ownShapeAt(viewport, this.marks(), pixel, shapeReachPx);
  }

  /** Takes a press while something is measured or drawn: the next point; on the last one it ends, on the first it closes. */
  putPoint(position: Position): void {
    const { sketch, tool } = appStore.getState();
    const points = sketch?.ended ? [] : (sketch?.points ?? []);
    const viewport = this.viewport();
    const at = pixelOf(viewport, toMercator(position.longitudeDeg, position.latitudeDeg));
    const isAt = (point: Position | undefined) => {
      if (!point) return false;
      const { x, y } = pixelOf(viewport, toMercator(point.longitudeDeg, point.latitudeDeg));
      return Math.hypot(x - at.x, y - at.y) <= sameReachPx;
    };
    if (points.length > 2 && isAt(points[0])) endSketch(true);
    else if (isAt(points.at(-1))) endSketch();
    else addSketchPoint(this.placeOf(position, tool));
  }

  private marks(): readonly OwnShapeMark[] {
    const { project, overlays } = appStore.getState();
    return overlays.ownShapes ? ownShapeMarks(project) : [];
  }

  private drawSketch(
    context: CanvasRenderingContext2D,
    viewport: Viewport,
    theme: ChartTheme,
    { tool }: MapScene,
  ): void {
    const { sketch, readout } = appStore.getState();
    if (!sketch) return;
    const isZone = drawnKind(tool) === 'zone';
    const pointer = readout ? this.placeOf(readout.position, tool) : null;
    drawSketch(context, viewport, theme, sketch, pointer, {
      geodesic: !isZone,
      tellsLegs: tool === 'measure',
      isArea: isZone,
    });
  }

  /** What becomes part of the plan stays where there are geodata; measured is anywhere. */
  private placeOf(position: Position, tool: Tool): Position {
    if (drawnKind(tool) === null) return position;
    const { longitudeDeg, latitudeDeg } = position;
    const { west, south, east, north } = this.scope;
    return {
      longitudeDeg: Math.min(east, Math.max(west, longitudeDeg)),
      latitudeDeg: Math.min(north, Math.max(south, latitudeDeg)),
    };
  }
}

function show({ canvas }: CanvasLayer, isShown: boolean): void {
  canvas.style.visibility = isShown ? 'visible' : 'hidden';
}

/** A ring about the host that attracts the site in the hand, and its name. */
function drawSnap(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  { language }: MapScene,
): void {
  const { snap } = appStore.getState();
  if (!snap) return;
  const { longitudeDeg, latitudeDeg } = snap.position;
  const { x, y } = pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
  circle(context, x, y, snapReachPx + 5);
  context.strokeStyle = theme.halo;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = theme.accent;
  context.lineWidth = 1.6;
  context.stroke();
  context.font = chartFont(11, 600);
  context.letterSpacing = '0px';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 2.6;
  context.strokeStyle = theme.halo;
  const baseline = y - snapReachPx - 12;
  context.strokeText(snap.name[language], x, baseline);
  context.fillStyle = theme.accent;
  context.fillText(snap.name[language], x, baseline);
}
