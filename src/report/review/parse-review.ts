import { findJsonError } from '../../planning/json-error.ts';
import { type ProblemPath, problemSentence, valueText } from '../../planning/problem.ts';
import { canonicalReview } from './canonical-review.ts';
import {
  type Pin,
  type Review,
  type ReviewComment,
  reviewVersion,
  type SignOff,
} from './review.ts';
import { ReviewFault, readFields } from './review-fields.ts';

/** A review fit for use, or the reason, in one sentence, why it is not. */
export type ReviewCheck =
  | { readonly valid: true; readonly review: Review }
  | { readonly valid: false; readonly reason: string };

/** Reads the text of a review file. */
export function parseReview(text: string): ReviewCheck {
  // some editors begin a file with a byte-order mark, which JSON does not allow
  const json = text.replace(/^\uFEFF/, '');
  try {
    return checkReview(JSON.parse(json));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { valid: false, reason: notJsonSentence(json, error) };
  }
}

/**
 * Checks a value that is meant to be a review. Written by hand and without a schema, since the viewer
 * inside of reports carries it along.
 */
export function checkReview(value: unknown): ReviewCheck {
  try {
    return { valid: true, review: canonicalReview(readReview(value)) };
  } catch (error) {
    if (!(error instanceof ReviewFault)) throw error;
    return { valid: false, reason: error.message };
  }
}

function readReview(value: unknown): Review {
  refuseByHeader(value);
  const file = readFields(value, []);
  const review: Review = {
    format: 'offing-review',
    version: reviewVersion,
    subject: readSubject(file.value('subject'), ['subject']),
    comments: file.list('comments').map((each, i) => readComment(each, ['comments', i])),
    signOffs: file.list('signOffs').map((each, i) => readSignOff(each, ['signOffs', i])),
  };
  file.end('format', 'version');
  refuseRepeated(review.comments, 'comments');
  refuseRepeated(review.signOffs, 'signOffs');
  const ids = new Set(review.comments.map(({ id }) => id));
  review.comments.forEach(({ answers }, i) => {
    if (answers === null || ids.has(answers)) return;
    const found = valueText(answers);
    refuse(['comments', i, 'answers'], found, 'the id of a comment of this review, or null');
  });
  return review;
}

/** What the file's own format and version say against reading on, if anything. */
function refuseByHeader(value: unknown): void {
  const header = value as { format?: unknown; version?: unknown } | null;
  if (typeof header !== 'object' || header?.format !== 'offing-review') {
    const found = valueText(typeof header === 'object' ? header?.format : undefined);
    throw new ReviewFault(`not an Offing review — format: ${found} — expected "offing-review"`);
  }
  const { version } = header;
  if (version === reviewVersion) return;
  if (typeof version === 'number' && version > reviewVersion) {
    throw new ReviewFault(
      `version: ${version} — this engine reads version ${reviewVersion}; update Offing to open this file`,
    );
  }
  refuse(['version'], valueText(version), String(reviewVersion));
}

function readSubject(value: unknown, path: ProblemPath): Review['subject'] {
  const subject = readFields(value, path);
  const name = readFields(subject.value('name'), [...path, 'name']);
  const read = {
    kind: subject.choice('kind', ['report', 'project']),
    name: { zh: name.text('zh'), en: name.text('en') },
    hash: subject.hash('hash'),
  };
  name.end();
  subject.end();
  return read;
}

function readComment(value: unknown, path: ProblemPath): ReviewComment {
  const comment = readFields(value, path);
  const read: ReviewComment = {
    id: comment.id('id'),
    answers: comment.value('answers') === null ? null : comment.id('answers'),
    pin: readPin(comment.value('pin'), [...path, 'pin']),
    author: comment.text('author'),
    text: comment.text('text'),
    createdAt: comment.time('createdAt'),
    changedAt: comment.time('changedAt'),
    state: comment.choice('state', ['open', 'settled', 'withdrawn']),
  };
  comment.end();
  return read;
}

function readPin(value: unknown, path: ProblemPath): Pin {
  const pin = readFields(value, path);
  const kind = pin.choice('kind', ['place', 'figure']);
  const read: Pin =
    kind === 'figure'
      ? { kind, path: pin.text('path') }
      : {
          kind,
          longitudeDeg: pin.number('longitudeDeg', -180, 180),
          latitudeDeg: pin.number('latitudeDeg', -90, 90),
        };
  pin.end();
  return read;
}

function readSignOff(value: unknown, path: ProblemPath): SignOff {
  const signOff = readFields(value, path);
  const read: SignOff = {
    id: signOff.id('id'),
    name: signOff.text('name'),
    date: signOff.time('date'),
    verdict: signOff.choice('verdict', ['approved', 'rejected']),
    note: signOff.text('note', 0),
    hash: signOff.hash('hash'),
  };
  signOff.end();
  return read;
}

function refuseRepeated(list: readonly { readonly id: string }[], field: string): void {
  const seen = new Set<string>();
  list.forEach(({ id }, i) => {
    if (seen.has(id)) refuse([field, i, 'id'], valueText(id), 'an id that no other has');
    seen.add(id);
  });
}

function refuse(path: ProblemPath, found: string, expected: string): never {
  throw new ReviewFault(problemSentence({ path, found, expected }));
}

function notJsonSentence(text: string, error: SyntaxError): string {
  if (text.trim() === '') return 'the file is empty — expected an Offing review';
  const place = findJsonError(text);
  if (!place) return `not JSON — ${error.message}`;
  const { line, column, found, expected } = place;
  return `not JSON — line ${line}, column ${column}: ${found} — expected ${expected}`;
}
