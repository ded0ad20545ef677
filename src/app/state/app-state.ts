import type { Position } from '../../geo/position.ts';
import type { TideStation } from '../../geo/tides.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import type { Language, Name } from '../../network/name.ts';
import type { LinkInspection } from '../../planning/link-inspection.ts';
import type { PathStudy } from '../../planning/path-study.ts';
import type { Project } from '../../planning/project.ts';
import type { CellName } from '../../planning/reception-plan.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type { OwnShapeKey } from './own-shapes.ts';
import type { Readout } from './readout.ts';

/** What the raster shows. */
export type LayerId =
  | 'rsrp'
  | 'sinr'
  | 'downlink'
  | 'uplink'
  | 'server'
  | 'servers'
  | 'cause'
  | 'service'
  | 'probability'
  | 'noiseRise';

/** What the raster shows of satellites in place of a layer of the result. */
export type SatelliteLayerId = 'elevation' | 'cnr' | 'rate' | 'availability' | 'best' | 'serves';

/** A layer of satellites, of one system or, with null, of the best at each place. */
export interface SatelliteLayer {
  readonly id: SatelliteLayerId;
  readonly systemId: string | null;
}

/** Chart layers that can be switched on and off. */
export type OverlayId =
  | 'baseline'
  | 'territorialSea'
  | 'distanceBands'
  | 'sites'
  | 'ownShapes'
  | 'windFarms'
  | 'ports'
  | 'lanes'
  | 'sands'
  | 'aquaculture'
  | 'soundings'
  | 'horizon'
  | 'allHorizons'
  | 'satellites'
  | 'ships';

export type Theme = 'light' | 'dark';

/** What a press on the map does. */
export type Tool =
  | 'select'
  | 'box'
  | 'lasso'
  | 'addSite'
  | 'measure'
  | 'drawZone'
  | 'drawLane'
  | 'drawRoute'
  | 'profile'
  | 'link'
  | 'comment';

/** What the marks of sites are coloured by: the colour each was given, or what they have in common. */
export type SiteColouring = 'own' | 'year' | 'status' | 'owner' | 'backhaul' | 'host';

/** What is being measured or drawn, point by point. */
export interface Sketch {
  readonly points: readonly Position[];
  /** Whether the last point is joined to the first. */
  readonly closed: boolean;
  /** No more points are taken: a measure stays to be read, a drawing waits for its name. */
  readonly ended: boolean;
}

/** A host that the site in the hand would stand on. */
export interface Snap {
  readonly name: Name;
  readonly position: Position;
}

/** Dialogs that are opened by name; those with a state of their own have a field instead. */
export type DialogId =
  | 'palette'
  | 'keys'
  | 'terminals'
  | 'identities'
  | 'propagation'
  | 'branch'
  | 'scenario'
  | 'goals'
  | 'report'
  | 'satellites';

export interface Selection {
  /** The site that the inspector shows and whose handles are out. */
  readonly siteId: string;
  /** All that are selected, that one among them; edits of many sites take them all. */
  readonly siteIds: readonly string[];
  /** The sector whose handles are shown; null when the site as a whole is selected. */
  readonly sectorId: string | null;
}

/** One undoable step. */
export interface Edit {
  readonly name: Name;
  /** When it was done, ms since 1970. */
  readonly atMs: number;
  readonly before: Project;
  readonly after: Project;
}

/** What a step is called: fixed, or told from the states it lies between. */
export type StepName = Name | ((before: Project, after: Project) => Name);

/** An edit in progress, such as a drag; it becomes one step or none. */
export interface Draft {
  readonly name: StepName;
  readonly before: Project;
}

export interface RunState {
  readonly phase: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly doneTiles: number;
  readonly totalTiles: number;
  readonly elapsedMs: number;
  /** Why it failed. */
  readonly reason: string | null;
}

/** The figures of the dragged state, on a coarser lattice than the settled ones. */
export interface PreviewFigures {
  readonly year: number;
  readonly serviceId: string;
  /** Change against the settled state by zone id, in square kilometres. */
  readonly gainedKm2: Readonly<Record<string, number>>;
  readonly lostKm2: Readonly<Record<string, number>>;
}

/** Bounds and limits of the legend that the user has set, by layer; all else is as it ships. */
export interface LegendSettings {
  readonly bounds: Partial<Readonly<Record<LayerId, readonly number[]>>>;
  readonly limits: Partial<Readonly<Record<LayerId, number>>>;
}

/** The rise of every cell's uplink noise, worked out when its layer is chosen. */
export interface NoiseSurvey {
  readonly phase: 'none' | 'computing' | 'done' | 'failed';
  /** In dB by cell index; null until they are there. */
  readonly rises: Float32Array | null;
  /** Why it failed. */
  readonly reason: string | null;
}

/** Km² of each zone gained and lost by the last settled edit, for the active service and year. */
export interface LastChange {
  readonly name: Name;
  readonly year: number;
  readonly serviceId: string;
  readonly gainedKm2: number;
  readonly lostKm2: number;
  /** Percentage points by zone id and year: `${zoneId}/${year}`. */
  readonly deltaPp: Readonly<Record<string, number>>;
}

