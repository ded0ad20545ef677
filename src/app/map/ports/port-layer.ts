import type { ChartTheme } from '../chart/chart-theme.ts';
import { pixelOf, type Viewport } from '../viewport.ts';
import type { PortMark } from './port-marks.ts';
import { portPath } from './port-symbols.ts';

/** From the box of 16 px that symbols are given in to their size on the chart. */
const scale = 0.88;
const strokePx = 1.2;
const haloPx = 3.6;

/** Draws ports and border stations; those whose place is an estimate are faint. */
export function drawPorts(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  ports: readonly PortMark[],
  theme: ChartTheme,
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { feature, symbol, at } of ports) {
    const { x, y } = pixelOf(viewport, at);
    const path = portPath(symbol);
    context.save();
    context.translate(x, y);
    context.scale(scale, scale);
    context.strokeStyle = theme.halo;
    context.lineWidth = haloPx / scale;
    context.stroke(path);
    context.globalAlpha = feature.properties.schematic ? 0.55 : 1;
    context.strokeStyle = theme.landInk;
    context.lineWidth = strokePx / scale;
    context.stroke(path);
    context.restore();
  }
}
