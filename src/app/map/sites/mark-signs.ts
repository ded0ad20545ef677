import type { ChartTheme } from '../chart/chart-theme.ts';
import type { PixelPoint } from '../viewport.ts';
import { circle } from './stroke.ts';

/** Strikes a mark through: its site is off. */
export function strike(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  radius: number,
  colour: string,
  halo: string,
): void {
  const reach = radius + 1.5;
  context.beginPath();
  context.moveTo(x - reach, y + reach);
  context.lineTo(x + reach, y - reach);
  context.lineCap = 'round';
  context.strokeStyle = halo;
  context.lineWidth = 3.6;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
  context.lineCap = 'butt';
}

/** Draws a small padlock at the lower right of a mark: its site is locked. */
export function drawLock(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  radius: number,
  theme: ChartTheme,
): void {
  const [left, top] = [x + radius * 0.55, y + radius * 0.5];
  circle(context, left + 3, top + 2.6, 5.6);
  context.fillStyle = theme.halo;
  context.fill();
  context.fillStyle = theme.ink2;
  context.fillRect(left, top + 2, 6, 4.4);
  context.beginPath();
  context.arc(left + 3, top + 2, 1.9, Math.PI, 0);
  context.strokeStyle = theme.ink2;
  context.lineWidth = 1.2;
  context.stroke();
}

/** Draws the ring of a selected mark that has no handles. */
export function drawSelectionRing(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  radius: number,
  theme: ChartTheme,
): void {
  circle(context, x, y, radius);
  context.strokeStyle = theme.halo;
  context.lineWidth = 4;
  context.stroke();
  context.strokeStyle = theme.accent;
  context.lineWidth = 2;
  context.stroke();
}

/** The ink that stands out from a colour, by WCAG's relative luminance. */
export function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.18 ? '#12202A' : '#FFFFFF';
}
