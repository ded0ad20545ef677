import type { Position } from '../../geo/position.ts';
import type { Tool } from '../state/app-state.ts';
import { bearingTo, roundBearing } from './sites/sector-wedge.ts';
import type { SiteHit } from './sites/site-picking.ts';
import type { PixelPoint } from './viewport.ts';

/** Stages of a drag. */
export type DragPhase = 'start' | 'move' | 'end' | 'cancel';

/** What the pointer can do with the map; the map view provides it. */
export interface InteractionTarget {
  readonly tool: () => Tool;
  readonly hitAt: (pixel: PixelPoint) => SiteHit | null;
  readonly pixelOfSite: (siteId: string) => PixelPoint | null;
  readonly positionOfSite: (siteId: string) => Position | null;
  readonly positionAt: (pixel: PixelPoint) => Position;
  /** Lets the map itself be dragged, or not. */
  readonly setPanning: (enabled: boolean) => void;
  readonly onHover: (pixel: PixelPoint | null, hit: SiteHit | null) => void;
  /** `adds` when the press adds to what is selected. */
  readonly onPress: (pixel: PixelPoint, hit: SiteHit | null, adds: boolean) => void;
  readonly onMoveSite: (siteId: string, position: Position, phase: DragPhase) => void;
  readonly onTurnSector: (sectorId: string, azimuthDeg: number, phase: DragPhase) => void;
}

interface Drag {
  readonly pointerId: number;
  readonly hit: SiteHit | null;
  readonly from: PixelPoint;
  /** From the pointer to the site, so that the site does not jump under it. */
  readonly grip: PixelPoint;
  readonly startPosition: Position | null;
  moved: boolean;
  /** The last bearing given to a turned sector. */
  azimuthDeg: number;
}

/** A press that moves less than this is a click, in px. */
const slackPx = 4;
const azimuthStepDeg = 0.5;
const coarseAzimuthStepDeg = 5;

/** Turns pointer and keys over the map into selecting, moving, turning and adding. */
export class MapInteraction {
  private drag: Drag | null = null;
  private readonly abort = new AbortController();

  private readonly surface: HTMLElement;
  private readonly target: InteractionTarget;

  constructor(surface: HTMLElement, target: InteractionTarget) {
    this.surface = surface;
    this.target = target;
    const { signal } = this.abort;
    surface.addEventListener('pointerdown', (event) => this.press(event), {
      signal,
      capture: true,
    });
    surface.addEventListener('pointermove', (event) => this.move(event), { signal });
    surface.addEventListener('pointerup', (event) => this.release(event), { signal });
    surface.addEventListener('pointercancel', () => this.cancel(), { signal });
    surface.addEventListener('pointerleave', () => this.leave(), { signal });
    window.addEventListener('keydown', (event) => this.key(event), { signal, capture: true });
    window.addEventListener('blur', () => this.cancel(), { signal });
  }

  /** Whether a site or sector is being dragged. */
  get isDragging(): boolean {
    return this.drag !== null && this.drag.hit !== null && this.drag.moved;
  }

  remove(): void {
    this.cancel();
    this.abort.abort();
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary || this.drag) return;
    const pixel = this.pixelOf(event);
    const hit = this.target.tool() === 'select' ? this.target.hitAt(pixel) : null;
    const site = hit && this.target.pixelOfSite(hit.siteId);
    this.drag = {
      pointerId: event.pointerId,
      hit,
      from: pixel,
      grip: site ? { x: site.x - pixel.x, y: site.y - pixel.y } : { x: 0, y: 0 },
      startPosition: hit && this.target.positionOfSite(hit.siteId),
      moved: false,
      azimuthDeg: Number.NaN,
    };
    if (!hit) return;
    this.target.setPanning(false);
    this.surface.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const pixel = this.pixelOf(event);
    const { drag } = this;
    if (!drag) {
      const hit = this.target.tool() === 'select' ? this.target.hitAt(pixel) : null;
      this.target.onHover(pixel, hit);
      return;
    }
    if (event.pointerId !== drag.pointerId) return;
    const far = Math.hypot(pixel.x - drag.from.x, pixel.y - drag.from.y) > slackPx;
    const starts = !drag.moved && far;
    if (starts) drag.moved = true;
    this.target.onHover(pixel, drag.hit);
    if (!drag.moved || !drag.hit) return;
    if (drag.hit.kind === 'site') this.moveSite(drag, pixel, starts);
    if (drag.hit.kind === 'azimuthBall') this.turnSector(drag, pixel, starts, event.shiftKey);
  }

  private moveSite(drag: Drag, pixel: PixelPoint, starts: boolean): void {
    const { siteId } = drag.hit!;
    if (starts && drag.startPosition) {
      this.target.onMoveSite(siteId, drag.startPosition, 'start');
    }
    this.target.onMoveSite(siteId, this.gripped(drag, pixel), 'move');
  }

  private turnSector(drag: Drag, pixel: PixelPoint, starts: boolean, coarse: boolean): void {
    if (drag.hit?.kind !== 'azimuthBall') return;
    const site = this.target.pixelOfSite(drag.hit.siteId);
    if (!site) return;
    const step = coarse ? coarseAzimuthStepDeg : azimuthStepDeg;
    const azimuthDeg = roundBearing(bearingTo(site, pixel), step);
    if (starts) this.target.onTurnSector(drag.hit.sectorId, azimuthDeg, 'start');
    if (azimuthDeg === drag.azimuthDeg) return;
    drag.azimuthDeg = azimuthDeg;
    this.target.onTurnSector(drag.hit.sectorId, azimuthDeg, 'move');
  }

  private release(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointerId) return;
    const pixel = this.pixelOf(event);
    this.drag = null;
    if (drag.hit) this.target.setPanning(true);
    if (!drag.moved) {
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      this.target.onPress(pixel, drag.hit, adds);
      return;
    }
    if (drag.hit?.kind === 'site') {
      this.target.onMoveSite(drag.hit.siteId, this.gripped(drag, pixel), 'end');
    }
    if (drag.hit?.kind === 'azimuthBall') {
      this.target.onTurnSector(drag.hit.sectorId, drag.azimuthDeg, 'end');
    }
  }

  private cancel(): void {
    const { drag } = this;
    if (!drag) return;
    this.drag = null;
    if (!drag.hit) return;
    this.target.setPanning(true);
    if (!drag.moved) return;
    if (drag.hit.kind === 'site' && drag.startPosition) {
      this.target.onMoveSite(drag.hit.siteId, drag.startPosition, 'cancel');
    }
    if (drag.hit.kind === 'azimuthBall') {
      this.target.onTurnSector(drag.hit.sectorId, drag.azimuthDeg, 'cancel');
    }
  }

  private leave(): void {
    if (!this.drag) this.target.onHover(null, null);
  }

  /** Escape gives up a drag, and only that. */
  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isDragging) return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  }

  private gripped(drag: Drag, pixel: PixelPoint): Position {
    const position = this.target.positionAt({
      x: pixel.x + drag.grip.x,
      y: pixel.y + drag.grip.y,
    });
    return {
      longitudeDeg: roundedToMetre(position.longitudeDeg),
      latitudeDeg: roundedToMetre(position.latitudeDeg),
    };
  }

  private pixelOf(event: PointerEvent): PixelPoint {
    const box = this.surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}

function roundedToMetre(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
