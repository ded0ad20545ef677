import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { Tool } from '../state/app-state.ts';
import { frameMarginPx } from './chart/chart-frame.ts';
import type { ChartMarks } from './chart-marks.ts';
import { featureAt } from './feature-picking.ts';
import { type DragPhase, MapInteraction } from './map-interaction.ts';
import type { MapEvents, MapScene } from './map-scene.ts';
import type { SiteMark } from './sites/site-marks.ts';
import { type SiteHit, siteHitAt } from './sites/site-picking.ts';
import type { SiteScene } from './sites/site-scene.ts';
import { type PixelPoint, pixelOf, positionAt, type Viewport } from './viewport.ts';

/** What the pointer needs to know of the map view, and may change in it. */
interface PointerHost {
  readonly scene: () => MapScene | null;
  readonly sites: () => SiteScene;
  readonly viewport: () => Viewport;
  readonly setHovered: (siteId: string | null, sectorId: string | null) => void;
  readonly setDragging: (isDragging: boolean) => void;
}

interface Hover {
  readonly pixel: PixelPoint | null;
  readonly hit: SiteHit | null;
}

/** Answers the pointer: tells the app what it does and what it is over, and sets the cursor. */
export class MapPointer {
  private readonly map: MapLibreMap;
  private readonly region: Region;
  private readonly marks: ChartMarks;
  private readonly events: MapEvents;
  private readonly host: PointerHost;
  private readonly interaction: MapInteraction;
  private pending: Hover | null = null;

  constructor(
    map: MapLibreMap,
    region: Region,
    marks: ChartMarks,
    events: MapEvents,
    host: PointerHost,
  ) {
    this.map = map;
    this.region = region;
    this.marks = marks;
    this.events = events;
    this.host = host;
    this.interaction = new MapInteraction(map.getCanvasContainer(), {
      tool: () => host.scene()?.tool ?? 'select',
      hitAt: (pixel) => this.hitAt(pixel),
      pixelOfSite: (siteId) => this.pixelOfSite(siteId),
      positionOfSite: (siteId) => positionOf(this.markOf(siteId)),
      positionAt: (pixel) => positionAt(host.viewport(), pixel),
      setPanning: (enabled) => (enabled ? map.dragPan.enable() : map.dragPan.disable()),
      onHover: (pixel, hit) => this.hover({ pixel, hit }),
      onPress: (pixel, hit, adds) => this.press(pixel, hit, adds),
      azimuthOf: (siteId, sectorId) =>
        this.markOf(siteId)?.sectors.find(({ id }) => id === sectorId)?.azimuthDeg ?? null,
      onMoveSite: (siteId, position, phase, keys) => {
        host.setDragging(isUnderWay(phase));
        events.onMoveSite(siteId, position, phase, keys);
      },
      onTurnSector: (sectorId, azimuthDeg, phase, keys) => {
        host.setDragging(isUnderWay(phase));
        events.onTurnSector(sectorId, azimuthDeg, phase, keys);
      },
      onWidenSector: (sectorId, beamwidthDeg, phase) => {
        host.setDragging(isUnderWay(phase));
        events.onWidenSector(sectorId, beamwidthDeg, phase);
      },
    });
  }

  remove(): void {
    this.interaction.remove();
  }

  showCursor(hit: SiteHit | null): void {
    const isPlacing = (this.host.scene()?.tool ?? 'select') !== 'select';
    this.map.getCanvasContainer().style.cursor = isPlacing ? 'crosshair' : this.cursorOver(hit);
  }

  /** What can be done with a hit. A site that is not selected yet can be pressed, locked or not. */
  private cursorOver(hit: SiteHit | null): string {
    if (!hit) return '';
    const isHandle = hit.kind === 'azimuthBall' || hit.kind === 'beamEdge';
    const isHeld = isHandle || this.host.sites().selectedIds.has(hit.siteId);
    if (isHeld && this.markOf(hit.siteId)?.site.locked) return 'not-allowed';
    if (hit.kind === 'beamEdge') {
      return this.host.sites().beamwidthDeg === null ? 'not-allowed' : 'ew-resize';
    }
    return hit.kind === 'azimuthBall' ? 'grab' : 'pointer';
  }

  hitAt(pixel: PixelPoint): SiteHit | null {
    const scene = this.host.scene();
    if (!scene?.overlays.sites || scene.onlyLooks) return null;
    return siteHitAt(this.host.viewport(), pixel, this.host.sites());
  }

  private pixelOfSite(siteId: string): PixelPoint | null {
    const mark = this.markOf(siteId);
    return mark ? pixelOf(this.host.viewport(), mark.at) : null;
  }

  private markOf(siteId: string): SiteMark | undefined {
    return this.host.sites().marks.find(({ site }) => site.id === siteId);
  }

  private press(pixel: PixelPoint, hit: SiteHit | null, adds: boolean): void {
    this.map.getCanvas().focus({ preventScroll: true });
    const tool = this.host.scene()?.tool;
    const position = positionAt(this.host.viewport(), pixel);
    if (tool === 'addSite') {
      this.events.onAddSite(position, adds);
      return;
    }
    if (tool === 'profile') {
      this.events.onProfilePoint(position, this.hitAt(pixel)?.siteId ?? null);
      return;
    }
    if (tool === 'link') {
      this.events.onLinkPlace(position);
      return;
    }
    if (tool === 'comment') {
      this.events.onCommentPlace(position);
      return;
    }
    if (tool && sketchTools.includes(tool)) {
      this.events.onSketchPoint(position);
      return;
    }
    if (hit) {
      const sectorId = hit.kind === 'site' ? null : hit.sectorId;
      this.events.onSelect(hit.siteId, sectorId, adds);
    } else {
      this.events.onPress(position);
    }
  }

  /** Gathers moves of the pointer, so that there is one answer per frame. */
  private hover(hover: Hover): void {
    const isFirst = this.pending === null;
    this.pending = hover;
    if (isFirst) requestAnimationFrame(() => this.answerHover());
  }

  private answerHover(): void {
    const { pending } = this;
    this.pending = null;
    if (!pending) return;
    const { pixel, hit } = pending;
    this.events.onHover(pixel && positionAt(this.host.viewport(), pixel));
    this.showCursor(hit);
    const siteId = hit?.siteId ?? null;
    const sectorId = hit?.kind === 'sector' ? hit.sectorId : null;
    const { hoveredSiteId, hoveredSectorId } = this.host.sites();
    if (siteId !== hoveredSiteId || sectorId !== hoveredSectorId) {
      this.host.setHovered(siteId, sectorId);
    }
    this.describe(hit || this.interaction.isDragging ? null : pixel);
  }

  private describe(pixel: PixelPoint | null): void {
    const scene = this.host.scene();
    if (!pixel || !scene || !this.map.isStyleLoaded()) {
      this.events.onDescribe(null, null);
      return;
    }
    const feature =
      this.marks.featureAt(this.host.viewport(), pixel, scene, this.host.sites()) ??
      featureAt(this.map, this.region, pixel);
    this.events.onDescribe(feature, { x: pixel.x + frameMarginPx, y: pixel.y + frameMarginPx });
  }
}

/** Tools that take one point after another. */
const sketchTools: readonly Tool[] = ['measure', 'drawZone', 'drawLane', 'drawRoute'];

function isUnderWay(phase: DragPhase): boolean {
  return phase === 'start' || phase === 'move';
}

function positionOf(mark: SiteMark | undefined): Position | null {
  if (!mark) return null;
  const { longitudeDeg, latitudeDeg } = mark.site;
  return { longitudeDeg, latitudeDeg };
}
