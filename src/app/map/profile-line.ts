import { geodesicBetween, geodesicDestination } from '../../geo/geodesic.ts';
import type { Position } from '../../geo/position.ts';
import type { PathStudy } from '../../planning/path-study.ts';
import { formatBearing, formatDistance } from '../i18n/format.ts';
import type { ProfileState } from '../state/app-state.ts';
import { appStore } from '../state/app-store.ts';
import { startPosition } from '../state/profile-actions.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { type ChartTheme, chartFont, chartThemes } from './chart/chart-theme.ts';
import type { MapOverlay, MapScene } from './map-scene.ts';
import { ProfileHandles } from './profile-line-handles.ts';
import { circle } from './sites/stroke.ts';
import { type PixelPoint, pixelOf, toMercator, type Viewport } from './viewport.ts';

/** Between points of the drawn geodesic. */
const drawnSteps = 48;

/** The path under study on the chart: its line, its ends, where its Fresnel zone is not free. */
export class ProfileLine implements MapOverlay {
  private readonly layer: CanvasLayer;

  constructor(parent: HTMLElement, viewport: () => Viewport) {
    this.layer = new CanvasLayer(parent, 'profile-line', 2);
    new ProfileHandles(parent, viewport);
  }

  draw(viewport: Viewport, scene: MapScene): void {
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const { profile, readout } = appStore.getState();
    const from = profile && startPosition(profile);
    if (!profile || !from) return;
    const theme = chartThemes[scene.theme];
    const aimed = scene.tool === 'profile' ? readout?.position : null;
    const to = profile.end ?? aimed ?? null;
    if (to) drawPath(context, viewport, theme, from, to, profile);
    drawEnd(context, pixelAt(viewport, from), theme, true);
    if (profile.end) drawEnd(context, pixelAt(viewport, profile.end), theme, false);
    if (to) drawLength(context, viewport, theme, from, to);
  }
}

function drawPath(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  from: Position,
  to: Position,
  { end, study, cursorKm }: ProfileState,
): void {
  const { distanceM, bearingDeg } = geodesicBetween(from, to);
  const pixelAtKm = (km: number) =>
    pixelAt(viewport, geodesicDestination(from, km * 1000, bearingDeg));
  const trace = (fromKm: number, toKm: number) => {
    context.beginPath();
    for (let i = 0; i <= drawnSteps; i++) {
      const { x, y } = pixelAtKm(fromKm + ((toKm - fromKm) * i) / drawnSteps);
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
  };
  trace(0, distanceM / 1000);
  stroke(context, theme.halo, 4.4, 0.85);
  if (!end) context.setLineDash([5, 4]);
  stroke(context, theme.accent, 1.6, 1);
  context.setLineDash([]);
  if (!end || !study || !isOf(study, from, end)) return;
  for (const { fromKm, toKm } of study.geometry.obstructed) {
    trace(fromKm, toKm);
    stroke(context, obstructedInk[theme === chartThemes.dark ? 'dark' : 'light'], 2.8, 1);
  }
  if (cursorKm === null) return;
  const { x, y } = pixelAtKm(Math.min(cursorKm, distanceM / 1000));
  circle(context, x, y, 4.2);
  context.fillStyle = theme.paper;
  context.fill();
  stroke(context, theme.ink, 1.8, 1);
}

/** The token `bad`. */
const obstructedInk = { light: '#B02A20', dark: '#F0877C' } as const;

function drawEnd(
  context: CanvasRenderingContext2D,
  { x, y }: PixelPoint,
  theme: ChartTheme,
  isStart: boolean,
): void {
  circle(context, x, y, 5.6);
  context.fillStyle = isStart ? theme.accent : theme.paper;
  context.fill();
  stroke(context, isStart ? theme.paper : theme.accent, 1.8, 1);
}

/** Length and bearing at the middle of the line, beside it. */
function drawLength(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  theme: ChartTheme,
  from: Position,
  to: Position,
): void {
  const { distanceM, bearingDeg } = geodesicBetween(from, to);
  const a = pixelAt(viewport, from);
  const b = pixelAt(viewport, to);
  const lengthPx = Math.hypot(b.x - a.x, b.y - a.y);
  if (lengthPx < 40) return;
  const text = `${formatDistance(distanceM / 1000)} · ${formatBearing(bearingDeg)}`;
  context.font = chartFont(11, 500);
  context.letterSpacing = '0px';
  const width = context.measureText(text).width + 12;
  const x = Math.min(Math.max((a.x + b.x) / 2, width / 2 + 4), viewport.widthPx - width / 2 - 4);
  const across = Math.abs((b.x - a.x) / lengthPx);
  // beside a steep line, above a flat one
  const y = (a.y + b.y) / 2 - 16 * across;
  const left = x - width / 2 + (1 - across) * (width / 2 + 10);
  context.beginPath();
  context.roundRect(left, y - 9, width, 18, 4);
  context.fillStyle = theme.paper;
  context.globalAlpha = 0.92;
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = theme.accent;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillText(text, left + 6, y + 4);
}

function stroke(
  context: CanvasRenderingContext2D,
  colour: string,
  widthPx: number,
  opacity: number,
): void {
  context.lineJoin = 'round';
  context.globalAlpha = opacity;
  context.strokeStyle = colour;
  context.lineWidth = widthPx;
  context.stroke();
  context.globalAlpha = 1;
}

/** Whether a study is of the path as it is, not of one a frame ago. */
function isOf(study: PathStudy, from: Position, to: Position): boolean {
  return isSame(study.from, from) && isSame(study.to, to);
}

function isSame(a: Position, b: Position): boolean {
  return a.longitudeDeg === b.longitudeDeg && a.latitudeDeg === b.latitudeDeg;
}

function pixelAt(viewport: Viewport, { longitudeDeg, latitudeDeg }: Position): PixelPoint {
  return pixelOf(viewport, toMercator(longitudeDeg, latitudeDeg));
}
