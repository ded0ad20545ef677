import { expect, test } from 'vitest';
import { checkReview, parseReview } from '../../../src/report/review/parse-review.ts';
import type { Review } from '../../../src/report/review/review.ts';
import {
  addComment,
  answerComment,
  editComment,
  newReview,
  setCommentState,
  signReview,
} from '../../../src/report/review/review-edits.ts';
import { reviewThreads } from '../../../src/report/review/review-threads.ts';
import { standingOf } from '../../../src/report/review/standing-of.ts';
import { writeReview } from '../../../src/report/review/write-review.ts';

const hash = 'ab'.repeat(32);
const empty = newReview({ kind: 'report', name: { zh: '规划', en: 'The plan' }, hash });
const figure = { kind: 'figure', path: 'results/base/2027/zones/sea/cpe/percent' } as const;
const place = { kind: 'place', longitudeDeg: 121.5, latitudeDeg: 33.25 } as const;

test('a review is read as it was written, whatever order its parts came in', () => {
  const text = writeReview(reviewed());
  const check = parseReview(`\uFEFF${text}`);
  expect(check.valid && writeReview(check.review)).toBe(text);
  const shuffled = { ...reviewed(), comments: reviewed().comments.toReversed() };
  expect(writeReview(shuffled)).toBe(text);
});

test('answers stand below their remark, and open it again', () => {
  const [first, second] = reviewThreads(reviewed());
  expect(first).toMatchObject({
    number: 1,
    remark: { id: 'c1', text: 'Why so low?', state: 'open' },
    answers: [{ id: 'c3', author: 'Wu', pin: figure }],
  });
  expect(second).toMatchObject({
    number: 2,
    remark: { id: 'c2', state: 'withdrawn' },
    answers: [],
  });
});

test('answers that go in a circle are still shown', () => {
  const said = (id: string, answers: string) => ({ ...reviewed().comments[0], id, answers });
  const circle = { ...empty, comments: [said('a', 'b'), said('b', 'a'), said('c', 'b')] };
  expect(checkReview(circle).valid).toBe(true);
  expect(reviewThreads(circle).map(({ remark, answers }) => [remark.id, answers.length])).toEqual([
    ['a', 2],
  ]);
});

test('a change is the newer one although the clock that it is made by is behind', () => {
  const written = addComment(empty, { pin: place, author: 'Li', text: 'Here' }, entry('c1', 9));
  const settled = setCommentState(written, 'c1', 'settled', at(2));
  expect(settled.comments[0].changedAt > written.comments[0].changedAt).toBe(true);
});

test('a signature holds for the state that was signed, until its name signs that again', () => {
  const sign = (review: Review, n: number, verdict: 'approved' | 'rejected', of = hash) =>
    signReview(review, { name: 'Li', verdict, note: '', hash: of }, entry(`s${n}`, n));
  const review = sign(
    sign(sign(empty, 1, 'rejected'), 2, 'approved', 'cd'.repeat(32)),
    3,
    'approved',
  );
  const stands = (now: string) =>
    standingOf(review, now).map(({ signOff, holds, isReplaced }) => [
      signOff.id,
      holds,
      isReplaced,
    ]);
  expect(stands(hash)).toEqual([
    ['s3', true, false],
    ['s2', false, false],
    ['s1', false, true],
  ]);
  expect(stands('cd'.repeat(32)).map(([, holds]) => holds)).toEqual([false, true, false]);
});

test.each<[string, (review: Review) => unknown, string]>([
  [
    'no review',
    () => ({ format: 'offing-project' }),
    'not an Offing review — format: "offing-project"',
  ],
  [
    'a newer version',
    (review) => ({ ...review, version: 2 }),
    'version: 2 — this engine reads version 1',
  ],
  ['a list', () => [], 'not an Offing review — format: missing'],
  [
    'a state unknown',
    changed({ state: 'done' }),
    'comments[0].state: "done" — expected one of "open", "settled", "withdrawn"',
  ],
  [
    'a pin off the globe',
    changed({ pin: { ...place, latitudeDeg: 91 } }),
    'comments[0].pin.latitudeDeg: 91 — expected a number from -90 to 90',
  ],
  [
    'no such day',
    changed({ changedAt: '2026-02-30T00:00:00.000Z' }),
    'comments[0].changedAt: "2026-02-30T00:00:00.000Z" — expected a time in UTC',
  ],
  ['a blank text', changed({ text: '  ' }), 'comments[0].text: "  " — expected a text'],
  [
    'a misspelt field',
    changed({ autor: 'Li' }),
    'comments[0].autor: unknown field — expected no field but',
  ],
  [
    'an answer to nothing',
    changed({ answers: 'c9' }),
    'comments[0].answers: "c9" — expected the id of a comment',
  ],
  ['an id twice', changed({ id: 'c2' }), 'comments[1].id: "c2" — expected an id that no other has'],
  [
    'no hash',
    (review) => ({ ...review, subject: { ...review.subject, hash: 'x' } }),
    'subject.hash: "x" — expected 64 hexadecimal digits',
  ],
])('%s is refused by its path', (_, change, reason) => {
  const check = checkReview(change(reviewed()));
  expect(check.valid ? '' : check.reason).toContain(reason);
});

test('a file cut short is refused by line and column', () => {
  const text = writeReview(reviewed());
  const check = parseReview(text.slice(0, 200));
  expect(check.valid ? '' : check.reason).toMatch(
    /^not JSON — line \d+, column \d+: .* — expected/,
  );
  expect(parseReview('')).toEqual({
    valid: false,
    reason: 'the file is empty — expected an Offing review',
  });
});

function reviewed(): Review {
  let review = addComment(empty, { pin: figure, author: 'Li', text: 'Low?' }, entry('c1', 1));
  review = editComment(review, 'c1', 'Why so low?', at(2));
  review = addComment(review, { pin: place, author: 'Li', text: 'A gap' }, entry('c2', 3));
  review = setCommentState(review, 'c1', 'settled', at(4));
  review = setCommentState(review, 'c2', 'withdrawn', at(5));
  review = answerComment(
    review,
    'c1',
    { author: 'Wu', text: 'Two masts come in 2027' },
    entry('c3', 6),
  );
  return signReview(review, { name: 'Li', verdict: 'approved', note: '', hash }, entry('s1', 7));
}

function changed(part: object) {
  return (review: Review) => ({
    ...review,
    comments: review.comments.map((each, i) => (i === 0 ? { ...each, ...part } : each)),
  });
}

function entry(id: string, minute: number) {
  return { id, now: at(minute) };
}

function at(minute: number): string {
  return `2026-11-26T08:${String(minute).padStart(2, '0')}:00.000Z`;
}
