import { canonicalReview } from './canonical-review.ts';
import {
  type Pin,
  type Review,
  type ReviewComment,
  reviewVersion,
  type SignOff,
} from './review.ts';
import { remarksOf } from './review-threads.ts';

/** Who does something to a review, and when. */
export interface Entry {
  /** Random. */
  readonly id: string;
  /** The time as ISO 8601 in UTC with milliseconds. */
  readonly now: string;
}

/** A review in which nothing has been said. */
export function newReview(subject: Review['subject']): Review {
  return { format: 'offing-review', version: reviewVersion, subject, comments: [], signOffs: [] };
}

/** Adds a remark. */
export function addComment(
  review: Review,
  { pin, author, text }: { readonly pin: Pin; readonly author: string; readonly text: string },
  { id, now }: Entry,
): Review {
  const times = { createdAt: now, changedAt: now };
  return withComment(review, { id, answers: null, pin, author, text, ...times, state: 'open' });
}

/** Answers a remark, or an answer to one; what was settled is open again. */
export function answerComment(
  review: Review,
  answered: string,
  { author, text }: { readonly author: string; readonly text: string },
  { id, now }: Entry,
): Review {
  const remark = remarksOf(review.comments).get(answered);
  if (!remark) return review;
  const times = { createdAt: later(remark.createdAt, now), changedAt: now };
  const answer = { id, answers: remark.id, pin: remark.pin, author, text, state: 'open' } as const;
  const reopened =
    remark.state === 'settled' ? setCommentState(review, remark.id, 'open', now) : review;
  return withComment(reopened, { ...answer, ...times, changedAt: times.createdAt });
}

/** Changes the text of a comment. */
export function editComment(review: Review, id: string, text: string, now: string): Review {
  return amended(review, id, { text }, now);
}

/** Settles, withdraws or reopens a comment. */
export function setCommentState(
  review: Review,
  id: string,
  state: ReviewComment['state'],
  now: string,
): Review {
  return amended(review, id, { state }, now);
}

/** Puts a name under what was reviewed, by its hash. */
export function signReview(
  review: Review,
  signed: Pick<SignOff, 'name' | 'verdict' | 'note' | 'hash'>,
  { id, now }: Entry,
): Review {
  return canonicalReview({
    ...review,
    signOffs: [...review.signOffs, { id, date: now, ...signed }],
  });
}

function withComment(review: Review, comment: ReviewComment): Review {
  return canonicalReview({ ...review, comments: [...review.comments, comment] });
}

function amended(
  review: Review,
  id: string,
  part: Partial<Pick<ReviewComment, 'text' | 'state'>>,
  now: string,
): Review {
  const amend = (comment: ReviewComment) => ({
    ...comment,
    ...part,
    // whose clock is behind the last author's must still win over what was changed
    changedAt: later(comment.changedAt, now),
  });
  return {
    ...review,
    comments: review.comments.map((each) => (each.id === id ? amend(each) : each)),
  };
}

/** The time, or when that is not after the one before, a millisecond after it. */
function later(before: string, now: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}
