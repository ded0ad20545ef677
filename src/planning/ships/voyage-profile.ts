import type { Name } from '../../network/name.ts';

/** What the cells give a ship at a place. */
export interface TerrestrialState {
  /** Index into the engine's cell names. */
  readonly cellIndex: number;
  readonly siteId: string;
  readonly sectorId: string;
  readonly rsrpDbm: number;
  readonly sinrDb: number;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** Whether the service asked counts as given by the rule of the coverage map. */
  readonly isGiven: boolean;
  /** Ids of the services of the terminal that are given. */
  readonly serviceIds: readonly string[];
}

/** What the satellites of one system give a ship at a place and time, in clear sky. */
export interface SatelliteState {
  readonly systemId: string;
  readonly satelliteTerminalId: string;
  /** Satellites at the least elevation of system and terminal or higher. */
  readonly above: number;
  /** The highest of them, by its name. */
  readonly satellite: string;
  readonly elevationDeg: number;
  readonly azimuthDeg: number;
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** There and back, gateway included. */
  readonly roundTripMs: number;
  /** Share of time and places in which both rates are there at that elevation: rain, shadowing, blockage. */
  readonly availabilityPercent: number;
  readonly suffices: boolean;
}

/** Who serves: the cells, or a satellite system by its id. */
export type Server =
  | { readonly kind: 'terrestrial'; readonly cellIndex: number; readonly siteId: string }
  | {
      readonly kind: 'satellite';
      readonly systemId: string;
      readonly satelliteTerminalId: string;
      readonly satellite: string;
    };

/** The state of a ship in the middle of one step of its voyage. */
export interface VoyagePoint {
  /** Since 1970, UTC. */
  readonly timeMs: number;
  /** Sailed since departure. */
  readonly km: number;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly headingDeg: number;
  readonly speedKn: number;
  /** False where nothing is known of the cells: beyond the region's data, or well inland. */
  readonly isInside: boolean;
  /** Null where no cell is received. */
  readonly terrestrial: TerrestrialState | null;
  /** By system and satellite terminal aboard, those whose satellite stands high enough. */
  readonly satellites: readonly SatelliteState[];
  /** Who gives the service asked; null where nobody does. */
  readonly server: Server | null;
  /** From who serves, or 0. */
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** From who serves; null where nobody does. */
  readonly roundTripMs: number | null;
}

/**
 * Something that happens on the way: another cell takes over, another satellite of the same system,
 * another system; or the service is lost, or found again.
 */
export interface VoyageEvent {
  readonly kind: 'cell' | 'satellite' | 'system' | 'lost' | 'found';
  readonly timeMs: number;
  readonly km: number;
  readonly from: Server | null;
  readonly to: Server | null;
}

/** A stretch of the voyage without the service. */
export interface VoyageGap {
  readonly startMs: number;
  readonly endMs: number;
  readonly startKm: number;
  readonly endKm: number;
}

/** How much of a voyage one server serves. */
export interface VoyageShare {
  /** `terrestrial`, or the id of a satellite system. */
  readonly id: string;
  readonly hours: number;
  readonly km: number;
  readonly percentOfTime: number;
}

export interface VoyageTotals {
  readonly hours: number;
  readonly km: number;
  /** Where satellites alone are known, beyond the region's data or well inland; part of the hours. */
  readonly outsideHours: number;
  readonly servedHours: number;
  readonly servedKm: number;
  readonly percentOfTime: number;
  readonly percentOfWay: number;
  /** From cell to cell, and from system to system; changes of satellite within one are not counted. */
  readonly handovers: number;
  readonly handoversPerHour: number;
  readonly changesOfSatellite: number;
  readonly longestGapMin: number;
  readonly longestGapKm: number;
  /** Those that serve at all: the masts first, then as the plan has them. */
  readonly shares: readonly VoyageShare[];
}

/** One ship's service along its way. */
export interface VoyageProfile {
  readonly shipId: string;
  readonly name: Name | null;
  readonly terminalId: string;
  readonly serviceId: string;
  readonly year: number;
  readonly stepMin: number;
  readonly points: readonly VoyagePoint[];
  readonly events: readonly VoyageEvent[];
  readonly gaps: readonly VoyageGap[];
  readonly totals: VoyageTotals;
}
