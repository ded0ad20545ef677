import type { Language } from '../../../network/name.ts';
import type { OwnShapeKey } from '../../state/own-shapes.ts';
import { type ChartTheme, chartFont } from '../chart/chart-theme.ts';
import { pixelOf, type Viewport } from '../viewport.ts';
import type { OwnShapeMark } from './own-shape-marks.ts';

/** Draws the project's own zones and assets with their names; the one that is selected in the accent. */
export function drawOwnShapes(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  marks: readonly OwnShapeMark[],
  selected: OwnShapeKey | null,
  language: Language,
  theme: ChartTheme,
): void {
  for (const mark of marks) {
    const isSelected = mark.key.id === selected?.id && mark.key.list === selected.list;
    drawOutline(context, viewport, mark, isSelected, theme);
    drawPoints(context, viewport, mark, isSelected, theme);
    drawName(context, viewport, mark, isSelected, language, theme);
  }
}

function inkOf({ key, isArea, thing }: OwnShapeMark, theme: ChartTheme): string {
  if (key.list === 'zones' || isArea) return theme.seaInk;
  const isWay = 'kind' in thing && (thing.kind === 'lane' || thing.kind === 'route');
  return isWay ? theme.lane : theme.seaInk;
}

function drawOutline(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  mark: OwnShapeMark,
  isSelected: boolean,
  theme: ChartTheme,
): void {
  if (mark.lines.length === 0) return;
  context.beginPath();
  for (const line of mark.lines) {
    for (const [i, at] of line.entries()) {
      const { x, y } = pixelOf(viewport, at);
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  }
  context.lineJoin = 'round';
  if (mark.isArea) {
    context.globalAlpha = isSelected ? 0.08 : 0.05;
    context.fillStyle = isSelected ? theme.accent : inkOf(mark, theme);
    context.fill('evenodd');
  }
  context.globalAlpha = 0.55;
  context.strokeStyle = theme.halo;
  context.lineWidth = 3.4;
  context.stroke();
  context.globalAlpha = 0.95;
  context.strokeStyle = isSelected ? theme.accent : inkOf(mark, theme);
  context.lineWidth = isSelected ? 1.8 : 1.4;
  context.setLineDash(mark.isArea ? [7, 4] : [10, 4]);
  context.stroke();
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function drawPoints(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  mark: OwnShapeMark,
  isSelected: boolean,
  theme: ChartTheme,
): void {
  if (mark.points.length === 0) return;
  context.beginPath();
  for (const at of mark.points) {
    const { x, y } = pixelOf(viewport, at);
    context.moveTo(x, y - 4);
    context.lineTo(x + 4, y);
    context.lineTo(x, y + 4);
    context.lineTo(x - 4, y);
    context.closePath();
  }
  context.strokeStyle = theme.halo;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = isSelected ? theme.accent : inkOf(mark, theme);
  context.fill();
}

/** A zone's name only where there is room for it. */
function drawName(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  mark: OwnShapeMark,
  isSelected: boolean,
  language: Language,
  theme: ChartTheme,
): void {
  const text = mark.thing.name[language];
  context.font = chartFont(11, isSelected ? 600 : 500, true);
  context.letterSpacing = '0px';
  const width = context.measureText(text).width;
  if (!isSelected && width > 1.3 * widthOf(viewport, mark)) return;
  const { x, y } = pixelOf(viewport, mark.named);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineWidth = 2.6;
  context.strokeStyle = theme.halo;
  const baseline = mark.isArea ? y + 4 : y - 8;
  context.strokeText(text, x, baseline);
  context.fillStyle = isSelected ? theme.accent : inkOf(mark, theme);
  context.fillText(text, x, baseline);
}

function widthOf(viewport: Viewport, { lines, points }: OwnShapeMark): number {
  if (points.length === 1) return Number.POSITIVE_INFINITY;
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of [...lines.flat(), ...points]) {
    const { x } = pixelOf(viewport, at);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return right - left;
}
