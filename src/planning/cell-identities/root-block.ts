import type { IdentityCell } from './identity-cell.ts';

/** Consecutive root sequences of one cell, by logical index; the order is cyclic. [TS 38.211, 6.3.3.1] */
export interface RootBlock {
  readonly first: number;
  readonly size: number;
}

/** How many root sequences there are: 838 of length 839, 138 of length 139. [TS 38.211, 6.3.3.1] */
export function rootCountOf({ sequenceLength }: Pick<IdentityCell, 'sequenceLength'>): number {
  return (sequenceLength ?? 839) - 1;
}

/** The last logical index of a block; below the first where the block passes the end. */
export function lastRootOf({ first, size }: RootBlock, rootCount: number): number {
  return (first + size - 1) % rootCount;
}

/** Whether two blocks have a root sequence in common. */
export function blocksMeet(a: RootBlock, b: RootBlock, rootCount: number): boolean {
  const fromA = (b.first - a.first + rootCount) % rootCount;
  return fromA < a.size || rootCount - fromA < b.size;
}

/** Whether two cells of one channel have a root sequence in common; not while one has none. */
export function haveRootInCommon(a: IdentityCell, b: IdentityCell): boolean {
  if (a.prachRootIndex === null || b.prachRootIndex === null) return false;
  const count = rootCountOf(a);
  if (rootCountOf(b) !== count) return false;
  const first = { first: a.prachRootIndex, size: a.rootsNeeded };
  return blocksMeet(first, { first: b.prachRootIndex, size: b.rootsNeeded }, count);
}
