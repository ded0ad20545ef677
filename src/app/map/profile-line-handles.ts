import { geodesicBetween } from '../../geo/geodesic.ts';
import { shortestPathKm } from '../../planning/path-study/path-question.ts';
import { appStore } from '../state/app-store.ts';
import { moveProfileEnd, setProfileCursor, startPosition } from '../state/profile-actions.ts';
import { type PixelPoint, pixelOf, positionAt, toMercator, type Viewport } from './viewport.ts';

type End = 'start' | 'end';

/** Half the side of the area that takes hold of an end, in px. */
const reachPx = 12;
/** The profile follows a pointer this near to the line, in px. */
const nearPx = 7;

/** Lets the ends of the path be dragged before sites and chart see the pointer. */
export class ProfileHandles {
  private readonly surface: HTMLElement;
  private readonly viewport: () => Viewport;
  private held: { readonly end: End; readonly pointerId: number } | null = null;
  private points = false;

  constructor(surface: HTMLElement, viewport: () => Viewport) {
    this.surface = surface;
    this.viewport = viewport;
    const early = { capture: true };
    surface.addEventListener('pointerdown', (event) => this.press(event), early);
    surface.addEventListener('pointermove', (event) => this.move(event), early);
    surface.addEventListener('pointerup', (event) => this.release(event), early);
    surface.addEventListener('pointercancel', (event) => this.release(event), early);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary) return;
    const end = this.endAt(this.pixelOf(event));
    if (!end) return;
    // no mouse event follows, so that the map is not dragged along
    event.preventDefault();
    event.stopPropagation();
    this.held = { end, pointerId: event.pointerId };
    setProfileCursor(null);
    this.points = false;
    this.surface.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const pixel = this.pixelOf(event);
    if (this.held?.pointerId === event.pointerId) {
      event.stopPropagation();
      this.drag(this.held.end, pixel);
      return;
    }
    if (event.buttons !== 0) return;
    const isOver = this.endAt(pixel) !== null;
    if (isOver) event.stopPropagation();
    this.surface.style.cursor = isOver ? 'move' : '';
    const canvas = this.surface.querySelector<HTMLElement>('.maplibregl-canvas-container');
    if (canvas && isOver) canvas.style.cursor = 'move';
    this.point(pixel);
  }

  private release(event: PointerEvent): void {
    if (this.held?.pointerId !== event.pointerId) return;
    event.stopPropagation();
    this.held = null;
  }

  private drag(end: End, pixel: PixelPoint): void {
    const position = positionAt(this.viewport(), pixel);
    const { profile } = appStore.getState();
    const other = profile && (end === 'end' ? startPosition(profile) : profile.end);
    if (other && geodesicBetween(other, position).distanceM < 1000 * shortestPathKm) return;
    moveProfileEnd(end, position);
  }

  /** Marks the place on the profile that the pointer is near to on the line. */
  private point(pixel: PixelPoint): void {
    const ends = this.ends();
    const { tool } = appStore.getState();
    if (!ends.start || !ends.end || tool !== 'select') return;
    const { start, end } = ends;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const squared = dx * dx + dy * dy;
    const share = ((pixel.x - start.x) * dx + (pixel.y - start.y) * dy) / squared;
    const away = Math.hypot(start.x + share * dx - pixel.x, start.y + share * dy - pixel.y);
    const distanceKm = appStore.getState().profile?.study?.distanceKm ?? 0;
    const isNear = share >= 0 && share <= 1 && away <= nearPx;
    if (isNear) setProfileCursor(share * distanceKm);
    else if (this.points) setProfileCursor(null);
    this.points = isNear;
  }

  private endAt(pixel: PixelPoint): End | null {
    const { start, end } = this.ends();
    if (end && isNear(end, pixel)) return 'end';
    const { profile } = appStore.getState();
    // a site of the plan is moved as a site, not as the end of a path
    const isFree = profile?.start && 'position' in profile.start;
    return isFree && start && isNear(start, pixel) ? 'start' : null;
  }

  private ends(): { start: PixelPoint | null; end: PixelPoint | null } {
    const { profile } = appStore.getState();
    const from = profile && startPosition(profile);
    const viewport = this.viewport();
    const pixelAt = (place: { longitudeDeg: number; latitudeDeg: number }) =>
      pixelOf(viewport, toMercator(place.longitudeDeg, place.latitudeDeg));
    return {
      start: from ? pixelAt(from) : null,
      end: profile?.end ? pixelAt(profile.end) : null,
    };
  }

  private pixelOf(event: PointerEvent): PixelPoint {
    const box = this.surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

function isNear(a: PixelPoint, b: PixelPoint): boolean {
  return Math.abs(a.x - b.x) <= reachPx && Math.abs(a.y - b.y) <= reachPx;
}
