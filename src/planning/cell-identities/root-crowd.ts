import type { IdentityField } from './identity-field.ts';

/**
 * Cells about a cell that all overlap one another and together need more roots than there are:
 * proof that some of them must share. Null when none was found, which proves nothing.
 */
export function rootCrowd(cell: number, field: IdentityField): number[] | null {
  const { cells, neighbours, rootCounts } = field;
  const count = rootCounts[cell];
  const rivals = neighbours[cell].filter(
    (near) => near.areaM2 > 0 && rootCounts[near.cell] === count,
  );
  const byArea = rivals.toSorted((a, b) => b.areaM2 - a.areaM2 || a.cell - b.cell);
  const crowd = [cell];
  let needed = cells[cell].rootsNeeded;
  for (const { cell: rival } of byArea) {
    if (!crowd.every((member) => member === cell || overlaps(member, rival, field))) continue;
    crowd.push(rival);
    needed += cells[rival].rootsNeeded;
    if (needed > count) return crowd.sort((a, b) => a - b);
  }
  return null;
}

function overlaps(a: number, b: number, { neighbours }: IdentityField): boolean {
  return neighbours[a].some((near) => near.cell === b && near.areaM2 > 0);
}
