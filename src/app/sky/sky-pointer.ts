import type { PixelPoint } from '../map/viewport.ts';
import { appStore } from '../state/app-store.ts';
import { clockStore } from './clock-store.ts';
import { shipPort } from './ship-dots.ts';
import type { SkyFrame } from './sky-frame.ts';
import { chooseSatellite, pointAtSatellite, skyStore } from './sky-store.ts';
import type { SatelliteKey } from './sky-system.ts';
import { SkyTip } from './sky-tip.ts';

const reachPx = 11;
/** What is pointed at moves on while the pointer rests. */
const lookAgainMs = 250;

type Hit =
  | { readonly kind: 'satellite'; readonly key: SatelliteKey }
  | { readonly kind: 'ship'; readonly id: string };

/** Tells of satellites and ships under the pointer, and chooses them on a press, before sites and chart see it. */
export class SkyPointer {
  readonly #surface: HTMLElement;
  readonly #frame: SkyFrame;
  readonly #tip: SkyTip;
  readonly #isSite: (pixel: PixelPoint) => boolean;
  #at: PixelPoint | null = null;
  #pressed: { readonly hit: Hit; readonly pointerId: number } | null = null;

  /** @param isSite whether a site has the place, which can be dragged */
  constructor(surface: HTMLElement, frame: SkyFrame, isSite: (pixel: PixelPoint) => boolean) {
    this.#isSite = isSite;
    this.#surface = surface;
    this.#frame = frame;
    this.#tip = new SkyTip(surface, frame);
    const early = { capture: true };
    surface.addEventListener('pointerdown', (event) => this.#press(event), early);
    surface.addEventListener('pointerup', (event) => this.#release(event), early);
    surface.addEventListener('pointercancel', () => this.#drop(), early);
    surface.addEventListener('pointermove', (event) => this.#move(event), early);
    surface.addEventListener('pointerleave', () => this.#leave());
    window.setInterval(() => {
      if (this.#at && clockStore.getState().playing) this.#look();
    }, lookAgainMs);
  }

  #press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const hit = this.#hitAt(this.#pixelOf(event));
    if (!hit) return;
    // no mouse event follows, so that the map is not dragged along
    event.preventDefault();
    event.stopPropagation();
    this.#pressed = { hit, pointerId: event.pointerId };
  }

  #release(event: PointerEvent): void {
    const pressed = this.#pressed;
    this.#pressed = null;
    if (pressed?.pointerId !== event.pointerId) return;
    event.stopPropagation();
    if (pressed.hit.kind === 'ship') {
      shipPort.getState().source?.press?.(pressed.hit.id);
      return;
    }
    const { key } = pressed.hit;
    const { selected } = skyStore.getState();
    const isSame = selected?.systemId === key.systemId && selected.index === key.index;
    chooseSatellite(isSame ? null : key);
  }

  #drop(): void {
    this.#pressed = null;
  }

  #move(event: PointerEvent): void {
    if (event.buttons !== 0 && !this.#pressed) {
      this.#leave();
      return;
    }
    this.#at = this.#pixelOf(event);
    if (this.#look()) event.stopPropagation();
  }

  #leave(): void {
    this.#at = null;
    pointAtSatellite(null);
    this.#tip.hide();
  }

  /** Looks at what is under the pointer; says whether anything is. */
  #look(): boolean {
    const hit = this.#at && this.#hitAt(this.#at);
    pointAtSatellite(hit?.kind === 'satellite' ? hit.key : null);
    if (!hit || !this.#at) {
      this.#tip.hide();
      return false;
    }
    const canvas = this.#surface.querySelector<HTMLElement>('.maplibregl-canvas-container');
    if (canvas) canvas.style.cursor = 'pointer';
    if (hit.kind === 'satellite') this.#tip.showSatellite(hit.key, this.#at);
    else this.#tip.showShip(hit.id, this.#at);
    return true;
  }

  #hitAt(pixel: PixelPoint): Hit | null {
    if (appStore.getState().tool !== 'select') return null;
    const found = this.#frame.picks.nearest(pixel.x, pixel.y, reachPx);
    if (!found || this.#isSite(pixel)) return null;
    const sky = this.#frame.skies[found.group];
    if (sky) return { kind: 'satellite', key: { systemId: sky.system.id, index: found.index } };
    const ship = this.#frame.shipAt(found.index);
    return ship ? { kind: 'ship', id: ship } : null;
  }

  #pixelOf(event: PointerEvent): PixelPoint {
    const box = this.#surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
