import type { Position } from '../../geo/position.ts';
import type { RegionProperties } from '../../geo/region.ts';
import type { Language } from '../../network/name.ts';
import type { Sector, Site } from '../../network/site.ts';
import type { Scenario } from '../../planning/project.ts';
import type { RasterAppearance } from '../overlay/raster-appearance.ts';
import type { AppState, LayerId, Selection, Tool } from '../state/app-state.ts';
import type { ColourOfSite } from '../state/site-colours.ts';
import type { DragKeys, DragPhase } from './map-interaction.ts';
import type { HorizonTerms } from './sites/horizon-outline.ts';
import type { PixelPoint, Viewport } from './viewport.ts';

/** All that the map draws, taken from the state of the app. */
export interface MapScene extends RasterAppearance {
  readonly layer: LayerId;
  readonly scenario: Scenario;
  readonly year: number;
  readonly overlays: AppState['overlays'];
  readonly language: Language;
  readonly tool: Tool;
  readonly selection: Selection | null;
  /** Radius of the ring about the selected site. */
  readonly radioHorizonKm: number | null;
  /** For the outline of what all sites see; null when it is not shown. */
  readonly horizonTerms: HorizonTerms | null;
  /** The selected sites as they were before the drag. */
  readonly ghosts: readonly { readonly site: Site; readonly sectors: readonly Sector[] }[];
  /** Of the sector with the handles, in degrees; null where its pattern has none that can be set. */
  readonly beamwidthDeg: number | null;
  readonly colourOfSite: ColourOfSite;
  /** Of a chart that is only looked at, beside others: nothing can be taken up, tiles come without fading in. */
  readonly onlyLooks?: true;
}

/** Something drawn over sites and names. */
export interface MapOverlay {
  draw(viewport: Viewport, scene: MapScene): void;
}

/** What the map tells the app. */
export interface MapEvents {
  onHover(position: Position | null): void;
  /** A site or one of its sectors was pressed; `adds` with Shift, Ctrl or Cmd held. */
  onSelect(siteId: string, sectorId: string | null, adds: boolean): void;
  onMoveSite(siteId: string, position: Position, phase: DragPhase, keys: DragKeys): void;
  /** With Ctrl or Cmd all sectors turn together. */
  onTurnSector(sectorId: string, azimuthDeg: number, phase: DragPhase, keys: DragKeys): void;
  onWidenSector(sectorId: string, beamwidthDeg: number, phase: DragPhase): void;
  /** With `free` it stands where it was put, whatever host is near. */
  onAddSite(position: Position, free: boolean): void;
  /** A point of a profile, and the site that stands there. */
  onProfilePoint(position: Position, siteId: string | null): void;
  /** The place of a link to be inspected. */
  onLinkPlace(position: Position): void;
  /** The place of a comment. */
  onCommentPlace(position: Position): void;
  /** The next point of what is measured or drawn; the last or first one when it was pressed again. */
  onSketchPoint(position: Position): void;
  /** A press where there is nothing. */
  onPress(position: Position): void;
  /** After every change of view; edges in degrees, zoom as MapLibre counts it. */
  onView(view: MapViewState): void;
  /** Where the pointer is on the chart, in px from the container's corner, and the feature there; no place over sites and while something is dragged. */
  onDescribe(feature: RegionProperties | null, at: PixelPoint | null): void;
}

export interface MapViewState {
  readonly zoom: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
