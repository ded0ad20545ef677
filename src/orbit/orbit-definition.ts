/** A satellite over the equator that keeps its longitude. */
export interface GeoSlot {
  readonly id: string;
  /** East of Greenwich. */
  readonly longitudeDeg: number;
  /** Of its orbit against the equator: it swings north and south by as much each day. */
  readonly inclinationDeg: number;
}

/**
 * Circular orbits of one height and inclination, evenly spread: a Walker constellation i: T/P/F.
 * The planes' ascending nodes are spread over 360° (delta) or 180° (star).
 */
export interface WalkerShell {
  /** Above the mean earth radius of 6371 km, as in 3GPP TR 38.821. */
  readonly altitudeKm: number;
  readonly inclinationDeg: number;
  readonly planes: number;
  readonly satellitesPerPlane: number;
  /** F: neighbouring planes are shifted against each other by F × 360° / T. */
  readonly phasing: number;
  readonly raanSpreadDeg: 180 | 360;
}

/** Mean elements of one object for SGP4, as an Orbit Mean-Elements Message gives them. [CCSDS 502.0-B-3] */
export interface MeanElements {
  readonly name: string;
  /** Catalogue number: up to nine digits. */
  readonly catalogueNumber: number;
  /** UTC, as ISO 8601. */
  readonly epochUtc: string;
  readonly meanMotionRevPerDay: number;
  readonly eccentricity: number;
  readonly inclinationDeg: number;
  readonly raanDeg: number;
  readonly argumentOfPerigeeDeg: number;
  readonly meanAnomalyDeg: number;
  /** Drag term, per earth radius. */
  readonly bstar: number;
  /** First derivative of the mean motion halved, second divided by six, in rev/day² and rev/day³. */
  readonly meanMotionDot: number;
  readonly meanMotionDdot: number;
}

/** Where the satellites of one system fly. */
export type OrbitDefinition =
  | { readonly type: 'geo'; readonly satellites: readonly GeoSlot[] }
  | { readonly type: 'walker'; readonly shells: readonly WalkerShell[] }
  | { readonly type: 'elements'; readonly satellites: readonly MeanElements[] };