/** Where a path under study begins: at a site of the plan, or at a mast put up for the study. */
export type ProfileStart =
  | { readonly siteId: string }
  | { readonly position: Position; readonly heightAmslM: number };

/** The path under study, from the first point that is picked to the closing of its drawer. */
export interface ProfileState {
  /** Null until they are picked. */
  readonly start: ProfileStart | null;
  readonly end: Position | null;
  /** The carrier asked for; the first that the start has when null. */
  readonly carrierId: string | null;
  /** Place on the path that is pointed at, on the chart or on the profile. */
  readonly cursorKm: number | null;
  /** Of the path as it was last computed; an older one stays until the next is there. */
  readonly study: PathStudy | null;
  /** Why there is none of the path as it is. */
  readonly failure: string | null;
}

/** The link under inspection, from the picking of its place to the closing of its drawer. */
export interface LinkState {
  /** Null until it is picked. */
  readonly place: Position | null;
  /** The cell that is asked for; null for the one that serves the place. */
  readonly cell: CellName | null;
  /** Of the link as it was last computed; an older one stays until the next is there. */
  readonly inspection: LinkInspection | null;
  /** Why there is none of the link as it is. */
  readonly failure: string | null;
}

/**
 * Why the project can only be looked at: another tab edits it, or took it over, or has stored a newer
 * state than this tab knows, or it is under review.
 */
export type ReadOnlyReason = 'otherTab' | 'takenOver' | 'newerState' | 'review';

/** Names a ship of a fleet. */
export interface ShipKey {
  readonly fleetId: string;
  readonly shipId: string;
}

/** Everything the page shows, in one place; panels and map read it, actions replace parts of it. */
export interface AppState {
  /** False until the first project is open; `project` is then a placeholder. */
  readonly ready: boolean;
  readonly project: Project;
  /** Why edits are refused; null while they are not. */
  readonly readOnly: ReadOnlyReason | null;
  readonly scenarioId: string;
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
  readonly draft: Draft | null;

  readonly year: number;
  /** The service, and by it the terminal, that map and goals speak of. */
  readonly serviceId: string;
  readonly layer: LayerId;
  /** In the place of `layer`; null while that is shown. */
  readonly satelliteLayer: SatelliteLayer | null;
  readonly legend: LegendSettings;
  readonly noiseSurvey: NoiseSurvey;
  readonly overlays: Readonly<Record<OverlayId, boolean>>;
  readonly language: Language;
  readonly theme: Theme;
  readonly tool: Tool;
  readonly selection: Selection | null;
  /** Whether the table of sites is open below the chart. */
  readonly siteTableOpen: boolean;
  /** Whether the list of all steps is open. */
  readonly historyOpen: boolean;
  /** Null before its first point. */
  readonly sketch: Sketch | null;
  /** The zone or asset drawn by hand that was pressed on the chart. */
  readonly ownShape: OwnShapeKey | null;
  readonly siteColouring: SiteColouring;
  readonly snap: Snap | null;
  readonly readout: Readout | null;
  /** Whether a card at the pointer tells everything of the place, or only what is amiss. */
  readonly placeCard: boolean;
  /** Null while no path is studied. */
  readonly profile: ProfileState | null;
  /** The library of antennas and the one it shows, null for the first; null while it is closed. */
  readonly antennaLibrary: { readonly antennaId: string | null } | null;
  /** Of those dialogs the one that is open. */
  readonly dialog: DialogId | null;
  /** What the palette opens with, or is told to search for. */
  readonly paletteQuery: string;
  /** Whether the left rail lies over the chart, on windows too narrow for it. */
  readonly railOpen: boolean;
  /** The scenario that the changes of the current one are listed against; null while they are not. */
  readonly changesAgainst: string | null;
  /** Null while no link is inspected; never there together with a profile. */
  readonly link: LinkState | null;
  /** The ship that is marked on the chart, whose voyage is told; null for none. */
  readonly ship: ShipKey | null;
  /** What of the ships is open below the chart. */
  readonly shipsDrawer: 'fleets' | 'voyage' | null;
  /** A place that was searched for, marked on the chart until it is left. */
  readonly markedPlace: { readonly position: Position; readonly name: Name } | null;
  /** The place at sea that was last pressed on the chart. */
  readonly pressedPlace: Position | null;
  /** Map zoom and the cell size its raster has. */
  readonly mapZoom: number;
  readonly rasterCellM: number;
  /** Whether the raster shows the project's own model or the quick one that stands in for it. */
  readonly picture: 'settled' | 'preview';
  /** Share of time whose ducts the raster shows instead of what can be promised; null for none. */
  readonly ductingTimePercent: number | null;

  /** The box that the geodata cover, in degrees; nothing is put outside it. */
  readonly scope: Bounds;
  /** The tides of the region, to be told beside choices. */
  readonly tides: readonly TideStation[];
  /** Names of the elevation files in use; null while the built-in hills are. */
  readonly importedElevation: string | null;

  readonly run: RunState;
  readonly result: SimulationResult | null;
  readonly preview: PreviewFigures | null;
  readonly lastChange: LastChange | null;
  /** A message for the user: bad file, failed action. What was open stays open. */
  readonly problem: { readonly title: Name; readonly text: string } | null;
}
