import type { Pin, Review } from './review.ts';

/**
 * The same review with its comments and signatures by time, then id, and the fields of each in one
 * order: equal contents are written as equal files, and later remarks come below earlier ones.
 */
export function canonicalReview({ subject, comments, signOffs, ...review }: Review): Review {
  return {
    format: review.format,
    version: review.version,
    subject: {
      kind: subject.kind,
      name: { zh: subject.name.zh, en: subject.name.en },
      hash: subject.hash,
    },
    comments: comments
      .map((each) => ({
        id: each.id,
        answers: each.answers,
        pin: canonicalPin(each.pin),
        author: each.author,
        text: each.text,
        createdAt: each.createdAt,
        changedAt: each.changedAt,
        state: each.state,
      }))
      .sort((a, b) => inOrder(a.createdAt, b.createdAt) || inOrder(a.id, b.id)),
    signOffs: signOffs
      .map(({ id, name, date, verdict, note, hash }) => ({ id, name, date, verdict, note, hash }))
      .sort((a, b) => inOrder(a.date, b.date) || inOrder(a.id, b.id)),
  };
}

function canonicalPin(pin: Pin): Pin {
  return pin.kind === 'figure'
    ? { kind: pin.kind, path: pin.path }
    : { kind: pin.kind, longitudeDeg: pin.longitudeDeg, latitudeDeg: pin.latitudeDeg };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
