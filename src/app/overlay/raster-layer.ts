import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { Container, type WebGLRenderer } from 'pixi.js';
import type { TileLayers } from '../../coverage/tile-layers.ts';
import { type TileId, tileKey } from '../../geo/tile-grid.ts';
import { closeZoom, type Viewport, worldSizePx } from '../map/viewport.ts';
import type { AreaMask } from './area-mask.ts';
import { patternPeriodPx } from './cause-patterns.ts';
import { type RasterAppearance, rasterUniforms } from './raster-appearance.ts';
import { RasterTile, type SharedResources } from './raster-tile.ts';
import { type LookUniforms, sharedResources, showCells } from './shared-resources.ts';
import { startRenderer } from './start-renderer.ts';
import { cellSidePx, isInView, TileCover, tileTransform } from './tile-mesh.ts';
import type { TileStore } from './tile-store.ts';

const fadeMs = 120;

/** The coverage raster: PixiJS drawing into the map's own WebGL2 context, below the land. */
export class RasterLayer implements CustomLayerInterface {
  readonly id: string;
  readonly type = 'custom';
  readonly renderingMode = '2d';
  /** Whether new tiles fade in; not while something is dragged. */
  animates = true;

  private map: MapLibreMap | null = null;
  private renderer: WebGLRenderer | null = null;
  private shared: SharedResources | null = null;
  private readonly stage = new Container();
  private readonly tiles = new Map<string, RasterTile>();
  private coverIsStale = true;
  private lookIsStale = true;
  private colours: readonly number[] | null = null;
  private rises: Float32Array | null = null;

  private readonly store: TileStore;
  private readonly zones: AreaMask;
  private readonly viewport: () => Viewport;
  private appearance: RasterAppearance;
  private readonly onFailure: (error: unknown) => void;

  constructor(
    store: TileStore,
    zones: AreaMask,
    viewport: () => Viewport,
    appearance: RasterAppearance,
    onFailure: (error: unknown) => void,
    id = 'coverage-raster',
  ) {
    this.id = id;
    this.store = store;
    this.zones = zones;
    this.viewport = viewport;
    this.appearance = appearance;
    this.onFailure = onFailure;
  }

  /** Called by the map. PixiJS needs a moment; until then nothing is drawn. */
  onAdd(map: MapLibreMap, gl: WebGLRenderingContext | WebGL2RenderingContext): void {
    this.map = map;
    startRenderer(map.getCanvas(), gl as WebGL2RenderingContext).then((renderer) => {
      if (this.map !== map) return;
      this.renderer = renderer;
      this.shared = sharedResources();
      this.coverIsStale = true;
      this.lookIsStale = true;
      this.colours = null;
      this.rises = null;
      map.triggerRepaint();
    }, this.onFailure);
  }

  /** Called by the map. The context is the map's own and is left to it. */
  onRemove(): void {
    for (const tile of this.tiles.values()) tile.destroy();
    this.tiles.clear();
    this.stage.removeChildren();
    this.shared?.colourIndex.destroy();
    this.shared?.rises.destroy();
    this.shared?.noLevels.destroy();
    this.map = null;
    this.renderer = null;
    this.shared = null;
  }

  setAppearance(appearance: RasterAppearance): void {
    this.appearance = appearance;
    this.lookIsStale = true;
    this.map?.triggerRepaint();
  }

  /** Takes in a tile that the store has got, anew or again. */
  tileChanged(tile: TileId): void {
    const drawn = this.tiles.get(tileKey(tile));
    if (drawn) drawn.outdate();
    else this.coverIsStale = true;
    this.map?.triggerRepaint();
  }

  tilesDropped(tiles: readonly TileId[]): void {
    for (const tile of tiles) {
      const drawn = this.tiles.get(tileKey(tile));
      if (!drawn) continue;
      this.stage.removeChild(drawn.mesh);
      drawn.destroy();
      this.tiles.delete(tileKey(tile));
    }
    this.coverIsStale = true;
    this.map?.triggerRepaint();
  }

  render(): void {
    const { renderer, shared, map } = this;
    if (!renderer || !shared || !map) return;
    const viewport = this.viewport();
    const canvas = map.getCanvas();
    const pixelRatio = canvas.width / viewport.widthPx;
    if (renderer.width !== canvas.width || renderer.height !== canvas.height) {
      renderer.resize(canvas.width, canvas.height);
    }
    renderer.resetState();
    if (this.coverIsStale) this.cover(shared);
    this.updateLook(shared, viewport, canvas.height, pixelRatio);
    const fades = this.placeTiles(viewport, pixelRatio);
    renderer.render({ container: this.stage, clear: false });
    renderer.resetState();
    if (fades) map.triggerRepaint();
  }

