import { countVisibility, type VisibilityCounts } from './visibility-counts.ts';
import type { VisibilityQuestion, VisibilityStatistics } from './visibility-question.ts';

/** Answers a question at once. @throws RangeError for a period or step that is not positive. */
export function visibilityStatistics(question: VisibilityQuestion): VisibilityStatistics {
  return joinCounts(question, [countVisibility(question, 0, stepsOf(question))]);
}

/**
 * How many looks at the sky a question takes: one at the beginning of each step.
 *
 * @throws RangeError for a period or step that is not positive
 */
export function stepsOf({ durationS, stepS }: VisibilityQuestion): number {
  const steps = Math.ceil(durationS / stepS);
  if (!(durationS > 0 && stepS > 0 && Number.isSafeInteger(steps))) {
    throw new RangeError(
      `a period of ${durationS} s in steps of ${stepS} s; expected both above 0`,
    );
  }
  return steps;
}

/** The figures of a question from counts of its steps, in order of time and without holes. */
export function joinCounts(
  { places, masksDeg, durationS, stepS }: VisibilityQuestion,
  parts: readonly VisibilityCounts[],
): VisibilityStatistics {
  const cells = places.length * masksDeg.length;
  const steps = parts.reduce((sum, part) => sum + part.steps, 0);
  const timePercent = new Float64Array(cells);
  const meanVisible = new Float64Array(cells);
  const leastVisible = new Uint16Array(cells);
  const longestGapS = new Float64Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    let served = 0;
    let visible = 0;
    let least = 65_535;
    let longest = 0;
    let gap = 0;
    for (const part of parts) {
      served += part.served[cell];
      visible += part.visible[cell];
      least = Math.min(least, part.leastVisible[cell]);
      longest = Math.max(longest, part.longestGap[cell], gap + part.firstGap[cell]);
      gap = part.served[cell] === 0 ? gap + part.steps : part.lastGap[cell];
    }
    timePercent[cell] = (100 * served) / steps;
    meanVisible[cell] = visible / steps;
    leastVisible[cell] = least;
    longestGapS[cell] = Math.min(durationS, longest * stepS);
  }
  const highestShare = new Float32Array(places.length * 90);
  for (let i = 0; i < highestShare.length; i += 1) {
    highestShare[i] = parts.reduce((sum, { highest }) => sum + highest[i], 0) / steps;
  }
  return { timePercent, meanVisible, leastVisible, longestGapS, highestShare };
}
