import type { MapOnPage } from './map-on-page.ts';
import type { Explorer } from './open-explorer.ts';
import { drawRaster } from './raster-pictures.ts';

/** Paints the cells of small maps as they come into view, all before printing, and opens them large when clicked. */
export function drawSmallMaps(maps: readonly MapOnPage[], explorer: Explorer | null): void {
  const waiting = new Map(maps.map((map) => [map.figure as Element, map]));
  const draw = (figure: Element) => {
    const map = waiting.get(figure);
    const canvas = figure.querySelector('canvas');
    const pictures = map?.pictures();
    if (!map || !canvas || !pictures) return;
    waiting.delete(figure);
    observer.unobserve(figure);
    const { columns, rows } = map.packed.window;
    const scale = Math.max(2, devicePixelRatio);
    canvas.width = Math.round(canvas.clientWidth * scale);
    canvas.height = Math.round(canvas.clientHeight * scale);
    drawRaster(canvas, pictures, { left: 0, top: 0, columns, rows });
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) draw(target);
    },
    { rootMargin: '600px' },
  );
  for (const { figure } of maps) observer.observe(figure);
  addEventListener('beforeprint', () => {
    for (const figure of [...waiting.keys()]) draw(figure);
  });
  if (!explorer) return;
  for (const map of maps) {
    const stage = map.figure.querySelector<HTMLElement>('.stage');
    if (!stage) continue;
    stage.style.cursor = 'zoom-in';
    stage.addEventListener('click', () => {
      explorer.show(map);
      explorer.element.scrollIntoView({ block: 'start' });
    });
  }
}
