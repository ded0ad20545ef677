import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { IdentityCell } from './identity-cell.ts';
import { type NeighbourLists, neighbourLists } from './neighbour-lists.ts';
import { haveRootInCommon, rootCountOf } from './root-block.ts';
import { rootCrowd } from './root-crowd.ts';

/** Cells of one channel that overlap and yet have root sequences in common. */
export interface RootReuse {
  readonly channel: number;
  /** How many roots there are, 838 or 138. */
  readonly rootCount: number;
  /** By ascending index. */
  readonly cells: readonly number[];
  /** Sum over pairs of cells. */
  readonly areaKm2: number;
  /**
   * Cells that all overlap one another and need more roots than there are: the proof that some
   * must be shared. Null where none was found: other values might then do better.
   */
  readonly crowd: readonly number[] | null;
}

/** The channels on which overlapping cells share roots, for each length of sequence. */
export function rootReuse(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
): RootReuse[] {
  const neighbours = neighbourLists(cells, overlaps);
  const found = new Map<string, { shared: Set<number>; areaM2: number }>();
  for (const [a, near] of neighbours.entries()) {
    for (const { cell: b, areaM2 } of near) {
      if (b < a || areaM2 === 0 || !haveRootInCommon(cells[a], cells[b])) continue;
      const name = `${cells[a].channel} ${rootCountOf(cells[a])}`;
      const reuse = found.get(name) ?? { shared: new Set(), areaM2: 0 };
      found.set(name, reuse);
      reuse.shared.add(a).add(b);
      reuse.areaM2 += areaM2;
    }
  }
  return [...found.values()].map(({ shared, areaM2 }) => {
    const members = [...shared].sort((a, b) => a - b);
    return {
      channel: cells[members[0]].channel,
      rootCount: rootCountOf(cells[members[0]]),
      cells: members,
      areaKm2: areaM2 / 1e6,
      crowd: firstCrowd(members, cells, neighbours),
    };
  });
}

function firstCrowd(
  members: readonly number[],
  cells: readonly IdentityCell[],
  neighbours: NeighbourLists,
): number[] | null {
  for (const cell of members) {
    const crowd = rootCrowd(cell, cells, neighbours);
    if (crowd) return crowd;
  }
  return null;
}
