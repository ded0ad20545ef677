import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import type { IdentityCell } from './identity-cell.ts';
import { type IdentityProblem, identityProblemKinds } from './identity-problem.ts';
import { nId1Of, nId2Of } from './physical-cell-id.ts';
import { lastRootOf, rootCountOf } from './root-block.ts';

/** One cell with its identities and what is wrong with them. */
export interface IdentityRow {
  /** Index of the cell. */
  readonly cell: number;
  readonly key: string;
  readonly siteId: string;
  readonly channel: number;
  /** Null while the cell has no PCI. */
  readonly pci: number | null;
  readonly nId1: number | null;
  readonly nId2: number | null;
  /** Logical indices; the last is below the first where the block passes the end. Null for none. */
  readonly firstRoot: number | null;
  readonly lastRoot: number | null;
  readonly locked: boolean;
  /** Cells of its channel that it overlaps. */
  readonly neighbours: number;
  /** Those the cell has a part in, as the confused one too; the worst first. */
  readonly problems: readonly IdentityProblem[];
}

/**
 * The cells as rows of a table: the one with the worst problem first, then the one that most area
 * of that kind concerns, then by key. Problems are those that `checkIdentities` found.
 */
export function identityTable(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  problems: readonly IdentityProblem[],
): IdentityRow[] {
  const neighbours = cells.map(() => new Set<number>());
  for (const { a, b } of overlaps) {
    neighbours[a].add(b);
    neighbours[b].add(a);
  }
  const problemsOf = cells.map((): IdentityProblem[] => []);
  for (const problem of problems) {
    for (const cell of problem.cells) problemsOf[cell].push(problem);
    if (problem.confusedCell !== null) problemsOf[problem.confusedCell].push(problem);
  }
  const rows = cells.map((cell, index): IdentityRow => {
    const { key, siteId, channel, pci, prachRootIndex, rootsNeeded, locked } = cell;
    const block = prachRootIndex === null ? null : { first: prachRootIndex, size: rootsNeeded };
    return {
      cell: index,
      key,
      siteId,
      channel,
      pci,
      nId1: pci === null ? null : nId1Of(pci),
      nId2: pci === null ? null : nId2Of(pci),
      firstRoot: prachRootIndex,
      lastRoot: block && lastRootOf(block, rootCountOf(cell)),
      locked,
      neighbours: neighbours[index].size,
      problems: problemsOf[index],
    };
  });
  return rows
    .map((row) => ({ row, ...gravity(row) }))
    .sort(byGravity)
    .map(({ row }) => row);
}

interface Weighed {
  readonly row: IdentityRow;
  /** Place of its worst kind of problem; beyond all kinds when it has none. */
  readonly rank: number;
  readonly areaKm2: number;
}

function gravity({ problems }: IdentityRow): Omit<Weighed, 'row'> {
  const ranks = problems.map(({ kind }) => identityProblemKinds.indexOf(kind));
  const rank = Math.min(identityProblemKinds.length, ...ranks);
  const worst = problems.filter((_, index) => ranks[index] === rank);
  return { rank, areaKm2: worst.reduce((sum, problem) => sum + problem.areaKm2, 0) };
}

function byGravity(a: Weighed, b: Weighed): number {
  return a.rank - b.rank || b.areaKm2 - a.areaKm2 || (a.row.key < b.row.key ? -1 : 1);
}
