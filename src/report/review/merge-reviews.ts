import { canonicalJson } from '../../planning/content-hash.ts';
import { canonicalReview } from './canonical-review.ts';
import type { ReviewCheck } from './parse-review.ts';
import type { Review } from './review.ts';

/**
 * Puts two reviews of one subject together: everything that either has, and of what both have the
 * version that was changed last. Whichever comes first, and however often a file is merged, the
 * result is the same, so that there is nothing to resolve by hand. A review of another subject is
 * refused; with `anySubject` it is taken, and the subject is that of the first.
 */
export function mergeReviews(
  a: Review,
  b: Review,
  { anySubject = false }: { readonly anySubject?: boolean } = {},
): ReviewCheck {
  const isSame = a.subject.kind === b.subject.kind && a.subject.hash === b.subject.hash;
  if (!isSame && !anySubject) return { valid: false, reason: otherSubjectSentence(a, b) };
  return {
    valid: true,
    review: canonicalReview({
      ...a,
      // whoever edits a file by hand may have changed the name alone
      subject: isSame ? greater(a.subject, b.subject) : a.subject,
      comments: united(a.comments, b.comments, ({ changedAt }) => changedAt),
      signOffs: united(a.signOffs, b.signOffs, ({ date }) => date),
    }),
  };
}

function otherSubjectSentence({ subject: a }: Review, { subject: b }: Review): string {
  const told = ({ kind, name, hash }: Review['subject']) =>
    `the ${kind} ${name.en} (${hash.slice(0, 12)}…)`;
  return `a review of ${told(b)} — expected one of ${told(a)}`;
}

/** All of both lists, one of each id: the one with the later time, else the greater as JSON. */
function united<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
  timeOf: (each: T) => string,
): T[] {
  const byId = new Map<string, T>();
  for (const each of [...a, ...b]) {
    const known = byId.get(each.id);
    byId.set(each.id, known ? later(known, each, timeOf) : each);
  }
  return [...byId.values()];
}

function later<T>(a: T, b: T, timeOf: (each: T) => string): T {
  const [timeA, timeB] = [timeOf(a), timeOf(b)];
  if (timeA === timeB) return greater(a, b);
  return timeA > timeB ? a : b;
}

function greater<T>(a: T, b: T): T {
  return canonicalJson(a) < canonicalJson(b) ? b : a;
}
