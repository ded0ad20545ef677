import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { IdentityCell } from './identity-cell.ts';

/** Another cell and the area that both have in common. */
export interface Neighbour {
  readonly cell: number;
  /** Whole square metres, so that sums are exact in any order. */
  readonly areaM2: number;
}

/** By cell: the cells that concern it, by index. */
export type NeighbourLists = readonly (readonly Neighbour[])[];

/**
 * By cell: the cells of its channel that it overlaps, and those of its own site, with 0 m² where
 * no overlap was found.
 */
export function neighbourLists(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
): NeighbourLists {
  const areasM2 = cells.map(() => new Map<number, number>());
  const add = (a: number, b: number, areaM2: number) => {
    areasM2[a].set(b, (areasM2[a].get(b) ?? 0) + areaM2);
    areasM2[b].set(a, (areasM2[b].get(a) ?? 0) + areaM2);
  };
  for (const overlap of overlaps) {
    add(overlap.a, overlap.b, Math.round(overlap.areaKm2 * 1e6));
  }
  for (const siblings of cellsBySite(cells).values()) {
    for (const a of siblings) {
      for (const b of siblings) if (a < b) add(a, b, 0);
    }
  }
  return areasM2.map((areas) =>
    [...areas].map(([cell, areaM2]) => ({ cell, areaM2 })).sort((a, b) => a.cell - b.cell),
  );
}

/**
 * By cell: the cells that a common neighbour takes for it when both bear the same PCI. The area is
 * the neighbour's overlaps with the two, for all common neighbours together.
 */
export function confusableLists(neighbours: NeighbourLists): NeighbourLists {
  const sumsM2 = new Float64Array(neighbours.length).fill(-1);
  return neighbours.map((near, cell) => {
    const found: number[] = [];
    for (const middle of near) {
      for (const far of neighbours[middle.cell]) {
        if (far.cell === cell) continue;
        if (sumsM2[far.cell] < 0) {
          sumsM2[far.cell] = 0;
          found.push(far.cell);
        }
        sumsM2[far.cell] += middle.areaM2 + far.areaM2;
      }
    }
    return found
      .sort((a, b) => a - b)
      .map((far) => {
        const areaM2 = sumsM2[far];
        sumsM2[far] = -1;
        return { cell: far, areaM2 };
      });
  });
}

/** The cells of each site on each channel, in their order. */
export function cellsBySite(cells: readonly IdentityCell[]): Map<string, number[]> {
  const bySite = new Map<string, number[]>();
  for (const [index, { channel, siteId }] of cells.entries()) {
    const name = `${channel} ${siteId}`;
    const group = bySite.get(name) ?? [];
    group.push(index);
    bySite.set(name, group);
  }
  return bySite;
}
