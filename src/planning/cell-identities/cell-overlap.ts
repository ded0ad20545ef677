/** Where the weaker of two cells of a channel is nearly as strong as the stronger, and usable. */
export interface CellOverlap {
  /** Indices of the two cells; a pair may be named in either order. */
  readonly a: number;
  readonly b: number;
  readonly areaKm2: number;
}
