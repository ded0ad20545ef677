import { pciCount } from './physical-cell-id.ts';

/** By number of sectors: the orders in which they may take N_ID2, clockwise ones first. */
const orders: readonly (readonly (readonly number[])[])[] = [
  [],
  [[0], [1], [2]],
  [
    [0, 1],
    [1, 2],
    [0, 2],
    [2, 0],
    [2, 1],
    [1, 0],
  ],
  [
    [0, 1, 2],
    [1, 2, 0],
    [2, 0, 1],
    [0, 2, 1],
    [1, 0, 2],
    [2, 1, 0],
  ],
];

/** By number of sectors: all sets of PCIs. */
const allSets = orders.map((ordersOfSize) =>
  Array.from({ length: pciCount / 3 }, (_, nId1) =>
    ordersOfSize.map((order) => order.map((nId2) => 3 * nId1 + nId2)),
  ).flat(),
);

/**
 * All ways to give the one, two or three cells of a group PCIs of the same N_ID1, so that they are
 * consecutive and differ mod 3. A cell that keeps its PCI has it in all of them; there are none
 * when those kept do not go together.
 */
export function consecutivePcis(kept: readonly (number | null)[]): readonly (readonly number[])[] {
  const sets = allSets[kept.length];
  if (kept.every((pci) => pci === null)) return sets;
  return sets.filter((set) => kept.every((pci, at) => pci === null || pci === set[at]));
}
