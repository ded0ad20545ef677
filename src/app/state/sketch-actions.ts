import { mostZones } from '../../coverage/most-zones.ts';
import { geodesicBetween } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import type { Name } from '../../network/name.ts';
import { setTool } from './actions.ts';
import type { Sketch, Tool } from './app-state.ts';
import { appStore } from './app-store.ts';
import { edit } from './edit-history.ts';
import { showNotice } from './notice.ts';
import { addDrawn, type DrawnKind } from './own-shapes.ts';

const drawnByTool: Partial<Record<Tool, DrawnKind>> = {
  drawZone: 'zone',
  drawLane: 'lane',
  drawRoute: 'route',
};

/** What the tool draws; null when it draws nothing. */
export function drawnKind(tool: Tool): DrawnKind | null {
  return drawnByTool[tool] ?? null;
}

/** Takes up a tool that draws; a zone only while there is room for one. */
export function startDrawing(tool: Tool): void {
  const { zones } = appStore.getState().project;
  if (tool === 'drawZone' && zones.length >= mostZones) {
    showNotice({
      zh: `项目最多有 ${mostZones} 个区域；请先删除一个`,
      en: `A project has at most ${mostZones} zones: delete one first`,
    });
    return;
  }
  setTool(tool);
}

/** Puts the next point. After the end of a measure a new one begins. */
export function addSketchPoint(position: Position): void {
  const { sketch } = appStore.getState();
  if (sketch?.ended && drawnKind(appStore.getState().tool)) return;
  const points = sketch && !sketch.ended ? sketch.points : [];
  const last = points.at(-1);
  if (last && geodesicBetween(last, position).distanceM < 1) return;
  setSketch({ points: [...points, position], closed: false, ended: false });
}

/** Takes the last point back. */
export function removeSketchPoint(): void {
  const { sketch } = appStore.getState();
  if (!sketch) return;
  const points = sketch.closed ? sketch.points : sketch.points.slice(0, -1);
  setSketch(points.length > 0 ? { points, closed: false, ended: false } : null);
}

/** Ends the sketch where it is, or joined to its first point; says what is missing when it is too short. */
export function endSketch(closed = false): void {
  const { sketch, tool } = appStore.getState();
  if (!sketch || sketch.ended) return;
  const isArea = drawnKind(tool) === 'zone' || closed;
  const fewest = isArea ? 3 : 2;
  if (sketch.points.length < fewest) {
    showNotice({ zh: `至少需要 ${fewest} 个点`, en: `At least ${fewest} points are needed` });
    return;
  }
  if (drawnKind(tool) === 'zone' && crossesItself(sketch.points)) {
    showNotice({
      zh: '边界自相交；请按 Backspace 撤去交叉的点',
      en: 'The outline crosses itself: take points back with Backspace',
    });
    return;
  }
  setSketch({ ...sketch, closed: isArea, ended: true });
}

/** Drops what is being measured or drawn; the tool stays. */
export function clearSketch(): void {
  setSketch(null);
}

/** Keeps a finished drawing under a name: one step. */
export function keepSketch(name: Name): void {
  const { sketch, tool, project } = appStore.getState();
  const kind = drawnKind(tool);
  if (!sketch?.ended || !kind) return;
  const added = addDrawn(project, kind, name, sketch.points);
  edit({ zh: `绘制 ${name.zh}`, en: `draw ${name.en}` }, () => added.project);
  // a project that can only be looked at stays as it is
  if (appStore.getState().project !== added.project) return;
  setTool('select');
  appStore.setState({ ownShape: added.key, selection: null });
}

function setSketch(sketch: Sketch | null): void {
  appStore.setState({ sketch });
}

/** Whether two legs of a ring cross, in degrees; neighbours only meet. */
export function crossesItself(points: readonly Position[]): boolean {
  const count = points.length;
  for (let i = 0; i < count; i++) {
    for (let j = i + 2; j < count; j++) {
      if (i === 0 && j === count - 1) continue;
      if (cross(points[i], points[i + 1], points[j], points[(j + 1) % count])) return true;
    }
  }
  return false;
}

function cross(a: Position, b: Position, c: Position, d: Position): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** On which side of a line through two points a third lies. */
function side(a: Position, b: Position, c: Position): number {
  return (
    (b.longitudeDeg - a.longitudeDeg) * (c.latitudeDeg - a.latitudeDeg) -
    (b.latitudeDeg - a.latitudeDeg) * (c.longitudeDeg - a.longitudeDeg)
  );
}