  /** Brings the meshes in line with the tiles of the store. */
  private cover(shared: SharedResources): void {
    this.coverIsStale = false;
    const held = [...this.store.all()];
    const cover = new TileCover(held.map(({ tile }) => tile));
    for (const layers of held) {
      const key = tileKey(layers.tile);
      const drawn = this.tiles.get(key) ?? this.addTile(layers, shared, cover);
      drawn.cover(cover.piecesOf(layers.tile));
    }
  }

  private addTile(layers: TileLayers, shared: SharedResources, cover: TileCover): RasterTile {
    const { tile } = layers;
    const fades = this.animates && !cover.hasCoarser(tile);
    const born = fades ? performance.now() : null;
    const { layer, service } = this.appearance;
    const first = { layer, service, layers };
    const drawn = new RasterTile(tile, shared, this.zones.of(tile), born, first);
    this.tiles.set(tileKey(tile), drawn);
    this.stage.addChild(drawn.mesh);
    return drawn;
  }

  /** Moves every mesh to its place; says whether any is still fading in. */
  private placeTiles(viewport: Viewport, pixelRatio: number): boolean {
    const now = performance.now();
    let fading = false;
    for (const drawn of this.tiles.values()) {
      const transform = tileTransform(drawn.tile, viewport);
      drawn.mesh.renderable = isInView(transform);
      if (!drawn.mesh.renderable) continue;
      const layers = this.store.get(drawn.tile);
      if (layers) drawn.show(this.appearance.layer, this.appearance.service, layers);
      const { scaleX, scaleY, offsetX, offsetY } = transform;
      const { uniforms } = drawn.placement;
      uniforms.uTransform.set([scaleX, scaleY, offsetX, offsetY]);
      uniforms.uCellPx = cellSidePx(drawn.tile, viewport) * pixelRatio;
      uniforms.uFade = this.animates ? shown(drawn.bornMs, now) : 1;
      fading ||= uniforms.uFade < 1;
      drawn.placement.update();
    }
    return fading;
  }

  private updateLook(
    shared: SharedResources,
    viewport: Viewport,
    viewHeight: number,
    pixelRatio: number,
  ): void {
    const look = shared.look.uniforms as unknown as LookUniforms;
    const size = worldSizePx(viewport);
    look.uOrigin.set([
      withinPeriod(viewport.centre.x * size - viewport.widthPx / 2),
      withinPeriod(viewport.centre.y * size - viewport.heightPx / 2),
    ]);
    look.uViewHeight = viewHeight;
    look.uPixelRatio = pixelRatio;
    const uniforms = rasterUniforms(this.appearance, viewport.zoom >= closeZoom);
    look.uLinePx = uniforms.lineWidthPx;
    if (this.lookIsStale) {
      this.lookIsStale = false;
      look.uClasses.set(uniforms.classes);
      look.uClassCount = uniforms.classCount;
      look.uLimit = uniforms.limit;
      look.uBarredLimit = uniforms.barredLimit;
      look.uKind = uniforms.kind;
      look.uBare = uniforms.bareClass;
      look.uHatched = uniforms.hatchedClass;
      look.uHollow.set(uniforms.hollow);
      look.uOpacity.set(uniforms.opacity);
      look.uLine.set(uniforms.line);
      this.updateCells(shared);
    }
    shared.look.update();
  }

  /** Brings to the graphics card what is known of every cell, where it is new. */
  private updateCells({ colourIndex, rises }: SharedResources): void {
    const { appearance } = this;
    if (this.colours !== appearance.serverColours) {
      this.colours = appearance.serverColours;
      showCells(colourIndex, Uint8Array.from(this.colours), 0);
    }
    if (this.rises !== appearance.rises) {
      this.rises = appearance.rises;
      showCells(rises, this.rises ?? new Float32Array(), Number.NaN);
    }
  }
}

function withinPeriod(px: number): number {
  return px - Math.floor(px / patternPeriodPx) * patternPeriodPx;
}

function shown(bornMs: number | null, nowMs: number): number {
  return bornMs === null ? 1 : Math.min(1, (nowMs - bornMs) / fadeMs);
}
