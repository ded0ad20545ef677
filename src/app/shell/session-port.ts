import { createContext, use } from 'react';
import type { Progress } from '../../compute/coverage-engine.ts';
import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { Position } from '../../geo/position.ts';
import type { IdentityCell } from '../../planning/cell-identities/identity-cell.ts';

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
  /** Shows the whole region. */
  fitRegion(): void;
  /** Shows places all together, as near as they fit. */
  showPlaces(places: readonly Position[]): void;
  /** Rings a site on the chart as if it were pointed at there; null for none. */
  pointAtSite(siteId: string | null): void;
  openProjectFile(file: File): Promise<void> | void;
  /** Takes elevations from HGT or GeoTIFF files in place of the built-in hills. */
  importElevation(files: readonly File[]): Promise<void> | void;
  saveProject(): Promise<void> | void;
  /** Finds where the cells in service overlap for the current terminal; takes as long as a run. */
  requestOverlaps(): Promise<SurveyedCells>;
  /** Saves the layer shown as GeoTIFF; rejects with an AbortError when the signal is given. */
  exportLayer(options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
  }): Promise<void>;
}

/** Starts the session in the element that will hold the map. */
export type StartSession = (container: HTMLElement) => Promise<SessionPort>;

/** Null until the session has started. */
export const SessionContext = createContext<SessionPort | null>(null);

export function useSession(): SessionPort | null {
  return use(SessionContext);
}
