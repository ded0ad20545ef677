import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { TileId } from '../../geo/tile-grid.ts';
import { type AreaMask, zoneMask } from '../overlay/area-mask.ts';
import type { RasterAppearance } from '../overlay/raster-appearance.ts';
import type { RasterLayer } from '../overlay/raster-layer.ts';
import { type CoverageSample, TileStore } from '../overlay/tile-store.ts';
import type { Theme } from '../state/app-state.ts';
import { frameFurniture, frameMarginPx } from './chart/chart-frame.ts';
import { firstLayerAboveRaster } from './chart/chart-style.ts';
import { chartThemes } from './chart/chart-theme.ts';
import type { Box } from './chart/label-placement.ts';
import { addChartImages, paintChart, showOverlays } from './chart-dress.ts';
import { ChartMarks } from './chart-marks.ts';
import { chartLabels } from './chart-words.ts';
import { createMap } from './create-map.ts';
import { FrameDrawing } from './frame-drawing.ts';
import { HandPan } from './hand-pan.ts';
import { mapPicture } from './map-picture.ts';
import { MapPointer } from './map-pointer.ts';
import type { MapEvents, MapOverlay, MapScene } from './map-scene.ts';
import type { RasterCover } from './raster-cover.ts';
import { arrangedAtOnce, firstAppearance, rasterKeys } from './scene-keys.ts';
import { showPlaces } from './show-places.ts';
import type { SiteMark } from './sites/site-marks.ts';
import type { SiteHit } from './sites/site-picking.ts';
import { isHeavyDrag, noSites, type SiteScene, siteScene } from './sites/site-scene.ts';
import { coastView, edgesOf, fromMercator, type PixelPoint, type Viewport } from './viewport.ts';
import { isWellInView, viewportOf } from './viewport-of.ts';

const flightMs = 350;
const panMs = 120;
/** Names and soundings are arranged this long after the first change since the last time, in ms. */
const settleMs = 90;

/** The chart: MapLibre below, coverage in between, marks and frame above. Knows nothing of React. */
export class MapView {
  readonly ready: Promise<void>;

  private readonly inner: HTMLElement;
  private readonly events: MapEvents;
  private readonly map: MapLibreMap;
  private readonly frame: FrameDrawing;
  private readonly marks: ChartMarks;
  private readonly pointer: MapPointer;
  private readonly hand: HandPan;
  private readonly store = new TileStore();
  private readonly zones: AreaMask;
  private raster: RasterLayer | null = null;
  /** What lies in the place of the coverage; null for none. */
  private cover: RasterCover | null = null;
  private rasterModule: typeof import('../overlay/raster-layer.ts') | null = null;
  private scene: MapScene | null = null;
  private sites: SiteScene = noSites;
  private readonly overlays: MapOverlay[] = [];
  private readonly layers: CustomLayerInterface[] = [];
  private obstacles: readonly Box[] = [];
  private frames = 0;
  private arrangeTimer = 0;
  private redrawRequest = 0;
  private readonly whenFontsLoad = () => {
    this.frame.forget();
    this.arrangeSoon();
  };

  constructor(container: HTMLElement, region: Region, events: MapEvents, theme: Theme) {
    this.events = events;
    if (getComputedStyle(container).position === 'static') container.style.position = 'relative';
    this.inner = document.createElement('div');
    this.inner.style.cssText = `position:absolute;inset:${frameMarginPx}px`;
    container.appendChild(this.inner);
    this.map = createMap(this.inner, region, chartThemes[theme]);
    this.zones = zoneMask(region);
    this.marks = new ChartMarks(this.inner, region, this.store, this.zones);
    this.frame = new FrameDrawing(container);
    this.pointer = new MapPointer(this.map, region, this.marks, events, {
      scene: () => this.scene,
      sites: () => this.sites,
      viewport: () => this.viewport(),
      setHovered: (hoveredSiteId, hoveredSectorId) => {
        this.sites = { ...this.sites, hoveredSiteId, hoveredSectorId };
        this.requestRedraw();
      },
      setDragging: (isDragging) => this.setDragging(isDragging),
    });
    this.hand = new HandPan(container, this.map);
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
    this.sites = siteScene(scene, before, this.sites);
    if (!this.raster) return;
    this.apply(scene, before);
    this.requestRedraw();
  }

  /** Puts something over the marks, which is made in the element that holds the chart. */
  addOverlay(make: (parent: HTMLElement, viewport: () => Viewport) => MapOverlay): void {
    this.overlays.push(make(this.inner, () => this.viewport()));
    this.requestRedraw();
  }

