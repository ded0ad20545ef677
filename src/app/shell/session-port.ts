import { createContext, use } from 'react';
import type { Progress } from '../../compute/coverage-engine.ts';
import type { ExportedFile } from '../../compute/layer-export/export-layers.ts';
import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { Position } from '../../geo/position.ts';
import type { Region } from '../../geo/region.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import type { IdentityCell } from '../../planning/cell-identities/identity-cell.ts';
import type { Computing } from '../compare/compare-engines.ts';
import type { MapView } from '../map/map-view.ts';
import type { LayerExport } from '../session/export-layer-files.ts';
import type { ReportOptions, ReportOrder, WrittenReport } from '../session/write-report.ts';
import type { ProjectKeeper } from '../storage/project-keeper.ts';

/** Cells of the scenario and year that are shown, and where they overlap, by index. */
export interface SurveyedCells {
  readonly cells: readonly IdentityCell[];
  readonly overlaps: readonly CellOverlap[];
}

/** What panels ask of the session that joins store, engine and map. */
export interface SessionPort {
  /** Stops the run; what was computed stays. */
  cancelRun(): void;
  /** Computes the project as it is, after a run that was cancelled or failed. */
  runAgain(): void;
  /** Zooms the map in (positive) or out by whole levels. */
  zoomBy(delta: number): void;
  /** Moves the view by pixels of the screen, to the right and down. */
  panBy(rightPx: number, downPx: number): void;
  /** Puts a place in the middle of the chart, nearer when a zoom is given that is nearer. */
  flyTo(position: Position, zoom?: number): void;
  /** Puts a place in the middle of the chart, unless it is well in view. */
  bringIntoView(position: Position): void;
  /** The place in the middle of the chart. */
  centre(): Position;
  /** The geodata of the coast. */
  readonly region: Region;
  /** Shows the whole region. */
  fitRegion(): void;
  /** Shows places all together, as near as they fit. */
  showPlaces(places: readonly Position[]): void;
  /** Rings a site on the chart as if it were pointed at there; null for none. */
  pointAtSite(siteId: string | null): void;
  /** The project on screen and what is stored of it. */
  readonly projects: ProjectKeeper;
  openProjectFile(file: File): Promise<void>;
  /** Asks the user for a project file and opens it. */
  chooseProjectFile(): Promise<void>;
  /** Takes elevations from HGT or GeoTIFF files in place of the built-in hills. */
  importElevation(files: readonly File[]): Promise<void> | void;
  /** Saves the project to the file it came from, or asks for one. */
  saveProject(): Promise<void>;
  /** Finds where the cells in service overlap for the current terminal; takes as long as a run. */
  requestOverlaps(): Promise<SurveyedCells>;
  /** A layer as a file; rejects with an AbortError when the signal is given. */
  exportLayer(
    layer: LayerExport,
    options: {
      readonly signal: AbortSignal;
      readonly onProgress: (progress: Progress) => void;
    },
  ): Promise<ExportedFile>;
  /** Computes a report and gives its files; rejects with an AbortError when the signal is given. */
  makeReport(order: ReportOrder, options: ReportOptions): Promise<WrittenReport>;
  /** The chart, for what is drawn over it and where it looks. */
  readonly map: Pick<MapView, 'addOverlay' | 'addLayer' | 'drawnAt' | 'flyTo' | 'siteAt' | 'view'>;
  /** What computes, for parts of the page that have plans of their own. */
  computing(): Computing;
  /** Box about the zones of the project that is open. */
  zoneBounds(): Bounds;
}

/** Starts the session in the element that will hold the map. */
export type StartSession = (container: HTMLElement) => Promise<SessionPort>;

/** Null until the session has started. */
export const SessionContext = createContext<SessionPort | null>(null);

export function useSession(): SessionPort | null {
  return use(SessionContext);
}
