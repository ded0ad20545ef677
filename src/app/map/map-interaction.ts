import type { Position } from '../../geo/position.ts';
import type { Tool } from '../state/app-state.ts';
import type { MapEvents } from './map-scene.ts';
import { beamwidthAt, bearingTo, roundBearing } from './sites/sector-wedge.ts';
import type { SiteHit } from './sites/site-picking.ts';
import type { PixelPoint } from './viewport.ts';

/** Stages of a drag. */
export type DragPhase = 'start' | 'move' | 'end' | 'cancel';

/** Keys held during a drag. */
export interface DragKeys {
  /** Alt when it began: copies are dragged, the sites stay. */
  readonly copies: boolean;
  /** Ctrl or Cmd: no snapping, and sectors turn together. */
  readonly command: boolean;
}

/** What the pointer can do with the map; the map view provides it. */
export interface InteractionTarget {
  readonly tool: () => Tool;
  readonly hitAt: (pixel: PixelPoint) => SiteHit | null;
  readonly azimuthOf: (siteId: string, sectorId: string) => number | null;
  readonly pixelOfSite: (siteId: string) => PixelPoint | null;
  readonly positionOfSite: (siteId: string) => Position | null;
  readonly positionAt: (pixel: PixelPoint) => Position;
  /** Lets the map itself be dragged, or not. */
  readonly setPanning: (enabled: boolean) => void;
  readonly onHover: (pixel: PixelPoint | null, hit: SiteHit | null) => void;
  /** `adds` when the press adds to what is selected. */
  readonly onPress: (pixel: PixelPoint, hit: SiteHit | null, adds: boolean) => void;
  readonly onMoveSite: MapEvents['onMoveSite'];
  readonly onTurnSector: MapEvents['onTurnSector'];
  readonly onWidenSector: MapEvents['onWidenSector'];
}

interface Drag {
  readonly pointerId: number;
  readonly hit: SiteHit | null;
  readonly from: PixelPoint;
  /** From the pointer to the site, so that the site does not jump under it. */
  readonly grip: PixelPoint;
  readonly startPosition: Position | null;
  /** As they were at the last move, but for Alt, which counts at the press. */
  keys: DragKeys;
  moved: boolean;
  /** The last bearing or beamwidth given to a sector. */
  angleDeg: number;
}

/** A press that moves less than this is a click, in px. */
const slackPx = 4;
const azimuthStepDeg = 0.5;
const coarseStepDeg = 5;
const beamwidthStepDeg = 1;
/** A finger that stays this long on a site adds it to what is selected, in ms. */
const longPressMs = 550;

/** Turns pointer and keys over the map into selecting, moving, turning and adding. */
export class MapInteraction {
  private drag: Drag | null = null;
  private longPress = 0;
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
      keys: { copies: event.altKey, command: event.ctrlKey || event.metaKey },
      moved: false,
      angleDeg: Number.NaN,
    };
    if (!hit) return;
    this.target.setPanning(false);
    this.surface.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') {
      this.longPress = window.setTimeout(() => this.pressLong(pixel, hit), longPressMs);
    }
  }

  private pressLong(pixel: PixelPoint, hit: SiteHit): void {
    if (!this.drag || this.drag.moved) return;
    this.drag = null;
    this.target.setPanning(true);
    this.target.onPress(pixel, hit, true);
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
    window.clearTimeout(this.longPress);
    const command = event.ctrlKey || event.metaKey;
    // what turns together is settled when the drag begins
    if (drag.hit.kind === 'site') drag.keys = { ...drag.keys, command };
    if (drag.hit.kind === 'site') this.moveSite(drag, pixel, starts);
    if (drag.hit.kind === 'azimuthBall') this.turnSector(drag, pixel, starts, event.shiftKey);
    if (drag.hit.kind === 'beamEdge') this.widenSector(drag, pixel, starts, event.shiftKey);
  }

  private moveSite(drag: Drag, pixel: PixelPoint, starts: boolean): void {
    const { siteId } = drag.hit!;
    if (starts && drag.startPosition) {
      this.target.onMoveSite(siteId, drag.startPosition, 'start', drag.keys);
    }
    this.target.onMoveSite(siteId, this.gripped(drag, pixel), 'move', drag.keys);
  }

  private turnSector(drag: Drag, pixel: PixelPoint, starts: boolean, coarse: boolean): void {
    if (drag.hit?.kind !== 'azimuthBall') return;
    const site = this.target.pixelOfSite(drag.hit.siteId);
    if (!site) return;
    const step = coarse ? coarseStepDeg : azimuthStepDeg;
    const azimuthDeg = roundBearing(bearingTo(site, pixel), step);
    if (starts) this.target.onTurnSector(drag.hit.sectorId, azimuthDeg, 'start', drag.keys);
    if (azimuthDeg === drag.angleDeg) return;
    drag.angleDeg = azimuthDeg;
    this.target.onTurnSector(drag.hit.sectorId, azimuthDeg, 'move', drag.keys);
  }

  private widenSector(drag: Drag, pixel: PixelPoint, starts: boolean, coarse: boolean): void {
    if (drag.hit?.kind !== 'beamEdge') return;
    const { siteId, sectorId, side } = drag.hit;
    const site = this.target.pixelOfSite(siteId);
    const azimuthDeg = this.target.azimuthOf(siteId, sectorId);
    if (!site || azimuthDeg === null) return;
    const step = coarse ? coarseStepDeg : beamwidthStepDeg;
    const beamwidthDeg = beamwidthAt(azimuthDeg, bearingTo(site, pixel), side, step);
    if (starts) this.target.onWidenSector(sectorId, beamwidthDeg, 'start');
    if (beamwidthDeg === drag.angleDeg) return;
    drag.angleDeg = beamwidthDeg;
    this.target.onWidenSector(sectorId, beamwidthDeg, 'move');
  }

  private release(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointerId) return;
    const pixel = this.pixelOf(event);
    this.drag = null;
    window.clearTimeout(this.longPress);
    if (drag.hit) this.target.setPanning(true);
    if (!drag.moved) {
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      this.target.onPress(pixel, drag.hit, adds);
      return;
    }
    if (drag.hit) this.finish(drag.hit, drag, this.gripped(drag, pixel), 'end');
  }

  private finish(hit: SiteHit, drag: Drag, position: Position, phase: 'end' | 'cancel'): void {
    const { keys, angleDeg } = drag;
    if (hit.kind === 'site') this.target.onMoveSite(hit.siteId, position, phase, keys);
    if (hit.kind === 'azimuthBall') this.target.onTurnSector(hit.sectorId, angleDeg, phase, keys);
    if (hit.kind === 'beamEdge') this.target.onWidenSector(hit.sectorId, angleDeg, phase);
  }

  private cancel(): void {
    const { drag } = this;
    if (!drag) return;
    this.drag = null;
    window.clearTimeout(this.longPress);
    if (!drag.hit) return;
    this.target.setPanning(true);
    if (drag.moved && drag.startPosition) {
      this.finish(drag.hit, drag, drag.startPosition, 'cancel');
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
