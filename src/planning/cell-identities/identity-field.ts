import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import { cellSeparation, type Separation } from './cell-separation.ts';
import type { IdentityCell } from './identity-cell.ts';
import { confusableLists, type NeighbourLists, neighbourLists } from './neighbour-lists.ts';
import { rootCountOf } from './root-block.ts';

/** Cells with all that a choice of their identities depends on. */
export interface IdentityField {
  readonly cells: readonly IdentityCell[];
  readonly neighbours: NeighbourLists;
  readonly confusable: NeighbourLists;
  /** By cell: all cells of its channel, itself too. */
  readonly channelMates: readonly (readonly number[])[];
  /** By cell: how many root sequences there are of its length. */
  readonly rootCounts: readonly number[];
  readonly separation: Separation;
}

export function identityField(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
): IdentityField {
  const neighbours = neighbourLists(cells, overlaps);
  const byChannel = new Map<number, number[]>();
  const channelMates = cells.map(({ channel }, index) => {
    const mates = byChannel.get(channel) ?? [];
    mates.push(index);
    byChannel.set(channel, mates);
    return mates;
  });
  return {
    cells,
    neighbours,
    confusable: confusableLists(neighbours),
    channelMates,
    rootCounts: cells.map(rootCountOf),
    separation: cellSeparation(cells),
  };
}
