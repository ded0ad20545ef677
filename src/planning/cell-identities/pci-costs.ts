import type { IdentityField } from './identity-field.ts';
import { nId1Of, pciCount } from './physical-cell-id.ts';

/** What each PCI would cost one cell, by what others bear; areas in square metres. */
export interface PciCosts {
  /** By PCI: collisions and confusions; at least 1 for each, be its area 0. */
  readonly clash: Float64Array;
  /** By PCI mod 3: overlaps with cells of the same, which have the same PSS. [TS 38.211, 7.4.2.2] */
  readonly mod3: Float64Array;
  /** By PCI mod 30: the same group of PUSCH DMRS and SRS sequences. [TS 38.211, 6.4.1.1.1.2] */
  readonly mod30: Float64Array;
  /** By PCI mod 4: the same subcarriers for the DMRS of PBCH. [TS 38.211, 7.4.3.1] */
  readonly mod4: Float64Array;
  /** By PCI: how near the nearest cell with it is; infinite when there is none. */
  readonly nearest: Float64Array;
  /** By N_ID1: the same; sites that have one for themselves can grow. */
  readonly nearestNId1: Float64Array;
}

export function pciCosts(cell: number, pcis: Int16Array, field: IdentityField): PciCosts {
  const clash = new Float64Array(pciCount);
  const mod3 = new Float64Array(3);
  const mod30 = new Float64Array(30);
  const mod4 = new Float64Array(4);
  const nearest = new Float64Array(pciCount).fill(Number.POSITIVE_INFINITY);
  const nearestNId1 = new Float64Array(pciCount / 3).fill(Number.POSITIVE_INFINITY);
  for (const { cell: other, areaM2 } of field.neighbours[cell]) {
    const pci = pcis[other];
    if (pci < 0) continue;
    clash[pci] += areaM2 + 1;
    mod3[pci % 3] += areaM2;
    mod30[pci % 30] += areaM2;
    mod4[pci % 4] += areaM2;
  }
  for (const { cell: other, areaM2 } of field.confusable[cell]) {
    const pci = pcis[other];
    if (pci >= 0) clash[pci] += areaM2 + 1;
  }
  for (const other of field.channelMates[cell]) {
    const pci = pcis[other];
    if (pci < 0 || other === cell) continue;
    const distance = field.separation(cell, other);
    const nId1 = nId1Of(pci);
    nearest[pci] = Math.min(nearest[pci], distance);
    nearestNId1[nId1] = Math.min(nearestNId1[nId1], distance);
  }
  return { clash, mod3, mod30, mod4, nearest, nearestNId1 };
}
