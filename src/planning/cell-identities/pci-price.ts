import type { IdentityField } from './identity-field.ts';
import { unset } from './unset.ts';

/** What the PCIs of some cells cost: clash, mod 3, mod 30 and mod 4, in square metres, worst first. */
export type PciPrice = readonly number[];

/** The price of the PCIs that some cells have; between two of them it counts twice. */
export function pciPrice(
  group: readonly number[],
  pcis: Int16Array,
  field: IdentityField,
): PciPrice {
  let clash = 0;
  let mod3 = 0;
  let mod30 = 0;
  let mod4 = 0;
  for (const cell of group) {
    const own = pcis[cell];
    if (own === unset) continue;
    for (const { cell: other, areaM2 } of field.neighbours[cell]) {
      const pci = pcis[other];
      if (pci === unset) continue;
      if (pci === own) clash += areaM2 + 1;
      if (pci % 3 === own % 3) mod3 += areaM2;
      if (pci % 30 === own % 30) mod30 += areaM2;
      if (pci % 4 === own % 4) mod4 += areaM2;
    }
    for (const { cell: other, areaM2 } of field.confusable[cell]) {
      if (pcis[other] === own) clash += areaM2 + 1;
    }
  }
  return [clash, mod3, mod30, mod4];
}

/** Whether a price is lower than another, by the first kind in which they differ. */
export function isLower(a: PciPrice, b: PciPrice): boolean {
  const kind = a.findIndex((areaM2, index) => areaM2 !== b[index]);
  return kind >= 0 && a[kind] < b[kind];
}
