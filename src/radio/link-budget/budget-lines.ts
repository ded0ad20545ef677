import type { BudgetLine } from './budget-line.ts';
import type { BudgetLink } from './budget-link.ts';
import { type DownlinkLineId, downlinkBudget } from './downlink-budget.ts';
import { type UplinkLineId, uplinkBudget } from './uplink-budget.ts';

/** A link budget both ways. Formulas and sources are in no language: a ⊕ b adds powers; lines are named by the reader. */
export interface BudgetLines {
  readonly downlink: readonly BudgetLine<DownlinkLineId>[];
  readonly uplink: readonly BudgetLine<UplinkLineId>[];
}

/** The whole budget of a link, line by line; lines of a demand only where the link has one. */
export function budgetLines(link: BudgetLink): BudgetLines {
  return { downlink: downlinkBudget(link), uplink: uplinkBudget(link) };
}