  /** Puts a layer of its own over all that the map draws, below marks and names. */
  addLayer(layer: CustomLayerInterface): void {
    this.layers.push(layer);
    if (this.raster) this.map.addLayer(layer);
  }

  /** The handle, site or sector at a place inside the neat line, in px. */
  siteAt(pixel: PixelPoint): SiteHit | null {
    return this.pointer.hitAt(pixel);
  }

  /** The marks of all sites, as they are drawn. */
  get siteMarks(): readonly SiteMark[] {
    return this.scene?.overlays.sites ? this.sites.marks : [];
  }

  /** Draws marks and overlays anew with the next frame. */
  redraw(): void {
    this.requestRedraw();
  }

  /** Lets the pointer drag the chart, or not. */
  setPanning(enabled: boolean): void {
    if (enabled) this.map.dragPan.enable();
    else this.map.dragPan.disable();
  }

  /** Takes a tile, or its newer state, and shows it. */
  setTile(layers: TileLayers): void {
    this.store.set(layers);
    this.raster?.tileChanged(layers.tile);
    this.cover?.tilesChanged([layers.tile]);
    this.arrangeSoon();
  }

  /** Puts another raster in the place of the coverage, or changes its look; null takes it away. */
  setCover(cover: RasterCover | null): void {
    const before = this.cover;
    this.cover = cover;
    if (before?.raster !== cover?.raster) {
      if (before) this.map.removeLayer(before.raster.id);
      if (cover) this.map.addLayer(cover.raster, firstLayerAboveRaster);
      const visibility = cover ? 'none' : 'visible';
      if (this.raster) this.map.setLayoutProperty(this.raster.id, 'visibility', visibility);
    }
    this.arrangeSoon();
  }

  /** The tiles of the coverage, whether or not something lies in their place. */
  get tiles(): Pick<TileStore, 'all' | 'get'> {
    return this.store;
  }

  /** Forgets the tiles that are not to be kept. */
  dropTiles(keep: (tile: TileId) => boolean): void {
    const dropped = this.store.drop(keep);
    for (const tile of dropped) this.zones.forget(tile);
    this.marks.forget(dropped);
    this.raster?.tilesDropped(dropped);
    this.cover?.tilesChanged(dropped);
    this.arrangeSoon();
  }

  /** What the finest tile there holds for a place and one of the terminal's services; null where there is none. */
  sample(position: Position, service: number): CoverageSample | null {
    return this.store.sample(position, service);
  }

  /** The finest tile that is drawn at a place, with the cell it lies in; null where there is none. */
  drawnAt(position: Position): { layers: TileLayers; cell: number } | null {
    return this.store.find(position);
  }

  /** The middle of what is seen, and how large. */
  get view(): Position & { readonly zoom: number } {
    const { lng, lat } = this.map.getCenter();
    return { longitudeDeg: lng, latitudeDeg: lat, zoom: this.map.getZoom() };
  }

  /** What is seen, small, as a data URL; null when it cannot be drawn. */
  picture(): Promise<string | null> {
    return mapPicture(this.map, this.inner);
  }

  /** Looks where another chart does, at once. */
  lookAt({ longitudeDeg, latitudeDeg, zoom }: Position & { readonly zoom: number }): void {
    this.map.jumpTo({ center: [longitudeDeg, latitudeDeg], zoom });
  }

  flyTo({ longitudeDeg, latitudeDeg }: Position, zoom?: number): void {
    this.map.easeTo({
      center: [longitudeDeg, latitudeDeg],
      ...(zoom !== undefined && { zoom }),
      duration: flightMs,
    });
  }

  /** Flies to a place that is not well within the view. */
  bringIntoView(position: Position): void {
    if (!isWellInView(this.viewport(), position)) this.flyTo(position);
  }

  centre(): Position {
    return fromMercator(this.viewport().centre);
  }

  panBy(rightPx: number, downPx: number): void {
    this.map.panBy([rightPx, downPx], { duration: panMs });
  }

  /** Shows the whole coast. */
  fitRegion(): void {
    const { centre, zoom } = coastView(this.inner.clientWidth, this.inner.clientHeight);
    this.flyTo(centre, zoom);
  }

  /** Shows places all together, a single one from close by. */
  showPlaces(places: readonly Position[]): void {
    showPlaces(this.map, places);
  }

  /** Rings a site as if the pointer were on it. */
  pointAtSite(siteId: string | null): void {
    if (this.sites.hoveredSiteId === siteId) return;
    this.sites = { ...this.sites, hoveredSiteId: siteId, hoveredSectorId: null };
    this.requestRedraw();
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
    document.fonts.removeEventListener('loadingdone', this.whenFontsLoad);
    this.pointer.remove();
    this.hand.remove();
    this.marks.remove();
    this.frame.remove();
    this.map.remove();
    this.inner.remove();
  }

