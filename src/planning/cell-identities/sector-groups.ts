import type { IdentityCell } from './identity-cell.ts';
import { cellsBySite } from './neighbour-lists.ts';

/** Up to three cells of one site and channel, clockwise: they share an N_ID1. */
export type SectorGroup = readonly number[];

/** Takes the cells of every site three by three, clockwise from north. */
export function sectorGroups(cells: readonly IdentityCell[]): SectorGroup[] {
  return [...cellsBySite(cells).values()].flatMap((siblings) => {
    const clockwise = siblings.toSorted(
      (a, b) => cells[a].azimuthDeg - cells[b].azimuthDeg || a - b,
    );
    const groups: SectorGroup[] = [];
    for (let at = 0; at < clockwise.length; at += 3) groups.push(clockwise.slice(at, at + 3));
    return groups;
  });
}
