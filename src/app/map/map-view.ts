import type { Map as MapLibreMap } from 'maplibre-gl';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { TileId } from '../../geo/tile-grid.ts';
import { RasterLayer } from '../overlay/raster-layer.ts';
import { type CoverageSample, TileStore } from '../overlay/tile-store.ts';
import { ZoneMask } from '../overlay/zone-mask.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { drawFrame, frameMarginPx, scaleBarBox } from './chart-frame.ts';
import { chartImages, imagePixelRatio } from './chart-images.ts';
import { ChartMarks } from './chart-marks.ts';
import {
  chartLayers,
  describedLayers,
  firstLayerAboveRaster,
  layersOfOverlay,
} from './chart-style.ts';
import { chartThemes } from './chart-theme.ts';
import { createMap } from './create-map.ts';
import type { Box } from './label-placement.ts';
import { MapInteraction } from './map-interaction.ts';
import type { MapEvents, MapScene } from './map-scene.ts';
import type { SiteScene } from './site-layer.ts';
import { siteMark, siteMarks } from './site-marks.ts';
import { type SiteHit, siteHitAt } from './site-picking.ts';
import {
  coastView,
  edgesOf,
  type PixelPoint,
  pixelOf,
  positionAt,
  toMercator,
  type Viewport,
} from './viewport.ts';

const flightMs = 350;
/** Names and soundings are arranged this long after the last change, in ms. */
const settleMs = 90;

/** The chart: MapLibre below, coverage in between, marks and frame above. Knows nothing of React. */
export class MapView {
  readonly ready: Promise<void>;

  private readonly map: MapLibreMap;
  private readonly inner: HTMLElement;
  private readonly frame: CanvasLayer;
  private readonly marks: ChartMarks;
  private readonly store = new TileStore();
  private readonly zones: ZoneMask;
  private readonly interaction: MapInteraction;
  private raster: RasterLayer | null = null;
  private scene: MapScene | null = null;
  private sites: SiteScene = noSites;
  private obstacles: readonly Box[] = [];
  private frames = 0;
  private frameDrawnFor = '';
  private arrangeTimer = 0;
  private pendingHover: { pixel: PixelPoint | null; hit: SiteHit | null } | null = null;
  private redrawRequest = 0;

  private readonly container: HTMLElement;
  private readonly region: Region;
  private readonly events: MapEvents;

  constructor(container: HTMLElement, region: Region, events: MapEvents) {
    this.container = container;
    this.region = region;
    this.events = events;
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.inner = document.createElement('div');
    this.inner.style.cssText = `position:absolute;inset:${frameMarginPx}px`;
    container.appendChild(this.inner);
    this.map = createMap(this.inner, region, chartThemes.light);
    this.zones = new ZoneMask(region);
    this.marks = new ChartMarks(this.inner, region, this.store, this.zones);
    this.frame = new CanvasLayer(container, 'chart-frame', 3);
    this.interaction = this.interact();
    this.ready = this.start();
  }

  /** Map frames drawn since the start. */
  get framesDrawn(): number {
    return this.frames;
  }

  /** Shows a scene; only what differs from the last one is changed. */
  update(scene: MapScene): void {
    const before = this.scene;
    this.scene = scene;
    this.sites = { ...this.sites, ...siteScene(scene, before, this.sites) };
    if (!this.raster) return;
    this.apply(scene, before);
    this.requestRedraw();
  }

  /** Takes a tile, or its newer state, and shows it. */
  setTile(layers: TileLayers): void {
    this.store.set(layers);
    this.raster?.tileChanged(layers.tile);
    this.arrangeSoon();
  }

  /** Forgets the tiles that are not to be kept. */
  dropTiles(keep: (tile: TileId) => boolean): void {
    this.raster?.tilesDropped(this.store.drop(keep));
    this.arrangeSoon();
  }

  /** What the finest tile there holds for a place; null where there is none. */
  sample(position: Position): CoverageSample | null {
    return this.store.sample(position);
  }