  private async start(): Promise<void> {
    const { map } = this;
    map.on('render', () => {
      this.frames++;
      // a frame of what moves by itself leaves marks and frame as they are
      if (this.layers.length === 0 || !this.frame.isDrawnFor(this.viewport())) this.draw();
    });
    map.on('move', () => this.viewChanged());
    map.on('resize', () => this.viewChanged());
    map.on('webglcontextlost', () => {
      this.raster?.onRemove();
      this.cover?.raster.onRemove();
    });
    map.on('webglcontextrestored', () => map.once('style.load', () => this.dress()));
    document.fonts.addEventListener('loadingdone', this.whenFontsLoad);
    await new Promise((resolve) => map.once('style.load', resolve));
    // PixiJS comes in a chunk of its own, so that the chart does not wait for it
    this.rasterModule = await import('../overlay/raster-layer.ts');
    this.dress();
    await new Promise((resolve) => map.once('idle', resolve));
    this.viewChanged();
  }

  /** Adds what the style cannot carry: pictures and the coverage raster. */
  private dress(): void {
    addChartImages(this.map, chartThemes[this.scene?.theme ?? 'light']);
    if (!this.rasterModule) return;
    this.raster = new this.rasterModule.RasterLayer(
      this.store,
      this.zones,
      () => this.viewport(),
      this.appearance(),
      (error) => console.error('the coverage raster cannot be drawn', error),
    );
    this.map.addLayer(this.raster, firstLayerAboveRaster);
    const { cover } = this;
    this.cover = null;
    if (cover) this.setCover(cover);
    for (const layer of this.layers) this.map.addLayer(layer);
    if (this.scene) this.apply(this.scene, null);
  }

  private apply(scene: MapScene, before: MapScene | null): void {
    // layers without a limit have NaN for it, scene after scene
    const changed = (keys: readonly (keyof MapScene)[]) =>
      keys.some((key) => !Object.is(scene[key], before?.[key]));
    if (changed(['theme'])) paintChart(this.map, chartThemes[scene.theme]);
    if (changed(['overlays'])) showOverlays(this.map, scene.overlays);
    if (changed(['onlyLooks'])) this.setDragging(false);
    if (changed(rasterKeys)) this.raster?.setAppearance(this.appearance());
    if (changed(['language'])) {
      this.map.getCanvas().setAttribute('aria-label', chartLabels[scene.language]);
    }
    if (changed(['tool'])) {
      this.pointer.showCursor(null);
      // a double press ends what is drawn
      if (scene.tool === 'select') this.map.doubleClickZoom.enable();
      else this.map.doubleClickZoom.disable();
    }
    if (changed(['theme', 'language'])) this.frame.forget();
    if (changed(arrangedAtOnce)) this.arrange();
    else if (changed(['scenario', 'year', 'ghosts']) && !isHeavyDrag(scene)) this.arrangeSoon();
  }

  private appearance(): RasterAppearance {
    return this.scene ?? firstAppearance;
  }

  private setDragging(isDragging: boolean): void {
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (this.raster) this.raster.animates = !isDragging && !isStill && !this.scene?.onlyLooks;
  }

  /** What is seen of the chart. */
  viewport(): Viewport {
    return viewportOf(this.map, this.inner);
  }

  private viewChanged(): void {
    const viewport = this.viewport();
    this.events.onView({ zoom: viewport.zoom, ...edgesOf(viewport) });
    this.arrangeSoon();
  }

  /** Draws the marks anew without asking the map for a frame. */
  private requestRedraw(): void {
    this.redrawRequest ||= requestAnimationFrame(() => {
      this.redrawRequest = 0;
      this.draw();
    });
  }

  private draw(): void {
    const { scene } = this;
    if (!scene) return;
    const viewport = this.viewport();
    this.marks.draw(viewport, scene, this.sites);
    for (const overlay of this.overlays) overlay.draw(viewport, scene);
    this.frame.draw(viewport, scene);
  }

  private arrangeSoon(): void {
    this.arrangeTimer ||= window.setTimeout(() => this.arrange(), settleMs);
  }

  private arrange(): void {
    window.clearTimeout(this.arrangeTimer);
    this.arrangeTimer = 0;
    if (!this.scene) return;
    const viewport = this.viewport();
    const taken = [...this.obstacles, ...frameFurniture(viewport)];
    const { cover } = this;
    const scene = cover ? { ...this.scene, ...cover.look } : this.scene;
    this.marks.arrange(viewport, scene, this.sites, taken, cover?.sounded);
    this.requestRedraw();
  }
}
