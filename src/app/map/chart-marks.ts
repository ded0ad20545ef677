import type { Region, RegionProperties } from '../../geo/region.ts';
import type { TileId } from '../../geo/tile-grid.ts';
import { type AreaMask, landMask } from '../overlay/area-mask.ts';
import type { TileStore } from '../overlay/tile-store.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { labelRequests } from './chart/chart-labels.ts';
import { type ChartTheme, chartFont, chartThemes } from './chart/chart-theme.ts';
import {
  type Box,
  LabelBoard,
  type LabelStyle,
  type PlacedLabel,
} from './chart/label-placement.ts';
import { drawLimits, type Limits, limitAt, limitsOf } from './chart/limit-lines.ts';
import { nameAt } from './chart/name-picking.ts';
import {
  isSounded,
  type Sounding,
  soundingInks,
  soundingOf,
  soundingPlaces,
  soundingText,
} from './chart/soundings.ts';
import type { MapScene } from './map-scene.ts';
import { drawPorts } from './ports/port-layer.ts';
import { type PortMark, portAt, portMarks, portReachPx, portsShown } from './ports/port-marks.ts';
import type { SoundedValues } from './raster-cover.ts';
import { bearingTag, pointAt } from './sites/sector-wedge.ts';
import { drawNotes, selectedNotes } from './sites/selected-notes.ts';
import { tagPlace } from './sites/selected-site.ts';
import { SiteLayer } from './sites/site-layer.ts';
import { markSizes, type SiteScene } from './sites/site-scene.ts';
import { detailZoom, fromMercator, type PixelPoint, pixelOf, type Viewport } from './viewport.ts';

/** Everything above the land: limits, wedges, symbols, names and soundings, on one canvas. */
export class ChartMarks {
  private readonly layer: CanvasLayer;
  private readonly sites = new SiteLayer();
  private readonly limits: Limits;
  private readonly ports: readonly PortMark[];
  private labels: readonly PlacedLabel[] = [];
  private soundings: readonly Sounding[] = [];

  private readonly region: Region;
  private readonly store: TileStore;
  private readonly zones: AreaMask;
  private readonly land: AreaMask;

  constructor(parent: HTMLElement, region: Region, store: TileStore, zones: AreaMask) {
    this.region = region;
    this.store = store;
    this.zones = zones;
    this.land = landMask(region);
    this.layer = new CanvasLayer(parent, 'chart-marks', 2);
    this.limits = limitsOf(region);
    this.ports = portMarks(region);
  }

  draw(viewport: Viewport, scene: MapScene, sites: SiteScene): void {
    const context = this.layer.begin(viewport.widthPx, viewport.heightPx);
    const theme = chartThemes[scene.theme];
    drawLimits(context, viewport, this.limits, scene.overlays, theme);
    if (scene.overlays.soundings) this.drawSoundings(context, viewport);
    drawPorts(context, viewport, this.portsShown(viewport, scene, sites), theme);
    if (scene.overlays.sites) this.sites.draw(context, viewport, sites, theme);
    for (const label of this.labels) drawLabel(context, viewport, label, theme);
    if (scene.overlays.sites) {
      drawNotes(context, selectedNotes(viewport, sites, scene.language, this.measureNote), theme);
    }
  }

  /**
   * Finds room for all names and soundings anew; `obstacles` are panels over the map, in px.
   *
   * @param sounded printed in place of the coverage's values
   */
  arrange(
    viewport: Viewport,
    scene: MapScene,
    sites: SiteScene,
    obstacles: readonly Box[],
    sounded?: SoundedValues,
  ): void {
    const { widthPx, heightPx } = viewport;
    const bounds = { left: 4, top: 4, right: widthPx - 4, bottom: heightPx - 4 };
    const notes = selectedNotes(viewport, sites, scene.language, this.measureNote);
    const marked = [...siteBoxes(viewport, sites), ...notes.map(({ box }) => box)];
    const ports = this.portsShown(viewport, scene, sites);
    const taken = [
      ...obstacles,
      ...(scene.overlays.sites ? marked : []),
      ...ports.map(({ at }) => squareAbout(pixelOf(viewport, at), portReachPx + 1)),
    ];
    const board = new LabelBoard(viewport, bounds, taken, this.measure);
    const requests = labelRequests({
      region: this.region,
      zoom: viewport.zoom,
      language: scene.language,
      overlays: scene.overlays,
      theme: chartThemes[scene.theme],
      marks: sites.marks.filter(({ site }) => site.id !== sites.selected?.site.id),
      ports,
    });
    this.labels = requests.map((request) => board.place(request)).filter((label) => label !== null);
    this.soundings = scene.overlays.soundings ? this.sound(viewport, scene, board, sounded) : [];
  }

  /** What is drawn here under the pointer: a port, a limit, a base point or a name. */
  featureAt(
    viewport: Viewport,
    pixel: PixelPoint,
    scene: MapScene,
    sites: SiteScene,
  ): RegionProperties | null {
    const drawn =
      portAt(viewport, pixel, this.portsShown(viewport, scene, sites)) ??
      limitAt(viewport, pixel, this.limits, scene.overlays, 5);
    return drawn?.properties ?? nameAt(viewport, pixel, this.labels, this.measure);
  }