  flyTo(position: Position, zoom?: number): void {
    const center: [number, number] = [position.longitudeDeg, position.latitudeDeg];
    this.map.easeTo({ center, ...(zoom !== undefined && { zoom }), duration: flightMs });
  }

  /** Shows the whole coast. */
  fitRegion(): void {
    const { centre, zoom } = coastView(this.inner.clientWidth, this.inner.clientHeight);
    this.flyTo(centre, zoom);
  }

  zoomBy(delta: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + delta, duration: flightMs });
  }

  /** Keeps names and soundings from under panels; boxes in px from the container's corner. */
  avoid(boxes: readonly Box[]): void {
    this.obstacles = boxes.map(({ left, top, right, bottom }) => ({
      left: left - frameMarginPx,
      top: top - frameMarginPx,
      right: right - frameMarginPx,
      bottom: bottom - frameMarginPx,
    }));
    this.arrangeSoon();
  }

  destroy(): void {
    window.clearTimeout(this.arrangeTimer);
    cancelAnimationFrame(this.redrawRequest);
    this.interaction.remove();
    this.marks.remove();
    this.frame.remove();
    this.map.remove();
    this.inner.remove();
  }

  private async start(): Promise<void> {
    const { map } = this;
    map.on('render', () => this.rendered());
    map.on('move', () => this.viewChanged());
    map.on('resize', () => this.viewChanged());
    map.on('webglcontextlost', () => this.raster?.onRemove());
    map.on('webglcontextrestored', () => map.once('style.load', () => this.dress()));
    document.fonts.addEventListener('loadingdone', () => this.arrangeSoon());
    await new Promise((resolve) => map.once('style.load', resolve));
    this.dress();
    await new Promise((resolve) => map.once('idle', resolve));
    this.viewChanged();
  }

  /** Adds what the style cannot carry: pictures and the coverage raster. */
  private dress(): void {
    const theme = chartThemes[this.scene?.theme ?? 'light'];
    for (const [name, image] of Object.entries(chartImages(theme))) {
      if (this.map.hasImage(name)) this.map.updateImage(name, image);
      else this.map.addImage(name, image, { pixelRatio: imagePixelRatio });
    }
    this.raster = new RasterLayer(
      this.store,
      this.zones,
      () => this.viewport(),
      this.appearance(),
      (error) => console.error('the coverage raster cannot be drawn', error),
    );
    this.map.addLayer(this.raster, firstLayerAboveRaster);
    if (this.scene) this.apply(this.scene, null);
  }

  private apply(scene: MapScene, before: MapScene | null): void {
    if (scene.theme !== (before?.theme ?? 'light') || !before) this.applyTheme(scene);
    if (scene.overlays !== before?.overlays) this.applyOverlays(scene);
    const looksNew = rasterKeys.some((key) => scene[key] !== before?.[key]);
    if (looksNew) this.raster?.setAppearance(this.appearance());
    if (scene.language !== before?.language) {
      const label =
        scene.language === 'zh' ? '江苏近海覆盖海图' : 'Coverage chart of the Jiangsu sea';
      this.map.getCanvas().setAttribute('aria-label', label);
    }
    if (scene.tool !== before?.tool) this.setCursor(null);
    if (arrangedAtOnce.some((key) => scene[key] !== before?.[key])) this.arrange();
    else if (scene.scenario !== before?.scenario || scene.year !== before?.year) this.arrangeSoon();
    this.frameDrawnFor = '';
  }

  private applyTheme(scene: MapScene): void {
    const theme = chartThemes[scene.theme];
    for (const layer of chartLayers(theme)) {
      for (const [property, value] of Object.entries(layer.paint ?? {})) {
        this.map.setPaintProperty(layer.id, property as never, value as never);
      }
    }
    for (const [name, image] of Object.entries(chartImages(theme))) {
      this.map.updateImage(name, image);
    }
    this.container.style.background = theme.paper;
  }

  private applyOverlays({ overlays }: MapScene): void {
    for (const [overlay, layers] of Object.entries(layersOfOverlay)) {
      const visibility = overlays[overlay as keyof typeof overlays] ? 'visible' : 'none';
      for (const layer of layers) this.map.setLayoutProperty(layer, 'visibility', visibility);
    }
  }

  private appearance() {
    const { layer, theme, limitDbm, serverColours } = this.scene ?? noScene;
    return { layer, theme, limitDbm, serverColours };
  }

  private viewport(): Viewport {
    const { lng, lat } = this.map.getCenter();
    return {
      centre: toMercator(lng, lat),
      zoom: this.map.getZoom(),
      widthPx: this.inner.clientWidth,
      heightPx: this.inner.clientHeight,
    };
  }

  private viewChanged(): void {
    const viewport = this.viewport();
    this.events.onView({ zoom: viewport.zoom, ...edgesOf(viewport) });
    this.arrangeSoon();
  }

  private rendered(): void {
    this.frames++;
    this.drawMarks();
  }

  private requestRedraw(): void {
    this.redrawRequest ||= requestAnimationFrame(() => {
      this.redrawRequest = 0;
      this.drawMarks();
    });
  }

  private drawMarks(): void {
    const { scene } = this;
    if (!scene) return;
    const viewport = this.viewport();
    this.marks.draw(viewport, scene, this.sites);
    const { centre, zoom, widthPx, heightPx } = viewport;
    const drawnFor = [centre.x, centre.y, zoom, widthPx, heightPx, devicePixelRatio].join();
    if (drawnFor === this.frameDrawnFor) return;
    this.frameDrawnFor = drawnFor;
    const margins = 2 * frameMarginPx;
    const context = this.frame.begin(widthPx + margins, heightPx + margins);
    drawFrame(context, viewport, chartThemes[scene.theme], credits[scene.language]);
  }

  private arrangeSoon(): void {
    if (this.arrangeTimer) return;
    this.arrangeTimer = window.setTimeout(() => this.arrange(), settleMs);
  }

  private arrange(): void {
    window.clearTimeout(this.arrangeTimer);
    this.arrangeTimer = 0;
    if (!this.scene) return;
    const viewport = this.viewport();
    const { widthPx, heightPx } = viewport;
    const scale = {
      left: widthPx - scaleBarBox.widthPx,
      top: heightPx - scaleBarBox.heightPx,
      right: widthPx,
      bottom: heightPx,
    };
    this.marks.arrange(viewport, this.scene, this.sites, [...this.obstacles, scale]);
    this.requestRedraw();
  }

  private interact(): MapInteraction {
    return new MapInteraction(this.map.getCanvasContainer(), {
      tool: () => this.scene?.tool ?? 'select',
      hitAt: (pixel) => this.hitAt(pixel),
      pixelOfSite: (siteId) => this.pixelOfSite(siteId),
      positionAt: (pixel) => positionAt(this.viewport(), pixel),
      setPanning: (enabled) => {
        if (enabled) this.map.dragPan.enable();
        else this.map.dragPan.disable();
      },
      onHover: (pixel, hit) => this.hover(pixel, hit),
      onPress: (pixel, hit) => this.press(pixel, hit),
      onMoveSite: (siteId, position, phase) => {
        this.setAnimating(phase === 'end' || phase === 'cancel');
        this.events.onMoveSite(siteId, position, phase);
      },
      onTurnSector: (sectorId, azimuthDeg, phase) => {
        this.setAnimating(phase === 'end' || phase === 'cancel');
        this.events.onTurnSector(sectorId, azimuthDeg, phase);
      },
    });
  }

  private setAnimating(animates: boolean): void {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.raster) this.raster.animates = animates && !still;
  }

  private hitAt(pixel: PixelPoint): SiteHit | null {
    if (!this.scene?.overlays.sites) return null;
    return siteHitAt(this.viewport(), pixel, this.sites);
  }

  private pixelOfSite(siteId: string): PixelPoint | null {
    const mark = this.sites.marks.find(({ site }) => site.id === siteId);
    return mark ? pixelOf(this.viewport(), mark.at) : null;
  }

  private press(pixel: PixelPoint, hit: SiteHit | null): void {
    this.map.getCanvas().focus({ preventScroll: true });
    if (this.scene?.tool === 'addSite') {
      this.events.onAddSite(positionAt(this.viewport(), pixel));
      return;
    }
    if (!hit) this.events.onSelect(null);
    else if (hit.kind === 'site') this.events.onSelect({ siteId: hit.siteId, sectorId: null });
    else this.events.onSelect({ siteId: hit.siteId, sectorId: hit.sectorId });
  }

  /** Gathers pointer moves so that there is one answer per frame. */
  private hover(pixel: PixelPoint | null, hit: SiteHit | null): void {
    const first = this.pendingHover === null;
    this.pendingHover = { pixel, hit };
    if (first) requestAnimationFrame(() => this.answerHover());
  }

  private answerHover(): void {
    const hover = this.pendingHover;
    this.pendingHover = null;
    if (!hover) return;
    const { pixel, hit } = hover;
    const viewport = this.viewport();
    this.events.onHover(pixel ? positionAt(viewport, pixel) : null);
    this.setCursor(hit);
    const hoveredSiteId = hit?.siteId ?? null;
    const hoveredSectorId = hit?.kind === 'sector' ? hit.sectorId : null;
    if (
      hoveredSiteId !== this.sites.hoveredSiteId ||
      hoveredSectorId !== this.sites.hoveredSectorId
    ) {
      this.sites = { ...this.sites, hoveredSiteId, hoveredSectorId };
      this.requestRedraw();
    }
    this.describe(viewport, hit || this.interaction.isDragging ? null : pixel);
  }

  private describe(viewport: Viewport, pixel: PixelPoint | null): void {
    const margin = frameMarginPx;
    if (!pixel || !this.scene || !this.raster) {
      this.events.onDescribe(null, 0, 0);
      return;
    }
    const { x, y } = pixel;
    const limit = this.marks.limitAt(viewport, pixel, this.scene);
    const found = this.map.queryRenderedFeatures(
      [
        [x - 3, y - 3],
        [x + 3, y + 3],
      ],
      { layers: [...describedLayers] },
    );
    const id = limit?.properties.id ?? found[0]?.properties.id;
    const feature = id ? (this.region.features.get(id)?.properties ?? null) : null;
    this.events.onDescribe(feature, x + margin, y + margin);
  }

  private setCursor(hit: SiteHit | null): void {
    const cursor =
      this.scene?.tool === 'addSite'
        ? 'crosshair'
        : hit?.kind === 'azimuthBall'
          ? 'grab'
          : hit
            ? 'pointer'
            : '';
    this.map.getCanvasContainer().style.cursor = cursor;
  }
}

