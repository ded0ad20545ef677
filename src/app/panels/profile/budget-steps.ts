import type { PathStudy } from '../../../planning/path-study.ts';
import type { LossPartId } from '../../../radio/propagation/propagation-model.ts';

/** One step of the way from what is radiated to what is received. */
export interface BudgetStep {
  readonly id: 'eirp' | 'pattern' | LossPartId | 'terminalGain' | 'terminalLoss';
  readonly valueDb: number;
  /** Level before and after, in dBm; in dB of loss without a cell. */
  readonly from: number;
  readonly to: number;
}

/** The steps of a budget, from a cell's EIRP to RSRP, or the loss alone. */
export interface Budget {
  readonly steps: readonly BudgetStep[];
  readonly lossDb: number;
  /** Null without a cell. */
  readonly rsrpDbm: number | null;
  readonly needDbm: number | null;
}

/** Parts smaller than this are left out, unless there is nothing else. */
const leastDb = 0.05;

/** What the project's model makes of a path; null when it refuses. */
export function budgetOf({ models, budget, verdict }: PathStudy): Budget | null {
  const loss = models[0].atTimes[0].loss;
  if (!loss) return null;
  const parts = loss.parts
    .filter(({ lossDb }) => Math.abs(lossDb) >= leastDb)
    .map(({ id, lossDb }) => ({ id, valueDb: -lossDb }));
  const whole = budget
    ? [
        { id: 'eirp' as const, valueDb: budget.elementEirpDbm },
        { id: 'pattern' as const, valueDb: -budget.patternLossDb },
        ...parts,
        { id: 'terminalGain' as const, valueDb: budget.terminalGainDbi },
        { id: 'terminalLoss' as const, valueDb: -budget.terminalLossDb },
      ]
    : parts;
  let level = 0;
  const steps = whole.map(({ id, valueDb }) => {
    const from = level;
    level += valueDb;
    return { id, valueDb, from, to: level };
  });
  return {
    steps,
    lossDb: loss.lossDb,
    rsrpDbm: verdict?.rsrpDbm ?? null,
    needDbm: budget && Math.max(budget.downlinkNeedDbm, budget.uplinkNeedDbm),
  };
}
