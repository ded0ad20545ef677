import { CanvasLayer } from '../../../map/canvas-layer.ts';
import { type ChartTheme, chartThemes } from '../../../map/chart/chart-theme.ts';
import type { MapOverlay, MapScene } from '../../../map/map-scene.ts';
import { circle } from '../../../map/sites/stroke.ts';
import { type PixelPoint, pixelOf, toMercator, type Viewport } from '../../../map/viewport.ts';
import { appStore } from '../../../state/app-store.ts';
import { type IncomingMark, incomingMarks } from './incoming-marks.ts';
import { referenceCoast } from './reference-coast.ts';

/** The `--bad` of both themes. */
const badInk = { light: '#B02A20', dark: '#F0877C' } as const;

/** What a file holds over the chart: in accent what would be taken, crossed what cannot be. */
export class IncomingOverlay implements MapOverlay {
  private readonly layer: CanvasLayer;
  private readonly viewport: () => Viewport;
  private request = 0;

  constructor(parent: HTMLElement, viewport: () => Viewport) {
    this.layer = new CanvasLayer(parent, 'incoming', 2);
    this.viewport = viewport;
    incomingMarks.subscribe(() => this.drawSoon());
    referenceCoast.subscribe(() => this.drawSoon());
  }

  draw(viewport: Viewport, scene: MapScene): void {
    this.drawIn(viewport, scene.theme);
  }

  private drawSoon(): void {
    // what is over goes at once, however long a busy page waits for its next frame
    if (incomingMarks.getState().marks.length === 0) this.drawNow();
    this.request ||= requestAnimationFrame(() => {
      this.request = 0;
      this.drawNow();
    });
  }

  private drawNow(): void {
    this.drawIn(this.viewport(), appStore.getState().theme);
  }

  private drawIn(viewport: Viewport, themeName: keyof typeof badInk): void {
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const theme = chartThemes[themeName];
    const place = ([longitude, latitude]: readonly number[]) =>
      pixelOf(viewport, toMercator(longitude, latitude));
    const { coast } = referenceCoast.getState();
    if (coast)
      drawCoast(
        context,
        coast.lines.map((line) => line.map(place)),
        theme,
      );
    const { marks, hovered } = incomingMarks.getState();
    // bad ones come to lie on top, and the one pointed at above all
    const ordered = [
      ...marks.filter(({ good }) => good),
      ...marks.filter(({ good }) => !good),
      ...marks.filter(({ key }) => key === hovered),
    ];
    for (const mark of ordered) {
      const paths = mark.paths.map((path) => path.map(place));
      const ink = mark.good ? theme.accent : badInk[themeName];
      if (mark.kind === 'point') {
        for (const at of paths.flat()) {
          if (!isNear(at, viewport)) continue;
          if (mark.good) drawPoint(context, at, theme, mark.key === hovered);
          else drawCross(context, at, ink, theme);
        }
      } else drawPaths(context, mark, paths, ink, theme, mark.key === hovered);
    }
  }
}

function isNear({ x, y }: PixelPoint, { widthPx, heightPx }: Viewport): boolean {
  return x > -20 && y > -20 && x < widthPx + 20 && y < heightPx + 20;
}

function drawPoint(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  theme: ChartTheme,
  isHovered: boolean,
): void {
  circle(context, x, y, isHovered ? 7 : 4);
  context.fillStyle = theme.accent;
  context.fill();
  context.strokeStyle = theme.halo;
  context.lineWidth = isHovered ? 2 : 1.4;
  context.stroke();
}

function drawCross(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  ink: string,
  theme: ChartTheme,
): void {
  const reach = 4.5;
  context.beginPath();
  context.moveTo(x - reach, y - reach);
  context.lineTo(x + reach, y + reach);
  context.moveTo(x + reach, y - reach);
  context.lineTo(x - reach, y + reach);
  context.lineCap = 'round';
  context.strokeStyle = theme.halo;
  context.lineWidth = 5;
  context.stroke();
  context.strokeStyle = ink;
  context.lineWidth = 2.2;
  context.stroke();
  context.lineCap = 'butt';
}

function drawPaths(
  context: CanvasRenderingContext2D,
  mark: IncomingMark,
  paths: readonly (readonly PixelPoint[])[],
  ink: string,
  theme: ChartTheme,
  isHovered: boolean,
): void {
  tracePaths(context, paths, mark.kind === 'area');
  if (mark.kind === 'area') {
    context.globalAlpha = isHovered ? 0.28 : 0.14;
    context.fillStyle = ink;
    context.fill('evenodd');
  }
  context.globalAlpha = 0.85;
  context.strokeStyle = theme.halo;
  context.lineWidth = 4;
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = ink;
  context.lineWidth = isHovered ? 3 : 1.8;
  context.setLineDash(mark.good ? [] : [4, 4]);
  context.stroke();
  context.setLineDash([]);
  if (!mark.good && paths[0]?.[0]) drawCross(context, paths[0][0], ink, theme);
}

/** A shore of the user's own, dashed, so that it is never taken for the chart's. */
function drawCoast(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly PixelPoint[])[],
  theme: ChartTheme,
): void {
  tracePaths(context, lines, false);
  context.globalAlpha = 0.8;
  context.strokeStyle = theme.halo;
  context.lineWidth = 3.4;
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.3;
  context.setLineDash([6, 3]);
  context.stroke();
  context.setLineDash([]);
}

function tracePaths(
  context: CanvasRenderingContext2D,
  paths: readonly (readonly PixelPoint[])[],
  closed: boolean,
): void {
  context.beginPath();
  for (const path of paths) {
    path.forEach(({ x, y }, i) => {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    if (closed) context.closePath();
  }
}
