import type { LimitingCause } from '../coverage/tile-layers.ts';
import type { Name } from '../network/name.ts';
import type { Climate } from '../radio/propagation/climate.ts';
import type { Conditions } from './conditions.ts';
import type { Shadowing } from './shadowing.ts';
import type { AssetKind } from './zone.ts';
import type { ZoneLayers } from './zone-layers.ts';

/** Shares that satellites serve as well, beside those of the masts alone. */
export interface WithSatellite {
  /** In the unit of the figure beside it: km², or the asset's own unit. */
  readonly covered: number;
  readonly percent: number;
}

/** How much of a zone one service reaches, both directions together. */
export interface ZoneService {
  readonly terminal: string;
  readonly coveredKm2: number;
  readonly percent: number;
  /** Area weighted by the probability that a place has the service, shadowing allowed for. */
  readonly expectedKm2: number;
  readonly expectedPercent: number;
  /** Not there where the terminal has no satellite terminal, or the plan no satellites. */
  readonly withSatellite?: WithSatellite & { readonly expectedPercent: number };
  /** Area without the service, by what keeps it away. */
  readonly limitedKm2: Readonly<Record<Exclude<LimitingCause, 'none'>, number>>;
}

export interface ZoneResult {
  readonly id: string;
  readonly name: Name;
  /** Area of the zone's cells on the ellipsoid. */
  readonly areaKm2: number;
  /** By service id. */
  readonly services: Readonly<Record<string, ZoneService>>;
  /** By terminal id. */
  readonly layers: Readonly<Record<string, ZoneLayers>>;
}

/** How much of an asset one service reaches, in the asset's own unit. */
export interface AssetService {
  readonly terminal: string;
  readonly covered: number;
  readonly percent: number;
  /** Of lines alone: the longest stretch without the service, 0 when there is none. */
  readonly longestGapKm?: number;
  readonly withSatellite?: WithSatellite & { readonly longestGapKm?: number };
}

/** What an asset is counted in: kilometres, turbines, square kilometres, or the place itself. */
export type AssetUnit = 'km' | 'turbine' | 'km2' | 'place';

export interface AssetResult {
  readonly id: string;
  readonly kind: AssetKind;
  readonly name: Name;
  /** Of islands alone, where it is known: whether people live there. */
  readonly inhabited?: boolean;
  readonly unit: AssetUnit;
  readonly total: number;
  readonly services: Readonly<Record<string, AssetService>>;
}

/** Where a goal stands: reached, not due yet but kept up with, or not reached. */
export type GoalStatus = 'met' | 'onTrack' | 'missed';

/** A goal at the end of its own year. */
export interface GoalResult {
  readonly id: string;
  /** Percent asked for. */
  readonly target: number;
  /** Percent reached. */
  readonly actual: number;
  readonly met: boolean;
  /** Never `onTrack`: the year has come. */
  readonly status: GoalStatus;
  /** Of goals that ask for so much of each asset: how many have it, and of how many. */
  readonly assets?: { readonly served: number; readonly total: number };
  /** Percent reached by the masts alone, and with satellites; not there when satellites add no figure. */
  readonly terrestrial?: number;
  readonly withSatellite?: number;
}

/** How much of a fleet's hours at sea one service reaches. */
export interface FleetService {
  readonly terminal: string;
  readonly coveredHours: number;
  readonly percent: number;
  /** Of any one ship, without the service. */
  readonly longestGapMin: number;
  readonly withSatellite?: {
    readonly coveredHours: number;
    readonly percent: number;
    readonly longestGapMin: number;
  };
}

export interface FleetResult {
  readonly id: string;
  readonly name: Name;
  readonly ships: number;
  /** Hours of all ships within the area that is simulated. */
  readonly shipHours: number;
  /** By service id, as if every ship had the service's terminal. */
  readonly services: Readonly<Record<string, FleetService>>;
}

/** How much of the plan's period a satellite system stands above the area. */
export interface SatelliteSystemResult {
  readonly id: string;
  readonly name: Name;
  readonly satellites: number;
  readonly minimumElevationDeg: number;
  /** Share of time with one of them at that elevation: where it is least in the area, and most. */
  readonly leastVisiblePercent: number;
  readonly mostVisiblePercent: number;
  /** Longest time without any, where it is longest in the area. */
  readonly longestGapS: number;
}

/** The state of a scenario at the end of one year. */
export interface YearResult {
  readonly year: number;
  /** Sites in service. */
  readonly sites: number;
  readonly zones: readonly ZoneResult[];
  readonly assets: readonly AssetResult[];
  /** Of the project's fleets; not there when it has none. */
  readonly fleets?: readonly FleetResult[];
  /** In service by then; not there when the plan has no satellites. */
  readonly satellites?: readonly SatelliteSystemResult[];
  /** Of the goals for this year. */
  readonly goals: readonly GoalResult[];
}

/** The figures of one scenario, with everything needed to tell how they came about. */
export interface SimulationResult {
  readonly project: string;
  readonly scenario: string;
  /** Name and version of the engine. */
  readonly engine: string;
  /** SHA-256 of everything the figures depend on, as hexadecimal digits. */
  readonly inputsHash: string;
  readonly model: {
    readonly id: string;
    readonly name: string;
    /** Share of time for which what is served is predicted, and what disturbs. */
    readonly timePercent: number;
    readonly interferenceTimePercent: number;
    /** Those of the season. */
    readonly kFactor: number;
    /** What uplinks' noise rises by: 2 dB, as planning assumes, or what the plan's own terminals add. */
    readonly uplinkNoise: 'assumed' | 'workedOut';
    readonly shadowing: Shadowing;
    readonly climate: Climate;
    readonly conditions: Conditions;
    /** What paths run over: hills drawn from a table of peaks, or imported elevations. */
    readonly terrain: {
      readonly relief: 'illustrative-hills' | 'imported';
      readonly version: string;
    };
    readonly warnings: readonly string[];
  };
  /** Nominal side of a cell; the true one follows the latitude. */
  readonly cellSizeM: number;
  /** Raster cells evaluated per terminal. */
  readonly cells: number;
  /** Path-loss fans used. */
  readonly fans: number;
  readonly elapsedMs: number;
  readonly years: readonly YearResult[];
}
