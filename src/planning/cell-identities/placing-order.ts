import type { NeighbourLists } from './neighbour-lists.ts';

/**
 * The order in which groups of cells are given values: always the one that overlaps most with
 * cells that have theirs, then the one that overlaps most with any, then the first. A graph
 * colouring in the manner of DSATUR, with areas for numbers of colours. [Brélaz 1979]
 */
export function placingOrder(
  groups: readonly (readonly number[])[],
  neighbours: NeighbourLists,
  isPlaced: (cell: number) => boolean,
): number[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((cell) => [cell, index])));
  const total = new Float64Array(groups.length);
  const pressed = new Float64Array(groups.length);
  for (const [index, group] of groups.entries()) {
    for (const cell of group) {
      for (const { cell: other, areaM2 } of neighbours[cell]) {
        total[index] += areaM2;
        if (isPlaced(other)) pressed[index] += areaM2;
      }
    }
  }
  const comesBefore = (a: number, b: number) =>
    pressed[a] !== pressed[b] ? pressed[a] > pressed[b] : total[a] > total[b];
  const order: number[] = [];
  const waiting = new Set(groups.keys());
  while (waiting.size > 0) {
    let next = -1;
    for (const index of waiting) {
      if (next < 0 || comesBefore(index, next)) next = index;
    }
    waiting.delete(next);
    order.push(next);
    for (const cell of groups[next]) {
      if (isPlaced(cell)) continue;
      for (const { cell: other, areaM2 } of neighbours[cell]) {
        const index = groupOf.get(other);
        if (index !== undefined) pressed[index] += areaM2;
      }
    }
  }
  return order;
}
