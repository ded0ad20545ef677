import type { VisibilityQuestion } from './visibility-question.ts';

/**
 * How many looks at the sky a question takes: one at the beginning of each step.
 *
 * @throws RangeError for a period or step that is not positive
 */
export function visibilitySteps({ durationS, stepS }: VisibilityQuestion): number {
  const steps = Math.ceil(durationS / stepS);
  if (!(durationS > 0 && stepS > 0 && Number.isSafeInteger(steps))) {
    throw new RangeError(
      `a period of ${durationS} s in steps of ${stepS} s; expected both above 0`,
    );
  }
  return steps;
}
