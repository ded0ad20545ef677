import type { Position } from '../../geo/position.ts';
import { appStore } from '../state/app-store.ts';
import { type PixelPoint, pixelOf, positionAt, toMercator, type Viewport } from './viewport.ts';

/** Half the side of the area that takes hold of the place, in px. */
const reachPx = 12;

/** Lets a place be dragged before sites and chart see the pointer. */
export class PlaceHandle {
  private readonly surface: HTMLElement;
  private readonly viewport: () => Viewport;
  private readonly place: () => Position | null;
  private readonly onMove: (place: Position) => void;
  private heldBy: number | null = null;

  constructor(
    surface: HTMLElement,
    viewport: () => Viewport,
    place: () => Position | null,
    onMove: (place: Position) => void,
  ) {
    this.surface = surface;
    this.viewport = viewport;
    this.place = place;
    this.onMove = onMove;
    const early = { capture: true };
    surface.addEventListener('pointerdown', (event) => this.press(event), early);
    surface.addEventListener('pointermove', (event) => this.move(event), early);
    surface.addEventListener('pointerup', (event) => this.release(event), early);
    surface.addEventListener('pointercancel', (event) => this.release(event), early);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary || !this.isOver(event)) return;
    // no mouse event follows, so that the map is not dragged along
    event.preventDefault();
    event.stopPropagation();
    this.heldBy = event.pointerId;
    this.surface.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    if (this.heldBy === event.pointerId) {
      event.stopPropagation();
      this.onMove(positionAt(this.viewport(), this.pixelOf(event)));
      return;
    }
    if (event.buttons !== 0 || !this.isOver(event)) return;
    event.stopPropagation();
    const canvas = this.surface.querySelector<HTMLElement>('.maplibregl-canvas-container');
    if (canvas) canvas.style.cursor = 'move';
  }

  private release(event: PointerEvent): void {
    if (this.heldBy !== event.pointerId) return;
    event.stopPropagation();
    this.heldBy = null;
  }

  private isOver(event: PointerEvent): boolean {
    const place = this.place();
    if (!place || appStore.getState().tool !== 'select') return false;
    const at = pixelOf(this.viewport(), toMercator(place.longitudeDeg, place.latitudeDeg));
    const pixel = this.pixelOf(event);
    return Math.abs(at.x - pixel.x) <= reachPx && Math.abs(at.y - pixel.y) <= reachPx;
  }

  private pixelOf(event: PointerEvent): PixelPoint {
    const box = this.surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