const credits = {
  zh: '© OpenStreetMap contributors (ODbL) · 不作航海用',
  en: '© OpenStreetMap contributors (ODbL) · not for navigation',
} as const;

const rasterKeys = ['layer', 'theme', 'limitDbm', 'serverColours'] as const;
const arrangedAtOnce = ['language', 'theme', 'overlays', 'layer', 'limitDbm', 'selection'] as const;

const noScene = { layer: 'rsrp', theme: 'light', limitDbm: -110, serverColours: [] } as const;

const noSites: SiteScene = {
  marks: [],
  selected: null,
  activeSectorId: null,
  hoveredSiteId: null,
  hoveredSectorId: null,
  ghost: null,
  radioHorizonKm: null,
};

function siteScene(
  scene: MapScene,
  before: MapScene | null,
  sites: SiteScene,
): Omit<SiteScene, 'hoveredSiteId' | 'hoveredSectorId'> {
  const isSame = scene.scenario === before?.scenario && scene.year === before?.year;
  const marks = isSame ? sites.marks : siteMarks(scene.scenario, scene.year);
  const { selection, ghost, overlays } = scene;
  return {
    marks,
    selected: marks.find(({ site }) => site.id === selection?.siteId) ?? null,
    activeSectorId: selection?.sectorId ?? null,
    ghost: ghost && siteMark(ghost.site, ghost.sectors, scene.year),
    radioHorizonKm: overlays.horizon ? scene.radioHorizonKm : null,
  };
}
