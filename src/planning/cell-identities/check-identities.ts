import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import { checkOverlaps } from './check-overlaps.ts';
import type { IdentityCell } from './identity-cell.ts';
import {
  type IdentityProblem,
  type IdentityProblemKind,
  identityProblemKinds,
  severityOf,
} from './identity-problem.ts';
import { type NeighbourLists, neighbourLists } from './neighbour-lists.ts';
import { nId2Of, sequenceGroupOf } from './physical-cell-id.ts';
import { haveRootInCommon } from './root-block.ts';

/**
 * Finds what is wrong with the identities of cells: worst kinds first, within a kind the largest
 * area first. Values that are missing are no problem here. Cells of one site and channel are
 * neighbours even where they do not overlap, but equal mod 3 or mod 30 matters only in an overlap.
 * Cells of one PCI are a collision and nothing else; those equal mod 30 are equal mod 3 as well.
 * @throws RangeError for overlaps that do not fit the cells.
 */
export function checkIdentities(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
): IdentityProblem[] {
  checkOverlaps(cells, overlaps);
  const neighbours = neighbourLists(cells, overlaps);
  const problems = [...pairProblems(cells, neighbours), ...confusions(cells, neighbours)];
  const rank = ({ kind }: IdentityProblem) => identityProblemKinds.indexOf(kind);
  // the sort is stable, and problems of equal area stand in the order of their cells
  return problems.sort((a, b) => rank(a) - rank(b) || b.areaKm2 - a.areaKm2);
}

function pairProblems(
  cells: readonly IdentityCell[],
  neighbours: NeighbourLists,
): IdentityProblem[] {
  return neighbours.flatMap((near, a) =>
    near
      .filter(({ cell: b }) => b > a)
      .flatMap(({ cell: b, areaM2 }) =>
        pairKinds(cells[a], cells[b], areaM2).map((kind) => problem(kind, [a, b], null, areaM2)),
      ),
  );
}

function pairKinds(a: IdentityCell, b: IdentityCell, areaM2: number): IdentityProblemKind[] {
  const kinds: IdentityProblemKind[] = [];
  if (a.pci !== null && b.pci !== null) {
    if (a.pci === b.pci) kinds.push('collision');
    else if (areaM2 > 0) {
      if (sequenceGroupOf(a.pci) === sequenceGroupOf(b.pci)) kinds.push('mod30');
      if (nId2Of(a.pci) === nId2Of(b.pci)) kinds.push('mod3');
    }
  }
  return haveRootInCommon(a, b) ? [...kinds, 'rootOverlap'] : kinds;
}

function confusions(cells: readonly IdentityCell[], neighbours: NeighbourLists): IdentityProblem[] {
  return neighbours.flatMap((near, confused) => {
    const byPci = new Map<number, { cells: number[]; areaM2: number }>();
    for (const { cell, areaM2 } of near) {
      const { pci } = cells[cell];
      if (pci === null) continue;
      const alike = byPci.get(pci) ?? { cells: [], areaM2: 0 };
      alike.cells.push(cell);
      alike.areaM2 += areaM2;
      byPci.set(pci, alike);
    }
    return [...byPci.values()]
      .filter((alike) => alike.cells.length > 1)
      .map((alike) => problem('confusion', alike.cells, confused, alike.areaM2));
  });
}

function problem(
  kind: IdentityProblemKind,
  cells: readonly number[],
  confusedCell: number | null,
  areaM2: number,
): IdentityProblem {
  return { kind, severity: severityOf[kind], cells, confusedCell, areaKm2: areaM2 / 1e6 };
}
