import type { IdentityField } from './identity-field.ts';
import { blocksMeet, type RootBlock } from './root-block.ts';

/** Blocks of roots that can be moved about, with the price of each move at hand. */
export interface RootBoard {
  /** By cell: the first root of its block. */
  readonly roots: Int16Array;
  /** By cell: what its block costs, as of `rootCosts`. */
  readonly own: Float64Array;
  /** By cell: what the blocks would cost that lie side by side from root 0 on. */
  readonly slots: readonly Float64Array[];
  move(cell: number, first: number): void;
  /** How many pairs of cells moves have looked at so far. */
  effort(): number;
}

/** All cells must have roots. */
export function rootBoard(start: Int16Array, field: IdentityField): RootBoard {
  const { cells, neighbours, rootCounts } = field;
  const roots = start.slice();
  const own = new Float64Array(roots.length);
  let effort = 0;
  const slots = cells.map(
    ({ rootsNeeded }, cell) => new Float64Array(Math.floor(rootCounts[cell] / rootsNeeded)),
  );
  const blockOf = (cell: number): RootBlock => ({
    first: roots[cell],
    size: cells[cell].rootsNeeded,
  });
  const rivals = neighbours.map((near, cell) =>
    near.filter((other) => rootCounts[other.cell] === rootCounts[cell]),
  );

  /** Adds a price to all blocks of a cell that meet another's. */
  function addToSlots(cell: number, block: RootBlock, price: number): void {
    const costs = slots[cell];
    const { rootsNeeded } = cells[cell];
    const last = block.first + block.size - 1;
    for (let slot = Math.floor(block.first / rootsNeeded); slot * rootsNeeded <= last; slot++) {
      if (slot < costs.length) costs[slot] += price;
    }
    // what passes the last root begins again at 0
    const wrapped = last - rootCounts[cell];
    for (let slot = 0; slot * rootsNeeded <= wrapped; slot++) costs[slot] += price;
  }

  for (const [cell, others] of rivals.entries()) {
    for (const { cell: other, areaM2 } of others) {
      addToSlots(cell, blockOf(other), areaM2 + 1);
      const meet = blocksMeet(blockOf(cell), blockOf(other), rootCounts[cell]);
      if (meet) own[cell] += areaM2 + 1;
    }
  }
  return {
    roots,
    own,
    slots,
    effort: () => effort,
    move(cell, first) {
      effort += rivals[cell].length;
      const before = blockOf(cell);
      const after = { first, size: before.size };
      own[cell] = 0;
      for (const { cell: other, areaM2 } of rivals[cell]) {
        const price = areaM2 + 1;
        const its = blockOf(other);
        addToSlots(other, before, -price);
        addToSlots(other, after, price);
        if (blocksMeet(before, its, rootCounts[cell])) own[other] -= price;
        if (blocksMeet(after, its, rootCounts[cell])) {
          own[other] += price;
          own[cell] += price;
        }
      }
      roots[cell] = first;
    },
  };
}
