import { consecutivePcis } from './consecutive-pcis.ts';
import type { IdentityField } from './identity-field.ts';
import { least } from './least.ts';
import { type PciCosts, pciCosts } from './pci-costs.ts';
import { pciPrice } from './pci-price.ts';
import { nId1Of, nId2Of, pciCount } from './physical-cell-id.ts';
import type { SectorGroup } from './sector-groups.ts';
import { unset } from './unset.ts';

/** PCIs in the making. */
export interface PciDraft {
  readonly field: IdentityField;
  /** By cell: whether its PCI is to be found. */
  readonly isFree: readonly boolean[];
  /** By cell. */
  readonly pcis: Int16Array;
}

const allPcis = Array.from({ length: pciCount }, (_, pci) => pci);

/** What is avoided where it can be, beside clashes, in this order. */
const likenesses = [
  { kind: 'mod3', modulus: 3 },
  { kind: 'mod30', modulus: 30 },
  { kind: 'mod4', modulus: 4 },
] as const;

const clashes = { kind: 'clash', modulus: pciCount } as const;

/**
 * The best PCIs for a group, in its order, as long as its free cells have none: consecutive ones,
 * or any where that spares a collision or a confusion.
 */
export function bestPcis(group: SectorGroup, draft: PciDraft): readonly number[] {
  const together = bestTogether(group, draft);
  if (together && clashWith(group, together, draft) === 0) return together;
  const apart = bestApart(group, draft);
  if (!together) return apart;
  return clashWith(group, apart, draft) < clashWith(group, together, draft) ? apart : together;
}

/** Gives the free cells of a group their PCIs. */
export function put(group: SectorGroup, set: readonly number[], { isFree, pcis }: PciDraft): void {
  for (const [at, cell] of group.entries()) if (isFree[cell]) pcis[cell] = set[at];
}

/** Takes the PCIs of a group's free cells away. */
export function clear(group: SectorGroup, { isFree, pcis }: PciDraft): void {
  for (const cell of group) if (isFree[cell]) pcis[cell] = unset;
}

/** Nothing where the cells that keep their PCI have none of one N_ID1. */
function bestTogether(group: SectorGroup, draft: PciDraft): readonly number[] | undefined {
  const { field, isFree, pcis } = draft;
  const free = [...group.keys()].filter((at) => isFree[group[at]]);
  const costs = group.map((cell) => pciCosts(cell, pcis, field));
  let sets = consecutivePcis(group.map((cell) => (isFree[cell] ? null : pcis[cell])));
  for (const { kind, modulus } of [clashes, ...likenesses]) {
    const tables = costs.map((table) => table[kind]);
    sets = least(sets, (set) => {
      let sum = 0;
      for (const at of free) sum += tables[at][set[at] % modulus];
      return sum;
    });
  }
  sets = least(sets, (set) => -Math.min(...free.map((at) => costs[at].nearest[set[at]])));
  return least(sets, ([pci]) => -costs[0].nearestNId1[nId1Of(pci)])[0];
}

/** One cell after the other, different mod 3 as far as that goes. */
function bestApart(group: SectorGroup, draft: PciDraft): readonly number[] {
  const { field, isFree, pcis } = draft;
  for (const cell of group.filter((member) => isFree[member])) {
    const siblings = group.filter((other) => pcis[other] !== unset);
    const usedNId2 = siblings.map((other) => nId2Of(pcis[other]));
    pcis[cell] = bestAlone(pciCosts(cell, pcis, field), usedNId2);
  }
  const set = group.map((cell) => pcis[cell]);
  clear(group, draft);
  return set;
}

function bestAlone(costs: PciCosts, usedNId2: readonly number[]): number {
  let choices = least(allPcis, (pci) => costs.clash[pci]);
  choices = least(choices, (pci) => usedNId2.filter((used) => used === nId2Of(pci)).length);
  for (const { kind, modulus } of likenesses) {
    choices = least(choices, (pci) => costs[kind][pci % modulus]);
  }
  choices = least(choices, (pci) => -costs.nearest[pci]);
  return least(choices, (pci) => -costs.nearestNId1[nId1Of(pci)])[0];
}

function clashWith(group: SectorGroup, set: readonly number[], draft: PciDraft): number {
  put(group, set, draft);
  const [clash] = pciPrice(group, draft.pcis, draft.field);
  clear(group, draft);
  return clash;
}
