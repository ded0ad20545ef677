import type { RasterClass } from '../../../report/legend/layer-scales.ts';

/** A class of the legend, or the part of one on either side of the limit. */
export interface LegendRow {
  readonly hex: string;
  readonly name: RasterClass['name'];
  /** Lower bound, and upper one where there is one. */
  readonly from: number;
  readonly to: number | null;
  readonly passes: boolean;
  /** The class's place in the ramp, 0 for the best. */
  readonly rank: number;
}

/** The classes from best to worst; one that the limit runs through is told in two parts. */
export function legendRows(classes: readonly RasterClass[], limit: number): LegendRow[] {
  return classes.flatMap(({ hex, name, lowerBound: from }, rank) => {
    const to = rank === 0 ? null : classes[rank - 1].lowerBound;
    if (from < limit && (to === null || to > limit)) {
      return [
        { hex, name, from: limit, to, passes: true, rank },
        { hex, name, from, to: limit, passes: false, rank },
      ];
    }
    return [{ hex, name, from, to, passes: !(from < limit), rank }];
  });
}
