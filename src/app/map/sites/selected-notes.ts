import type { Language } from '../../../network/name.ts';
import { kmPerNauticalMile } from '../../../units/constants.ts';
import { type ChartTheme, chartFont } from '../chart/chart-theme.ts';
import type { Box } from '../chart/label-placement.ts';
import { detailZoom, pixelOf, pxPerKm, type Viewport } from '../viewport.ts';
import type { SiteScene } from './site-scene.ts';

/** A text about the selected site, from its left end; px. */
export interface SelectedNote {
  readonly text: string;
  readonly font: string;
  readonly left: number;
  readonly baseline: number;
  readonly box: Box;
}

const inset = 6;

/** The selected site's name, and the radius of its ring from the zoom of detail on. */
export function selectedNotes(
  viewport: Viewport,
  sites: SiteScene,
  language: Language,
  measure: (text: string, font: string) => number,
): SelectedNote[] {
  const { selected, radioHorizonKm } = sites;
  if (!selected) return [];
  const { x, y } = pixelOf(viewport, selected.at);
  if (x < 0 || y < 0 || x > viewport.widthPx || y > viewport.heightPx) return [];
  const note = (text: string, font: string, sizePx: number, left: number, baseline: number) => {
    const width = measure(text, font);
    const most = viewport.widthPx - width - inset;
    const clamped = Math.max(inset, Math.min(most, left));
    return {
      text,
      font,
      left: clamped,
      baseline,
      box: {
        left: clamped - 3,
        top: baseline - sizePx,
        right: clamped + width + 3,
        bottom: baseline + 4,
      },
    };
  };
  const nameFont = chartFont(12, 600);
  const name = selected.site.name[language];
  const below = y + 34 < viewport.heightPx ? y + 28 : y - 18;
  const notes = [note(name, nameFont, 12, x - measure(name, nameFont) / 2, below)];
  if (radioHorizonKm === null || viewport.zoom < detailZoom) return notes;
  const slant = Math.SQRT1_2 * radioHorizonKm * pxPerKm(viewport, selected.site.latitudeDeg);
  if (y - slant < 20 || x + slant > viewport.widthPx) return notes;
  const miles = (radioHorizonKm / kmPerNauticalMile).toFixed(1);
  const title = language === 'zh' ? '无线电视距' : 'Radio horizon';
  const text = `${title} ${radioHorizonKm.toFixed(1)} km / ${miles} NM`;
  return [...notes, note(text, chartFont(11, 500), 11, x + slant + 9, y - slant - 6)];
}

export function drawNotes(
  context: CanvasRenderingContext2D,
  notes: readonly SelectedNote[],
  theme: ChartTheme,
): void {
  context.letterSpacing = '0px';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 2.6;
  context.strokeStyle = theme.halo;
  context.fillStyle = theme.accent;
  for (const { text, font, left, baseline } of notes) {
    context.font = font;
    context.strokeText(text, left, baseline);
    context.fillText(text, left, baseline);
  }
}
