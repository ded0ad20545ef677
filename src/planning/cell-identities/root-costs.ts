import type { IdentityField } from './identity-field.ts';
import { unset } from './unset.ts';

/**
 * By first root of a cell's block: the area, in square metres, that it overlaps with cells that
 * have a root in common with the block; at least 1 for each of them.
 */
export function rootCosts(cell: number, roots: Int16Array, field: IdentityField): Float64Array {
  const { cells, neighbours, rootCounts } = field;
  const count = rootCounts[cell];
  const size = cells[cell].rootsNeeded;
  const steps = new Float64Array(count + 1);
  const add = (from: number, to: number, price: number) => {
    steps[from] += price;
    steps[to] -= price;
  };
  for (const { cell: other, areaM2 } of neighbours[cell]) {
    if (roots[other] === unset || rootCounts[other] !== count) continue;
    // blocks that begin from here to there meet the other's
    const from = (roots[other] - size + 1 + count) % count;
    const length = Math.min(count, size + cells[other].rootsNeeded - 1);
    add(from, Math.min(count, from + length), areaM2 + 1);
    if (from + length > count) add(0, from + length - count, areaM2 + 1);
  }
  const costs = new Float64Array(count);
  let sum = 0;
  for (let first = 0; first < count; first++) {
    sum += steps[first];
    costs[first] = sum;
  }
  return costs;
}

/** The area, in square metres, that cells with roots in common overlap; twice, once for each cell. */
export function sharedAreaM2(roots: Int16Array, field: IdentityField): number {
  let sum = 0;
  for (const [cell, root] of roots.entries()) sum += rootCosts(cell, roots, field)[root];
  return sum;
}

/**
 * By first root of a cell's block, for every so many of them: how near the nearest cell is that
 * has a root in common with the block; infinite for none.
 */
export function nearestSharing(
  cell: number,
  step: number,
  roots: Int16Array,
  field: IdentityField,
): Float64Array {
  const { cells, channelMates, rootCounts, separation } = field;
  const count = rootCounts[cell];
  const size = cells[cell].rootsNeeded;
  const nearest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (const other of channelMates[cell]) {
    if (other === cell || roots[other] === unset || rootCounts[other] !== count) continue;
    const distance = separation(cell, other);
    const last = roots[other] + cells[other].rootsNeeded - 1;
    const begin = Math.ceil(Math.max(0, roots[other] - size + 1) / step) * step;
    for (let first = begin; first <= Math.min(last, count - 1); first += step) {
      nearest[first] = Math.min(nearest[first], distance);
    }
    for (let first = 0; first <= last - count; first += step) {
      nearest[first] = Math.min(nearest[first], distance);
    }
  }
  return nearest;
}
