/** Where the satellites of one system are at any time. */
export interface Ephemeris {
  readonly count: number;
  nameOf(index: number): string;
  /**
   * Writes x, y and z of each satellite, turning with the earth (WGS 84 axes), in km, one after the
   * other; NaN where a satellite has no position then, as after its decay.
   *
   * @param timeMs since 1970, UTC
   */
  positionsAt(timeMs: number, into: Float64Array): void;
  /**
   * Writes x, y and z of one satellite alone: to the bit what `positionsAt` writes.
   *
   * @param at where in `into` x goes; 0 when left out
   */
  positionAt(index: number, timeMs: number, into: Float64Array, at?: number): void;
}
