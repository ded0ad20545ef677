import { frameMarginPx } from '../../chart-map/frame-svg.ts';
import type { ChartView } from './chart-view.ts';

/** Lets pointer, wheel and keys move a chart, and tells where the pointer is; null when it has left. */
export function followHand(
  box: HTMLElement,
  view: ChartView,
  onPoint: (x: number | null, y: number | null) => void,
): void {
  const pointers = new Map<number, { x: number; y: number }>();
  const placeOf = (event: { clientX: number; clientY: number }) => {
    const { left, top } = box.getBoundingClientRect();
    return { x: event.clientX - left - frameMarginPx, y: event.clientY - top - frameMarginPx };
  };
  box.addEventListener('pointerdown', (event) => {
    if ((event.target as Element).closest('button')) return;
    box.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, placeOf(event));
  });
  box.addEventListener('pointermove', (event) => {
    const place = placeOf(event);
    const before = pointers.get(event.pointerId);
    onPoint(place.x, place.y);
    if (!before) return;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, place);
    if (other) {
      const apart = (a: typeof place) => Math.hypot(a.x - other.x, a.y - other.y);
      view.zoom(apart(place) / Math.max(1, apart(before)), other.x, other.y);
    } else {
      view.pan(place.x - before.x, place.y - before.y);
    }
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    box.addEventListener(name, (event) => pointers.delete(event.pointerId));
  }
  box.addEventListener('pointerleave', () => onPoint(null, null));
  box.addEventListener(
    'wheel',
    (event) => {
      // a page that scrolls past must not be caught by its map
      if (!event.ctrlKey && document.activeElement !== box && !box.matches(':active')) return;
      event.preventDefault();
      const { x, y } = placeOf(event);
      view.zoom(Math.exp(-event.deltaY / 400), x, y);
    },
    { passive: false },
  );
  box.addEventListener('dblclick', (event) => {
    if ((event.target as Element).closest('button')) return;
    const { x, y } = placeOf(event);
    view.zoom(2, x, y);
  });
  box.addEventListener('keydown', (event) => {
    const step = keys[event.key];
    if (!step) return;
    event.preventDefault();
    step(view);
  });
}

const keys: Readonly<Record<string, (view: ChartView) => void>> = {
  ArrowLeft: (view) => view.pan(80, 0),
  ArrowRight: (view) => view.pan(-80, 0),
  ArrowUp: (view) => view.pan(0, 80),
  ArrowDown: (view) => view.pan(0, -80),
  '+': (view) => view.zoom(1.5),
  '=': (view) => view.zoom(1.5),
  '-': (view) => view.zoom(1 / 1.5),
  Home: (view) => view.reset(),
};
