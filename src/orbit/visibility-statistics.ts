import { joinCounts } from './join-counts.ts';
import { countVisibility } from './visibility-counts.ts';
import type { VisibilityQuestion, VisibilityStatistics } from './visibility-question.ts';
import { visibilitySteps } from './visibility-steps.ts';

/** Answers a question at once. @throws RangeError for a period or step that is not positive. */
export function visibilityStatistics(question: VisibilityQuestion): VisibilityStatistics {
  return joinCounts(question, [countVisibility(question, 0, visibilitySteps(question))]);
}
