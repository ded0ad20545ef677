import type { IdentityField } from './identity-field.ts';
import { unset } from './unset.ts';

/** Hands out cells, the one with the fewest roots left first. */
export interface RootOrder {
  /** The next cell without roots; unset when all have theirs. */
  next(): number;
  /** Takes note of the roots that a cell was given. */
  given(cell: number): void;
}

/**
 * The order in which cells are given roots: always the one to which its neighbours leave fewest;
 * then the one that needs most, that overlaps most, that comes first. [DSATUR, Brélaz 1979]
 */
export function rootOrder(roots: Int16Array, field: IdentityField): RootOrder {
  const { cells, neighbours, rootCounts } = field;
  const taken = rootCounts.map((count) => new Uint8Array(count));
  const takenCount = new Int16Array(cells.length);
  const overlapM2 = neighbours.map((near) => near.reduce((sum, { areaM2 }) => sum + areaM2, 0));
  const waiting = new Set([...cells.keys()].filter((cell) => roots[cell] === unset));

  const given = (cell: number) => {
    const count = rootCounts[cell];
    for (const { cell: other } of neighbours[cell]) {
      if (roots[other] !== unset || rootCounts[other] !== count) continue;
      for (let i = 0; i < cells[cell].rootsNeeded; i++) {
        const root = (roots[cell] + i) % count;
        takenCount[other] += 1 - taken[other][root];
        taken[other][root] = 1;
      }
    }
  };
  const comesBefore = (a: number, b: number) => {
    if (takenCount[a] !== takenCount[b]) return takenCount[a] > takenCount[b];
    const more = cells[a].rootsNeeded - cells[b].rootsNeeded;
    return more !== 0 ? more > 0 : overlapM2[a] > overlapM2[b];
  };

  for (const cell of cells.keys()) if (roots[cell] !== unset) given(cell);
  return {
    given,
    next() {
      let best = unset;
      for (const cell of waiting) if (best === unset || comesBefore(cell, best)) best = cell;
      waiting.delete(best);
      return best;
    },
  };
}
