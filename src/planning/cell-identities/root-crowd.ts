import type { IdentityCell } from './identity-cell.ts';
import type { NeighbourLists } from './neighbour-lists.ts';
import { rootCountOf } from './root-block.ts';

/**
 * Cells about a cell that all overlap one another and together need more roots than there are:
 * proof that some of them must share. Null when none was found, which proves nothing.
 */
export function rootCrowd(
  cell: number,
  cells: readonly IdentityCell[],
  neighbours: NeighbourLists,
): number[] | null {
  const count = rootCountOf(cells[cell]);
  const rivals = neighbours[cell]
    .filter((near) => near.areaM2 > 0 && rootCountOf(cells[near.cell]) === count)
    .sort((a, b) => b.areaM2 - a.areaM2 || a.cell - b.cell);
  const crowd = [cell];
  let needed = cells[cell].rootsNeeded;
  for (const { cell: rival } of rivals) {
    if (!crowd.every((member) => member === cell || overlap(member, rival, neighbours))) continue;
    crowd.push(rival);
    needed += cells[rival].rootsNeeded;
    if (needed > count) return crowd.sort((a, b) => a - b);
  }
  return null;
}

function overlap(a: number, b: number, neighbours: NeighbourLists): boolean {
  return neighbours[a].some((near) => near.cell === b && near.areaM2 > 0);
}
