import { canonicalReview } from './canonical-review.ts';
import type { Review } from './review.ts';

/** The text of a review file: equal reviews give equal texts, a field a line. */
export function writeReview(review: Review): string {
  return `${JSON.stringify(canonicalReview(review), null, 1)}\n`;
}
