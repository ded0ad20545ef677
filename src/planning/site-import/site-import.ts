import type { Position } from '../../geo/position.ts';
import type { Bounds } from '../../geo/tile-grid.ts';
import type { Name } from '../../network/name.ts';
import type { Sector, Site } from '../../network/site.ts';
import type { Project } from '../project.ts';

/** How a table is to be understood; what is left out is worked out, or as usual. */
export interface SiteImportOptions {
  /** The columns of longitude and latitude are the other way round. */
  readonly swapped?: boolean;
  /** Of the power column; `auto` goes by header and values. */
  readonly powerUnit?: 'auto' | 'W' | 'dBm';
  /** What positions refer to; `gcj02` ones are taken back to WGS 84. */
  readonly datum?: 'wgs84' | 'gcj02';
  /** What becomes of sites whose id the scenario has: `replace` when left out. */
  readonly onDuplicate?: 'replace' | 'skip' | 'rename';
  /** Leaves out whole sites that have an error; without it errors keep all from being taken. */
  readonly leaveOutBad?: boolean;
  /** In service from, where the list does not say; the first of the project's years when left out. */
  readonly year?: number;
}

/** A place that is known by id or name, to compare positions with. */
export interface KnownPosition extends Position {
  readonly id?: string;
  readonly names: readonly string[];
}

export interface SiteImportRequest {
  readonly project: Project;
  readonly scenarioId: string;
  /** The region's box; sites outside are errors. */
  readonly scope: Bounds;
  readonly options?: SiteImportOptions;
  /** Beside the sites of the scenario, which always count. */
  readonly references?: readonly KnownPosition[];
}

/** Errors keep a site out, warnings ask for a look, notes tell what was filled in. */
export type ImportSeverity = 'error' | 'warning' | 'note';

export interface ImportProblem {
  /** Of the file; 0 where it is about the whole list. */
  readonly line: number;
  /** The header as it stands in the file. */
  readonly column?: string;
  /** As it stands in the file. */
  readonly value?: string;
  readonly severity: ImportSeverity;
  readonly message: Name;
}

/** What the values suggest: options to import with, and why. */
export interface ImportProposal {
  readonly kind: 'swapped' | 'powerUnit' | 'datum';
  readonly options: SiteImportOptions;
  /** Whether the import at hand already has them. */
  readonly applied: boolean;
  readonly reason: Name;
}

export type ImportRowState = 'new' | 'replace' | 'skip' | 'rename' | 'bad';

/** One row of the table as it will be taken. */
export interface ImportRow {
  readonly line: number;
  /** As it will be in the scenario; as the file has it where the row is bad. */
  readonly siteId: string;
  /** Null where the row has no readable one. */
  readonly position: Position | null;
  readonly state: ImportRowState;
}

export interface ImportCounts {
  readonly rows: number;
  readonly badRows: number;
  /** To be taken, in all. */
  readonly sites: number;
  readonly sectors: number;
  readonly cells: number;
  readonly newSites: number;
  readonly replacedSites: number;
  readonly renamedSites: number;
  readonly skippedSites: number;
  readonly badSites: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What a table would bring into a scenario. */
export interface SiteImport {
  /** True when `applySiteImport` will take it. */
  readonly ready: boolean;
  /** Complete and valid, in the order of the file; sites with errors are not among them. */
  readonly sites: readonly Site[];
  readonly sectors: readonly Sector[];
  readonly problems: readonly ImportProblem[];
  readonly counts: ImportCounts;
  readonly proposals: readonly ImportProposal[];
  /** Headers of columns that are not used. */
  readonly unusedColumns: readonly string[];
  readonly rows: readonly ImportRow[];
}
