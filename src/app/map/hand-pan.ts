/** What can be moved about under a window. */
interface Pannable {
  /** By pixels of the screen, at once. */
  panBy(offset: [number, number], options: { duration: 0 }): unknown;
}

/** While Space is held the pointer moves the chart, whatever tool is taken up. */
export class HandPan {
  private readonly surface: HTMLElement;
  private readonly map: Pannable;
  private readonly abort = new AbortController();
  /** Lies over the chart while the key is held, and takes the pointer from what is below. */
  private cover: HTMLElement | null = null;

  constructor(surface: HTMLElement, map: Pannable) {
    this.surface = surface;
    this.map = map;
    const options = { signal: this.abort.signal, capture: true };
    window.addEventListener('keydown', (event) => this.hold(event), options);
    window.addEventListener('keyup', (event) => event.key === ' ' && this.letGo(), options);
    window.addEventListener('blur', () => this.letGo(), options);
  }

  remove(): void {
    this.letGo();
    this.abort.abort();
  }

  /** Space presses buttons and types blanks elsewhere. */
  private hold(event: KeyboardEvent): void {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement)) return;
    if (event.target !== document.body && !this.surface.contains(event.target)) return;
    if (document.querySelector('[role="dialog"]')) return;
    event.preventDefault();
    if (!this.cover) this.surface.append(this.laidOver());
  }

  private letGo(): void {
    this.cover?.remove();
    this.cover = null;
  }

  private laidOver(): HTMLElement {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:absolute;inset:0;z-index:5;cursor:grab;touch-action:none';
    let last: { readonly x: number; readonly y: number } | null = null;
    cover.addEventListener('pointerdown', ({ button, clientX: x, clientY: y, pointerId }) => {
      if (button !== 0) return;
      last = { x, y };
      cover.setPointerCapture(pointerId);
      cover.style.cursor = 'grabbing';
    });
    cover.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
      if (!last) return;
      this.map.panBy([last.x - x, last.y - y], { duration: 0 });
      last = { x, y };
    });
    cover.addEventListener('pointerup', () => {
      last = null;
      cover.style.cursor = 'grab';
    });
    this.cover = cover;
    return cover;
  }
}
