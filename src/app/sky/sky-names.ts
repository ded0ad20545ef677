import type { Language } from '../../network/name.ts';
import { formatNumber } from '../i18n/format.ts';
import { CanvasLayer } from '../map/canvas-layer.ts';
import { frameFurniture } from '../map/chart/chart-frame.ts';
import { chartFont } from '../map/chart/chart-theme.ts';
import type { Box } from '../map/chart/label-placement.ts';
import type { Viewport } from '../map/viewport.ts';
import { clearPlace } from './clear-place.ts';
import { fullName, satelliteName, shortName } from './satellite-name.ts';
import type { SkyFrame, SkyView } from './sky-frame.ts';
import { inkColour, systemColours } from './sky-palette.ts';
import type { SystemSky } from './system-sky.ts';

/** With more satellites in view than these only those that matter are named. */
const mostNames = 6;
const linePx = 14;
const lookAgainMs = 500;

/** The inks of the palette as css colours, and the halo's. */
export interface NameInks {
  readonly colours: readonly string[];
  readonly halo: string;
}

/** Names beside satellites, on a canvas over the chart's marks. */
export class SkyNames {
  readonly #layer: CanvasLayer;
  #isEmpty = true;
  /** Panels, and what has been written. */
  #taken: Box[] = [];
  #boxes: readonly Box[] = [];
  #lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(parent: HTMLElement) {
    this.#layer = new CanvasLayer(parent, 'sky-names', 2);
  }

  draw(
    viewport: Viewport,
    frame: SkyFrame,
    view: SkyView,
    language: Language,
    inks: NameInks,
  ): void {
    if (frame.skies.length === 0 && this.#isEmpty) return;
    const context = this.#layer.begin(viewport.widthPx, viewport.heightPx);
    this.#isEmpty = frame.skies.length === 0;
    if (this.#isEmpty) return;
    this.#taken = [...this.#obstacles(viewport)];
    context.font = chartFont(11, 500);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = inks.halo;
    for (const sky of frame.skies) {
      if (sky.highest < 0 || Number.isNaN(sky.tagX)) continue;
      const text = `${fullName(sky.system, sky.highest, language)} ${elevationOf(sky)}`;
      this.#write(context, viewport, text, sky.tagX, sky.tagY, inks.colours[sky.system.colour]);
    }
    this.#names(context, viewport, frame, view, language, inks);
  }

  /** Scale, credit and the panels over the chart, looked up now and then. */
  #obstacles(viewport: Viewport): readonly Box[] {
    const nowMs = performance.now();
    if (nowMs - this.#lookedAtMs > lookAgainMs) {
      this.#lookedAtMs = nowMs;
      const { left, top } = this.#layer.canvas.getBoundingClientRect();
      const panels = document.querySelectorAll('.map-pane .furniture');
      this.#boxes = [...panels].map((panel) => {
        const box = panel.getBoundingClientRect();
        return {
          left: box.left - left,
          top: box.top - top,
          right: box.right - left,
          bottom: box.bottom - top,
        };
      });
    }
    return [...frameFurniture(viewport), ...this.#boxes];
  }

  /** Names of the satellites in view, where they are few, and of those chosen or pointed at. */
  #names(
    context: CanvasRenderingContext2D,
    viewport: Viewport,
    { skies, picks }: SkyFrame,
    { selected, hovered }: SkyView,
    language: Language,
    { colours }: NameInks,
  ): void {
    const { data, stride, count } = picks;
    let satellites = 0;
    for (let i = 0; i < count; i++) if (data[i * stride + 2] >= 0) satellites++;
    for (let at = 0; at < count * stride; at += stride) {
      const sky = skies[data[at + 2]];
      const index = data[at + 3];
      if (!sky || index === sky.highest) continue;
      const isMeant = (key: SkyView['selected']) =>
        key?.index === index && key.systemId === sky.system.id;
      if (satellites > mostNames && !isMeant(selected) && !isMeant(hovered)) continue;
      const colour = colours[sky.sines[index] >= sky.maskSine ? sky.system.colour : inkColour];
      const name = satelliteName(sky.system, index) || shortName(sky.system, language);
      this.#write(context, viewport, name, data[at], data[at + 1], colour);
    }
  }

  /** Writes beside a point, clear of panels and of what is written already. */
  #write(
    context: CanvasRenderingContext2D,
    viewport: Viewport,
    text: string,
    xPx: number,
    yPx: number,
    colour: string,
  ): void {
    const widthPx = context.measureText(text).width;
    const { left, top } = clearPlace(
      { xPx, yPx, widthPx, heightPx: linePx },
      viewport,
      this.#taken,
    );
    this.#taken.push({ left, top, right: left + widthPx, bottom: top + linePx });
    context.strokeText(text, left, top + linePx / 2);
    context.fillStyle = colour;
    context.fillText(text, left, top + linePx / 2);
  }
}

function elevationOf({ sines, highest }: SystemSky): string {
  return `${formatNumber((Math.asin(sines[highest]) * 180) / Math.PI, 0)}°`;
}

/** The inks for names out of the palette's floats. */
export function nameInks(palette: Float32Array): NameInks {
  const colours = Array.from({ length: palette.length / 4 }, (_, i) => {
    const [r, g, b] = palette.slice(4 * i, 4 * i + 3).map((part) => Math.round(255 * part));
    return `rgb(${r} ${g} ${b})`;
  });
  return { colours, halo: colours[colours.length - 1] ?? colours[systemColours] };
}
