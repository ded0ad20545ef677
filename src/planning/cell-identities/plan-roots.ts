import type { IdentityField } from './identity-field.ts';
import { least } from './least.ts';
import { nearestSharing, rootCosts, sharedAreaM2 } from './root-costs.ts';
import { rootOrder } from './root-order.ts';
import { settleRoots } from './settle-roots.ts';
import { unset } from './unset.ts';

/**
 * Gives the cells that are free a block of roots, as the index of its first, by index. New blocks
 * do not pass the last root. Where roots must be shared, the area in which they can be mistaken is
 * kept small; where they need not, the same are used again as far away as can be. Cells that have
 * theirs are planned twice, as their PCIs are.
 */
export function planRoots(field: IdentityField, isFree: readonly boolean[]): Int16Array {
  const given = Int16Array.from(field.cells, ({ prachRootIndex }) => prachRootIndex ?? unset);
  const kept = given.map((root, cell) => (isFree[cell] ? unset : root));
  const anew = planFrom(kept, field, isFree);
  if (given.every((root, cell) => root === kept[cell])) return anew;
  const amended = planFrom(given, field, isFree);
  return sharedAreaM2(anew, field) < sharedAreaM2(amended, field) ? anew : amended;
}

/** Gives the cells that have none their roots, and then the free ones better ones as long as there are. */
function planFrom(start: Int16Array, field: IdentityField, isFree: readonly boolean[]): Int16Array {
  const roots = start.slice();
  const order = rootOrder(roots, field);
  for (let cell = order.next(); cell !== unset; cell = order.next()) {
    roots[cell] = bestRoot(cell, rootCosts(cell, roots, field), roots, field);
    order.given(cell);
  }
  return settleRoots(roots, isFree, field);
}

/** Where the block of a cell that has none costs least. */
function bestRoot(
  cell: number,
  costs: Float64Array,
  roots: Int16Array,
  field: IdentityField,
): number {
  const { rootsNeeded } = field.cells[cell];
  const cost = (first: number) => costs[first];
  // blocks side by side leave no gaps; others count only where all of these are taken
  let step = rootsNeeded;
  let choices = least(firstsBy(step, rootsNeeded, costs.length), cost);
  if (costs[choices[0]] > 0) {
    step = 1;
    choices = least(firstsBy(step, rootsNeeded, costs.length), cost);
  }
  const nearest = nearestSharing(cell, step, roots, field);
  return least(choices, (first) => -nearest[first])[0];
}

/** Every so many firsts of blocks that do not pass the last root. */
function firstsBy(step: number, size: number, rootCount: number): number[] {
  const firsts: number[] = [];
  for (let first = 0; first + size <= rootCount; first += step) firsts.push(first);
  return firsts;
}
