/** What one system gives one satellite terminal at one place, asked for a rate each way. */
export interface SatelliteOffer {
  readonly systemId: string;
  readonly satelliteTerminalId: string;
  /** Share of time in which a satellite stands high enough. */
  readonly visiblePercent: number;
  readonly longestGapS: number;
  /**
   * Share of time in which both rates are there: visibility, signal against need by elevation,
   * shadowing, blockage and rain taken as independent.
   */
  readonly availabilityPercent: number;
  /** Of the highest satellite, at the median time with one. */
  readonly elevationDeg: number;
  /** In clear sky at that elevation. */
  readonly downlinkCnrDb: number;
  readonly uplinkCnrDb: number;
  /** Of one user, in clear sky at that elevation, the beam shared with the others. */
  readonly downlinkMbps: number;
  readonly uplinkMbps: number;
  /** There and back, gateway included. */
  readonly roundTripMs: number;
}
