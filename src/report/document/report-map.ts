import type { Bounds } from '../../geo/tile-grid.ts';
import type { Name } from '../../network/name.ts';
import type { CellWindow } from '../picture/cell-window.ts';

/** A class of a map's cells. */
export interface MapClass {
  readonly hex: string;
  readonly name: Name;
  /** Its bounds with the unit, such as `−95…−85 dBm`; empty for codes. */
  readonly text: string;
  /** Drawn hatched: below the limit. */
  readonly hatched: boolean;
}

/** A site as a map shows it. */
export interface MapSite {
  readonly id: string;
  readonly name: Name;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly host: string;
  readonly state: 'existing' | 'planned' | 'added' | 'dropped' | 'changed';
}

/** A raster of classes over the chart. */
export interface ReportMap {
  /** Address in the pack: `maps/ID`. */
  readonly id: string;
  readonly caption: Name;
  /** Terminal, service, year, model, time %, cell size: what the map stands on. */
  readonly basis: readonly (readonly [label: Name, text: Name])[];
  readonly window: CellWindow;
  /** Place of each cell's class plus one, row by row from the north-west; 0 for none. */
  readonly classes: Uint8Array;
  readonly legend: readonly MapClass[];
  readonly sites: readonly MapSite[];
  /** What to show at first. */
  readonly bounds: Bounds;
  readonly date: string;
}
