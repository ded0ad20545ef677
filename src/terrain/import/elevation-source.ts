import type { PostLattice } from '../elevation-grid.ts';

/** A file of heights, opened: where its posts are, and a way to read them bit by bit. */
export interface ElevationSource {
  /** Name of the file. */
  readonly name: string;
  readonly lattice: PostLattice;
  /**
   * Heights in metres of whole rows, NaN where the file has none. `first` counts from the south;
   * the rows come from south to north.
   */
  readRows(first: number, count: number): Promise<ArrayLike<number>>;
}

/** An opened file, or in one sentence why it cannot be used. */
export type SourceCheck =
  | { readonly valid: true; readonly source: ElevationSource }
  | { readonly valid: false; readonly reason: string };

export function refuseSource(name: string, found: string, expected: string): SourceCheck {
  return { valid: false, reason: `${name}: ${found} — expected ${expected}` };
}
