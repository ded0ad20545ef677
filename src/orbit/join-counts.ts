import type { VisibilityCounts } from './visibility-counts.ts';
import type { VisibilityQuestion, VisibilityStatistics } from './visibility-question.ts';

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
