import type { CellOverlap } from '../../coverage/survey/cell-survey.ts';
import { checkOverlaps } from './check-overlaps.ts';
import type { IdentityCell } from './identity-cell.ts';
import { type IdentityField, identityField } from './identity-field.ts';
import { pciCount } from './physical-cell-id.ts';
import { planPcis } from './plan-pcis.ts';
import { planRoots } from './plan-roots.ts';
import { rootCountOf } from './root-block.ts';
import { type RootReuse, rootReuse } from './root-reuse.ts';

/** The values of one cell. */
export interface IdentityAssignment {
  readonly pci: number;
  readonly prachRootIndex: number;
}

export interface IdentityPlan {
  /** By cell, in the order in which the cells were given. */
  readonly assignments: readonly IdentityAssignment[];
  /** Where overlapping cells share root sequences all the same; empty when none do. */
  readonly rootReuse: readonly RootReuse[];
}

export interface IdentityOptions {
  /**
   * `missing`, when left out: every value that is there stays, and the others are found around
   * them. `all`: only those of locked cells stay, and the others unless new ones are better.
   */
  readonly scope?: 'missing' | 'all';
}

/**
 * Plans the physical cell identities and PRACH root sequences of cells over the areas in which
 * they overlap. The order of cells and overlaps does not matter. @throws RangeError for cells with
 * one key, values out of range, and overlaps that do not fit the cells.
 *
 * PCIs: no cell collides with a neighbour or is confused with another of a neighbour's; then the
 * area is kept small in which neighbours are equal mod 3, then mod 30, then mod 4; the cells of a
 * site have consecutive ones. Roots: no neighbour has one of a cell's. What that leaves open goes
 * to the value whose nearest user is farthest away, at best to one that nobody uses.
 */
export function planIdentities(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  { scope = 'missing' }: IdentityOptions = {},
): IdentityPlan {
  for (const cell of cells) checkCell(cell);
  checkOverlaps(cells, overlaps);
  const order = orderByKey(cells);
  const field = orderedField(cells, overlaps, order);
  const isFree = (value: number | null, locked: boolean) =>
    value === null || (scope === 'all' && !locked);
  const pcis = planPcis(
    field,
    field.cells.map(({ pci, locked }) => isFree(pci, locked)),
  );
  const roots = planRoots(
    field,
    field.cells.map(({ prachRootIndex, locked }) => isFree(prachRootIndex, locked)),
  );
  const assignments: IdentityAssignment[] = [];
  for (const [at, cell] of order.entries()) {
    assignments[cell] = { pci: pcis[at], prachRootIndex: roots[at] };
  }
  const planned = cells.map((cell, index) => ({ ...cell, ...assignments[index] }));
  return { assignments, rootReuse: rootReuse(planned, overlaps) };
}

/** The indices of cells by their keys. */
function orderByKey(cells: readonly IdentityCell[]): number[] {
  const order = [...cells.keys()].sort((a, b) => (cells[a].key < cells[b].key ? -1 : 1));
  const twice = order.find((cell, at) => at > 0 && cells[cell].key === cells[order[at - 1]].key);
  if (twice !== undefined) throw new RangeError(`cell ${cells[twice].key}: expected once`);
  return order;
}

function orderedField(
  cells: readonly IdentityCell[],
  overlaps: readonly CellOverlap[],
  order: readonly number[],
): IdentityField {
  const placeOf: number[] = [];
  for (const [at, cell] of order.entries()) placeOf[cell] = at;
  const moved = overlaps.map(({ a, b, areaKm2 }) => ({ a: placeOf[a], b: placeOf[b], areaKm2 }));
  return identityField(
    order.map((cell) => cells[cell]),
    moved,
  );
}

function checkCell(cell: IdentityCell): void {
  const { key, pci, prachRootIndex, rootsNeeded } = cell;
  const rootCount = rootCountOf(cell);
  checkNumber(`${key}: pci`, pci ?? 0, 0, pciCount - 1);
  checkNumber(`${key}: prachRootIndex`, prachRootIndex ?? 0, 0, rootCount - 1);
  checkNumber(`${key}: rootsNeeded`, rootsNeeded, 1, 64);
}

function checkNumber(name: string, value: number, from: number, to: number): void {
  if (Number.isInteger(value) && value >= from && value <= to) return;
  throw new RangeError(`${name} ${value}: expected a whole number from ${from} to ${to}`);
}
