import { bestPcis, clear, type PciDraft, put } from './best-pcis.ts';
import type { IdentityField } from './identity-field.ts';
import { isLower, pciPrice } from './pci-price.ts';
import { placingOrder } from './placing-order.ts';
import { type SectorGroup, sectorGroups } from './sector-groups.ts';
import { unset } from './unset.ts';

/** Rounds of second thoughts, more than are ever needed. */
const mostRounds = 30;

/**
 * Gives the cells that are free a PCI, by index. Those that have one are planned twice, anew and
 * from what they have; the better plan counts, and the second when they are equal.
 */
export function planPcis(field: IdentityField, isFree: readonly boolean[]): Int16Array {
  const given = Int16Array.from(field.cells, ({ pci }) => pci ?? unset);
  const kept = given.map((pci, cell) => (isFree[cell] ? unset : pci));
  const anew = planFrom(kept, field, isFree);
  if (given.every((pci, cell) => pci === kept[cell])) return anew;
  const amended = planFrom(given, field, isFree);
  const all = [...given.keys()];
  return isLower(pciPrice(all, anew, field), pciPrice(all, amended, field)) ? anew : amended;
}

/** Gives the cells that have none a PCI, and then the free ones better ones as long as there are. */
function planFrom(start: Int16Array, field: IdentityField, isFree: readonly boolean[]): Int16Array {
  const pcis = start.slice();
  const isMissing = Array.from(start, (pci) => pci === unset);
  const missing: PciDraft = { field, isFree: isMissing, pcis };
  for (const group of ordered(isMissing, field)) put(group, bestPcis(group, missing), missing);
  improve(ordered(isFree, field), { field, isFree, pcis });
  return pcis;
}

/** The groups with a free cell, in the order in which they are given values. */
function ordered(isFree: readonly boolean[], { cells, neighbours }: IdentityField): SectorGroup[] {
  const groups = sectorGroups(cells).filter((group) => group.some((cell) => isFree[cell]));
  return placingOrder(groups, neighbours, (cell) => !isFree[cell]).map((at) => groups[at]);
}

/** Lets groups choose again as long as that makes the whole better. */
function improve(groups: readonly SectorGroup[], draft: PciDraft): void {
  const { neighbours, confusable } = draft.field;
  const groupOf = new Map(groups.flatMap((group) => group.map((cell) => [cell, group] as const)));
  // a group that has chosen need not choose again until somebody near it has another value
  const unsettled = new Set(groups);
  for (let round = 0; unsettled.size > 0 && round < mostRounds; round++) {
    for (const group of groups) {
      if (!unsettled.delete(group) || !chooseAgain(group, draft)) continue;
      for (const cell of group) {
        for (const near of [...neighbours[cell], ...confusable[cell]]) {
          const other = groupOf.get(near.cell);
          if (other && other !== group) unsettled.add(other);
        }
      }
    }
  }
}

/** Whether a group has found better PCIs than it had. */
function chooseAgain(group: SectorGroup, draft: PciDraft): boolean {
  const { field, pcis } = draft;
  const before = group.map((cell) => pcis[cell]);
  const priceBefore = pciPrice(group, pcis, field);
  clear(group, draft);
  put(group, bestPcis(group, draft), draft);
  if (isLower(pciPrice(group, pcis, field), priceBefore)) return true;
  put(group, before, draft);
  return false;
}
