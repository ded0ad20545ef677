import type { IdentityField } from './identity-field.ts';
import { blocksMeet } from './root-block.ts';
import { type RootBoard, rootBoard } from './root-board.ts';

/** Pairs of cells looked at; only where nearly all cells overlap does the search end by it. */
const mostEffort = 2e7;

/**
 * Moves the blocks of free cells as long as that lessens the area over which cells share roots: a
 * cell to another block, and the cells that have that block to where it suits them best.
 */
export function settleRoots(
  start: Int16Array,
  isFree: readonly boolean[],
  field: IdentityField,
): Int16Array {
  const board = rootBoard(start, field);
  for (let better = true; better; ) {
    better = false;
    for (const [cell, slots] of board.slots.entries()) {
      if (!isFree[cell]) continue;
      for (let slot = 0; slot < slots.length && board.own[cell] > 0; slot++) {
        if (board.effort() > mostEffort) return board.roots;
        if (gainsBy(cell, slot, board, isFree, field)) better = true;
      }
    }
  }
  return board.roots;
}

/** Moves a cell, and those it comes upon, if that makes the whole better; else nothing is moved. */
function gainsBy(
  cell: number,
  slot: number,
  board: RootBoard,
  isFree: readonly boolean[],
  field: IdentityField,
): boolean {
  const { roots, own, slots } = board;
  const first = slot * field.cells[cell].rootsNeeded;
  if (first === roots[cell]) return false;
  let change = slots[cell][slot] - own[cell];
  const moved = [{ cell, from: roots[cell] }];
  board.move(cell, first);
  for (const { cell: other } of field.neighbours[cell]) {
    if (change < 0) return true;
    if (!isFree[other] || !shareRoots(cell, other, roots, field)) continue;
    const best = lowestOf(slots[other]);
    if (slots[other][best] >= own[other]) continue;
    change += slots[other][best] - own[other];
    moved.push({ cell: other, from: roots[other] });
    board.move(other, best * field.cells[other].rootsNeeded);
  }
  if (change < 0) return true;
  for (const { cell: one, from } of moved.reverse()) board.move(one, from);
  return false;
}

function shareRoots(a: number, b: number, roots: Int16Array, field: IdentityField): boolean {
  const { cells, rootCounts } = field;
  if (rootCounts[a] !== rootCounts[b]) return false;
  const first = { first: roots[a], size: cells[a].rootsNeeded };
  return blocksMeet(first, { first: roots[b], size: cells[b].rootsNeeded }, rootCounts[a]);
}

function lowestOf(values: Float64Array): number {
  let lowest = 0;
  for (let i = 1; i < values.length; i++) if (values[i] < values[lowest]) lowest = i;
  return lowest;
}
