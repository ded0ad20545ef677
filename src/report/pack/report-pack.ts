import type { ConstantsSource } from '../../geo/region.ts';
import type { Name } from '../../network/name.ts';
import type { Comparison } from '../../planning/comparison/comparison.ts';
import type { Project } from '../../planning/project.ts';
import type { SiteChange } from '../../planning/scenario-diff/scenario-change.ts';
import type { SimulationResult } from '../../planning/simulation-result.ts';
import type { CellWindow } from '../picture/cell-window.ts';

/** The version of the pack that this engine reads and writes. */
export const packVersion = 1;

/** What a report was asked to be of. */
export interface ReportRequest {
  /** Scenarios of the project, the one reported on first; the others are compared with it. */
  readonly scenarioIds: readonly string[];
  /** Cell size of the figures, metres. */
  readonly cellSizeM: number;
  /** Cell size of the maps, metres. */
  readonly mapCellSizeM: number;
  /** Terminals with figures beside those that goals name. */
  readonly terminalIds: readonly string[];
  /** Day that the report is of, such as 2026-11-26. */
  readonly date: string;
}

/** A part of the sea without service, cells that touch taken together. */
export interface WeakArea {
  /** The service and the rank by area, such as `reach-cpe-1`. */
  readonly id: string;
  readonly zoneId: string;
  readonly serviceId: string;
  readonly year: number;
  readonly areaKm2: number;
  /** Cell nearest to its middle. */
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly shoreDistanceKm: number;
  /** The nearest named asset or town, and how far off it is; a dash and null where there is none. */
  readonly near: Name;
  readonly nearKm: number | null;
  /** Its limiting cause on most of the area. */
  readonly cause: string;
}

/** Where shipped geodata come from: how many features of a kind share a source. */
export interface GeodataSource {
  readonly kind: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** Estimated in place or outline, 示意. */
  readonly schematic: boolean;
  readonly features: number;
}

/** A line of a link budget; `value` is null where a demand is out of reach. */
export interface PackedBudgetLine {
  readonly id: string;
  readonly symbol: string;
  readonly value: number | null;
  readonly unit: string;
  /** Empty for what was given. */
  readonly formula: string;
  readonly source: string;
}

/**
 * The budget of a service on a carrier at the end of its reach: on the axis of the antenna, over the
 * greatest path loss that both directions bear, without interference from other cells.
 */
export interface PackedBudget {
  /** Service and carrier, such as `reach-cpe.n28_700`. */
  readonly id: string;
  readonly terminalId: string;
  readonly serviceId: string;
  readonly carrierId: string;
  /** Null where a demand is out of reach at any loss. */
  readonly greatestPathLossDb: { readonly downlink: number | null; readonly uplink: number | null };
  /** The direction that bears less. */
  readonly limitedBy: 'downlink' | 'uplink';
  readonly downlink: readonly PackedBudgetLine[];
  readonly uplink: readonly PackedBudgetLine[];
}

/** What the figures do not tell, said with them. */
export interface KnownLimit {
  readonly id: string;
  readonly text: Name;
}

/** Cells of a map, as they are computed. */
export interface PackedMap {
  readonly id: string;
  readonly scenarioId: string;
  /** Of a map of differences: the scenario that it is measured against, or `previous`. */
  readonly againstId: string | null;
  readonly year: number;
  readonly terminalId: string;
  readonly serviceId: string | null;
  readonly layer: 'service' | 'rsrp' | 'cause' | 'rsrpDifference' | 'serviceChange';
  readonly window: CellWindow;
  /** Classes as in ReportMap, by the legend of the layer, as `packCells` writes them. */
  readonly data: string;
}

/** Everything that a report is made of, and can be computed again from. */
export interface ReportPack {
  readonly format: 'offing-report-pack';
  readonly version: number;
  /** Name and version. */
  readonly engine: string;
  readonly request: ReportRequest;
  readonly inputs: {
    /** With the scenarios of the request alone, in their order. */
    readonly project: Project;
    /** The plan as it was reported before; null when there is none. */
    readonly previous: { readonly project: Project; readonly scenarioId: string } | null;
    /** SHA-256 of imported elevations by file name; none when the built-in hills are used. */
    readonly elevations: readonly { readonly name: string; readonly sha256: string }[];
    readonly geodata: {
      readonly id: string;
      readonly version: string;
      readonly sources: readonly GeodataSource[];
      /** Sources of the constants of climate and land. */
      readonly constants: readonly ConstantsSource[];
    };
    /** Seeds of random numbers by their use: none, as the engine draws no random numbers. */
    readonly randomSeeds: readonly { readonly of: string; readonly seed: number }[];
  };
  /** By scenario, in the order of the request; without the time they took. */
  readonly results: readonly Omit<SimulationResult, 'elapsedMs'>[];
  readonly previousResult: Omit<SimulationResult, 'elapsedMs'> | null;
  /** Null for a single scenario. */
  readonly comparison: Comparison | null;
  /** Of the first scenario against the previous version, named `previous`; of the others, by id, against the first. */
  readonly changes: readonly { readonly of: string; readonly changes: readonly SiteChange[] }[];
  /** Largest first, by service in the order of the goals. */
  readonly weakAreas: readonly WeakArea[];
  /** By service and carrier in use, of the first scenario's terminals with goals. */
  readonly linkBudgets: readonly PackedBudget[];
  readonly limits: readonly KnownLimit[];
  readonly maps: readonly PackedMap[];
  /** SHA-256 of parts, by path: of inputs piece by piece, of results and maps. */
  readonly hashes: Readonly<Record<string, string>>;
}
