import { expect, test } from 'vitest';
import { mergeReviews } from '../../../src/report/review/merge-reviews.ts';
import { checkReview } from '../../../src/report/review/parse-review.ts';
import type { Review, ReviewComment } from '../../../src/report/review/review.ts';
import { newReview } from '../../../src/report/review/review-edits.ts';
import { writeReview } from '../../../src/report/review/write-review.ts';

const subject = {
  kind: 'report',
  name: { zh: '规划', en: 'The plan' },
  hash: '0'.repeat(64),
} as const;

test('merging gives the same whatever comes first, in whatever groups, and however often', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const draw = drawer(seed);
    const [a, b, c] = [madeUp(draw), madeUp(draw), madeUp(draw)];
    const told = `seed ${seed}`;
    expect(writeReview(merged(a, b)), told).toBe(writeReview(merged(b, a)));
    expect(writeReview(merged(merged(a, b), c)), told).toBe(writeReview(merged(a, merged(b, c))));
    expect(writeReview(merged(a, a)), told).toBe(writeReview(a));
    expect(writeReview(merged(merged(a, b), b)), told).toBe(writeReview(merged(a, b)));
    expect(checkReview(merged(a, b)).valid, told).toBe(true);
  }
});

test('of a comment that both have, the one changed last stays, and nothing else is lost', () => {
  const older = {
    ...newReview(subject),
    comments: [comment('a', 1, 'old'), comment('b', 1, 'mine')],
  };
  const newer = {
    ...newReview(subject),
    comments: [comment('a', 2, 'new'), comment('c', 1, 'yours')],
  };
  const texts = merged(older, newer).comments.map(({ id, text }) => [id, text]);
  expect(texts.sort()).toEqual([
    ['a', 'new'],
    ['b', 'mine'],
    ['c', 'yours'],
  ]);
});

test('a review of something else is refused, unless that is what is wanted', () => {
  const other = newReview({ ...subject, hash: 'f'.repeat(64) });
  const check = mergeReviews(newReview(subject), other);
  expect(check).toEqual({
    valid: false,
    reason:
      'a review of the report The plan (ffffffffffff…) — expected one of the report The plan (000000000000…)',
  });
  const forced = mergeReviews(newReview(subject), other, { anySubject: true });
  expect(forced.valid && forced.review.subject.hash).toBe(subject.hash);
});

function merged(a: Review, b: Review): Review {
  const check = mergeReviews(a, b);
  if (!check.valid) throw new Error(check.reason);
  return check.review;
}

/** Few ids and times, so that reviews meet in most of them. */
function madeUp(draw: (below: number) => number): Review {
  const ids = ['a', 'b', 'c', 'd'].filter(() => draw(3) > 0);
  return {
    ...newReview({ ...subject, name: { zh: '规划', en: `Plan ${draw(2)}` } }),
    comments: ids.map((id) => ({
      ...comment(id, draw(3), `text ${draw(3)}`),
      answers: draw(2) === 0 ? null : ids[draw(ids.length)],
      state: (['open', 'settled', 'withdrawn'] as const)[draw(3)],
    })),
    signOffs: ['s', 't'].slice(draw(3)).map((id) => ({
      id,
      name: 'Li',
      date: at(draw(2)),
      verdict: draw(2) === 0 ? 'approved' : 'rejected',
      note: '',
      hash: String(draw(2)).repeat(64),
    })),
  };
}

function comment(id: string, minute: number, text: string): ReviewComment {
  const pin = { kind: 'place', longitudeDeg: 121, latitudeDeg: 33 } as const;
  const times = { createdAt: at(0), changedAt: at(minute) };
  return { id, answers: null, pin, author: 'Li', text, ...times, state: 'open' };
}

function at(minute: number): string {
  return `2026-11-26T08:0${minute}:00.000Z`;
}

/** Whole numbers below a bound, the same for the same seed. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