  /** Lets go of what was kept for tiles that are no longer held. */
  forget(tiles: readonly TileId[]): void {
    for (const tile of tiles) this.land.forget(tile);
  }

  remove(): void {
    this.layer.remove();
  }

  private portsShown(viewport: Viewport, scene: MapScene, sites: SiteScene): PortMark[] {
    if (!scene.overlays.ports) return [];
    return portsShown(viewport, this.ports, scene.overlays.sites ? sites.marks : []);
  }

  private sound(
    viewport: Viewport,
    scene: MapScene,
    board: LabelBoard,
    sounded?: SoundedValues,
  ): Sounding[] {
    const store = sounded?.store ?? this.store;
    const zones = sounded?.zones ?? this.zones;
    const { layer, limit, service, classes, difference } = scene;
    if (!isSounded(layer)) return [];
    const inkFor = soundingInks(scene.classes, limit, scene.theme);
    const lowest = scene.classes.at(-1)?.lowerBound ?? Number.NaN;
    const found: Sounding[] = [];
    for (const at of soundingPlaces(viewport)) {
      const place = store.find(fromMercator(at));
      if (!place) continue;
      const { layers, cell } = place;
      const value = soundingOf(layer, layers, service, cell);
      if (!Number.isFinite(value) || this.land.of(layers.tile)[cell] > 127) continue;
      const isInside = zones.of(layers.tile)[cell] > 127;
      if (!isInside && (value < limit || value < lowest)) continue;
      const ofClass = classes.findIndex(({ lowerBound }) => value >= lowerBound);
      if (difference && ofClass === difference.bareClass) continue;
      const { x, y } = pixelOf(viewport, at);
      if (!board.isFree({ left: x - 13, top: y - 9, right: x + 13, bottom: y + 4 })) continue;
      const sign = difference && value > 0 ? '+' : '';
      const text = sounded ? sounded.textOf(value) : `${sign}${soundingText(value, layer)}`;
      found.push({ at, text, ...inkFor(value, isInside) });
    }
    return found;
  }

  private drawSoundings(context: CanvasRenderingContext2D, viewport: Viewport): void {
    context.font = chartFont(9.5);
    context.letterSpacing = '0px';
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.lineJoin = 'round';
    context.lineWidth = 2.6;
    for (const { at, text, fill, halo, opacity } of this.soundings) {
      const { x, y } = pixelOf(viewport, at);
      context.globalAlpha = opacity;
      if (halo) {
        context.strokeStyle = halo;
        context.strokeText(text, x, y);
      }
      context.fillStyle = fill;
      context.fillText(text, x, y);
    }
    context.globalAlpha = 1;
  }

  private readonly measureNote = (text: string, font: string): number => {
    const { context } = this.layer;
    context.font = font;
    context.letterSpacing = '0px';
    return context.measureText(text).width;
  };

  private readonly measure = (text: string, style: LabelStyle): number => {
    const { context } = this.layer;
    context.font = style.font;
    context.letterSpacing = `${style.letterSpacingPx}px`;
    return context.measureText(text).width;
  };
}

function drawLabel(
  context: CanvasRenderingContext2D,
  viewport: Viewport,
  label: PlacedLabel,
  theme: ChartTheme,
): void {
  const { x, y } = pixelOf(viewport, label.at);
  const { text, style, dotPx } = label.request;
  if (dotPx > 0) {
    context.beginPath();
    context.arc(x, y, dotPx, 0, 2 * Math.PI);
    context.fillStyle = style.fill;
    context.fill();
  }
  context.save();
  context.translate(x, y);
  if (label.angleRad !== 0) context.rotate(label.angleRad);
  context.font = style.font;
  context.letterSpacing = `${style.letterSpacingPx}px`;
  context.textAlign = label.align;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 2.6;
  context.strokeStyle = style.halo;
  context.globalAlpha = style.halo === theme.land ? 1 : 0.9;
  context.strokeText(text, label.dx, label.dy);
  context.globalAlpha = 1;
  context.fillStyle = style.fill;
  context.fillText(text, label.dx, label.dy);
  context.restore();
}

/** Room that site marks, the selected site and its tag take. */
function siteBoxes(viewport: Viewport, sites: SiteScene): Box[] {
  const sizes = markSizes(viewport);
  const reach = viewport.zoom >= detailZoom ? 10 : 3.5;
  const boxes = sites.marks.map(({ at }) => squareAbout(pixelOf(viewport, at), reach));
  const { selected } = sites;
  if (!selected) return boxes;
  const point = pixelOf(viewport, selected.at);
  boxes.push(squareAbout(point, sizes.selectedMark + 2));
  const active = selected.sectors.find(({ id }) => id === sites.activeSectorId);
  if (active) {
    const width = 8 * bearingTag(active.azimuthDeg).length + 14;
    const { left, top } = tagPlace(point, active.azimuthDeg, sizes.activeWedge, width);
    boxes.push({ left: left - 2, top: top - 2, right: left + width + 2, bottom: top + 22 });
    boxes.push(squareAbout(pointAt(point, active.azimuthDeg, sizes.activeWedge), 8));
  }
  return boxes;
}

function squareAbout({ x, y }: PixelPoint, reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
