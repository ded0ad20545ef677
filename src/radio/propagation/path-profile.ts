/** Radio zones of a profile, numbered as P.1812 and P.2001 do. */
export const seaZone = 1;
/** Land within 50 km of the sea and lower than 100 m. */
export const coastalLandZone = 3;
export const inlandZone = 4;

/**
 * The ground between two antennas, the first sample under the transmitter, the last under the
 * receiver. All arrays have one entry per sample.
 */
export interface PathProfile {
  /** From the transmitter; ascending, the first 0. */
  readonly distancesKm: Float64Array;
  /** Ground above the sea, as the transmitter's height is; water is at 0. */
  readonly heightsM: Float64Array;
  /** Representative height of what stands on the ground. */
  readonly clutterM: Float64Array;
  /** `seaZone`, `coastalLandZone` or `inlandZone`. */
  readonly zones: Uint8Array;
}
